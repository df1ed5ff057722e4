package disclosure.audit.audit;

import java.time.LocalDate;

/**
 * A decision to let a finding be, for a time.
 *
 * @param agency whose report
 * @param year report year
 * @param rule id of the rule
 * @param cell id of a cell that the finding is about; "" where it is told by {@code words}
 * @param words the finding's subject, or words of its evidence; "" for a finding on the whole
 *     report
 * @param value what stood there when it was decided; "" where the finding is not about a number
 * @param reason why
 * @param by who decided
 * @param until last day
 * @param place where it is written, for notices
 */
public record Waiver(
    String agency,
    int year,
    String rule,
    String cell,
    String words,
    String value,
    String reason,
    String by,
    LocalDate until,
    String place) {

  /** What is said of a waived finding. */
  public String sentence() {
    return reason + "（" + by + "批准，有效期至" + until + "）";
  }
}
