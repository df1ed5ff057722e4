package disclosure.audit.rules;

import java.math.BigDecimal;
import java.util.List;

/**
 * A row of the table of equations for one row or column of the form.
 *
 * @param key unique in a session
 * @param rule id of the rule that it belongs to
 * @param subject as in {@code t3/1}
 * @param relation how the sides must compare
 * @param terms the cells of both sides, the left ones first
 * @param leftConstant added to the left side
 * @param rightConstant added to the right side
 * @param variant wording of the message; "" for the rule's own
 */
public record Equation(
    String key,
    String rule,
    String subject,
    Relation relation,
    List<Term> terms,
    BigDecimal leftConstant,
    BigDecimal rightConstant,
    String variant) {

  public Equation {
    terms = List.copyOf(terms);
  }

  /** Number of cells. */
  public int size() {
    return terms.size();
  }

  /** Whether it compares with the agency's report for the year before. */
  public boolean earlier() {
    return terms.stream().anyMatch(Term::earlier);
  }

  /** Ids of this report's cells of one side. */
  public List<String> cells(boolean right) {
    return terms.stream()
        .filter(term -> term.right() == right && !term.earlier())
        .map(Term::cell)
        .toList();
  }
}
