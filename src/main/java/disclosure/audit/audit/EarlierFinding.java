package disclosure.audit.audit;

import java.math.BigDecimal;
import java.util.List;

/**
 * A finding of an earlier hand-in, as its {@code audit.json} has it.
 *
 * @param id the same as that of the finding of the corrected report
 * @param rule id of the rule
 * @param title the rule's title; may be null
 * @param subject what the rule was applied to; null for the whole report
 * @param level how grave
 * @param status open, for review, or waived
 * @param message what was wrong, with the figures
 * @param expected what should have stood there; null where there was no such number
 * @param actual what stood there; null where there was no such number
 * @param quotes the words and figures then printed, in order
 */
public record EarlierFinding(
    String id,
    String rule,
    String title,
    String subject,
    Level level,
    Status status,
    String message,
    BigDecimal expected,
    BigDecimal actual,
    List<String> quotes) {

  public EarlierFinding {
    quotes = List.copyOf(quotes);
  }

  /** Whether a finding of the corrected report rests on the same values. */
  boolean sameValues(Finding now) {
    return same(expected, now.expected())
        && same(actual, now.actual())
        && quotes.equals(quotes(now));
  }

  private static boolean same(BigDecimal a, BigDecimal b) {
    return a == null || b == null ? a == b : a.compareTo(b) == 0;
  }

  private static List<String> quotes(Finding finding) {
    return finding.evidence().stream()
        .map(evidence -> evidence.quote() == null ? "" : evidence.quote())
        .toList();
  }
}
