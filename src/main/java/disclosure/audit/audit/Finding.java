package disclosure.audit.audit;

import java.math.BigDecimal;
import java.util.List;

/**
 * Something in a report that is wrong, or that a person must decide.
 *
 * @param id from agency, year, rule, subject (and the claim's quote), not from values: the same in
 *     the corrected report
 * @param rule id of the rule
 * @param title the rule's title
 * @param subject what the rule was applied to, as in {@code t3/*}{@code /natural}; null for the
 *     whole report
 * @param level how grave
 * @param status open, for review, or waived
 * @param message what is wrong, with the figures, in Chinese
 * @param advice what to do, in Chinese
 * @param basis document and article
 * @param left cell ids of the side that makes up what is expected; empty where no cells are
 *     compared
 * @param right cell ids of the other side
 * @param expected what should stand there; null where there is no such number
 * @param actual what stands there; null where there is no such number
 * @param evidence places and quotes; never empty
 * @param waiver reason of the waiver; null unless waived
 * @param causes ids of findings of the same report from which this one follows; usually empty
 */
public record Finding(
    String id,
    String rule,
    String title,
    String subject,
    Level level,
    Status status,
    String message,
    String advice,
    String basis,
    List<String> left,
    List<String> right,
    BigDecimal expected,
    BigDecimal actual,
    List<Evidence> evidence,
    String waiver,
    List<String> causes) {

  public Finding {
    left = List.copyOf(left);
    right = List.copyOf(right);
    evidence = List.copyOf(evidence);
    causes = List.copyOf(causes);
  }

  /** The same finding, waived for a reason. */
  public Finding waived(String because) {
    return new Finding(
        id,
        rule,
        title,
        subject,
        level,
        Status.WAIVED,
        message,
        advice,
        basis,
        left,
        right,
        expected,
        actual,
        evidence,
        because,
        causes);
  }

  /** All cells compared, the left side first. */
  public List<String> cells() {
    return java.util.stream.Stream.concat(left.stream(), right.stream()).distinct().toList();
  }
}
