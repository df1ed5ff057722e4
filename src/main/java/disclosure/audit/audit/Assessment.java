package disclosure.audit.audit;

import java.math.BigDecimal;
import java.util.List;

/**
 * Score and grade of a report.
 *
 * @param score 0 to 100
 * @param grade name of the band, as in 良好
 * @param forcedBy id of the rule that forced the grade whatever the score; else null
 * @param provisional whether some figure could not be read, so that score and grade may change
 * @param deductions by rule id
 */
public record Assessment(
    BigDecimal score,
    String grade,
    String forcedBy,
    boolean provisional,
    List<Deduction> deductions) {

  public Assessment {
    deductions = List.copyOf(deductions);
  }
}
