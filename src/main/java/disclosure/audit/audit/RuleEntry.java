package disclosure.audit.audit;

import java.math.BigDecimal;

/**
 * A rule as the rule book has it.
 *
 * @param id as in {@code A01}; its first letter is the family
 * @param title short Chinese name
 * @param level how grave a breach is
 * @param points taken for each open finding, 0 to 100
 * @param basis legal basis: document and article
 * @param fromYear first report year it applies to; null for no lower bound
 * @param toYear last report year it applies to; null for no upper bound
 * @param message template of the finding's message, with {@code {names}} in braces
 * @param advice what the agency is to do
 */
public record RuleEntry(
    String id,
    String title,
    Level level,
    BigDecimal points,
    String basis,
    Integer fromYear,
    Integer toYear,
    String message,
    String advice) {

  /** The same rule with another text of its legal basis. */
  public RuleEntry withBasis(String text) {
    return new RuleEntry(id, title, level, points, text, fromYear, toYear, message, advice);
  }

  /** The family letter. */
  public String family() {
    return id.substring(0, 1);
  }

  /** Whether it is in force for reports on a year; an unknown year counts as in force. */
  public boolean inForce(Integer year) {
    return year == null
        || ((fromYear == null || fromYear <= year) && (toYear == null || year <= toYear));
  }
}
