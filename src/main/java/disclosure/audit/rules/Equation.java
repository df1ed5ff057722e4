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
 * @param leftCells ids of this report's cells of the left side
 * @param rightCells ids of this report's cells of the right side
 * @param earlier whether it compares with the agency's report for the year before
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
    List<String> leftCells,
    List<String> rightCells,
    boolean earlier,
    BigDecimal leftConstant,
    BigDecimal rightConstant,
    String variant) {

  public Equation {
    terms = List.copyOf(terms);
    leftCells = List.copyOf(leftCells);
    rightCells = List.copyOf(rightCells);
  }

  /** An equation over some cells, the left ones first. */
  static Equation of(
      String key,
      String rule,
      String subject,
      Relation relation,
      List<Term> terms,
      BigDecimal leftConstant,
      BigDecimal rightConstant,
      String variant) {
    return new Equation(
        key,
        rule,
        subject,
        relation,
        terms,
        cells(terms, false),
        cells(terms, true),
        terms.stream().anyMatch(Term::earlier),
        leftConstant,
        rightConstant,
        variant);
  }

  private static List<String> cells(List<Term> terms, boolean right) {
    return terms.stream()
        .filter(term -> term.right() == right && !term.earlier())
        .map(Term::cell)
        .toList();
  }

  /** Number of cells. */
  public int size() {
    return terms.size();
  }
}
