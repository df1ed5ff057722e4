package disclosure.audit.audit;

import java.util.List;

/**
 * A rule applied to one subject.
 *
 * @param rule id of the rule
 * @param subject what it was applied to; null for the whole report
 * @param outcome what came of it
 * @param reason why it was not judged, or what a person must decide, in Chinese; null for passed
 *     and failed checks
 * @param left cell ids of the side that makes up what is expected; empty where no cells are
 *     compared
 * @param right cell ids of the other side
 */
public record Check(
    String rule,
    String subject,
    Outcome outcome,
    String reason,
    List<String> left,
    List<String> right) {

  public Check {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** A check that compares no cells. */
  public Check(String rule, String subject, Outcome outcome, String reason) {
    this(rule, subject, outcome, reason, List.of(), List.of());
  }
}
