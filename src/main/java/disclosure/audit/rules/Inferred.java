package disclosure.audit.rules;

import disclosure.audit.facts.Figure;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a blank cell must hold for an equation to be satisfied: a total that was left out. It is no
 * figure of the report, and can only raise a question.
 *
 * @param cell cell id
 * @param value what makes the equation true
 * @param parts the printed figures of the equation's other cells
 */
public record Inferred(String cell, BigDecimal value, List<Figure> parts) {

  public Inferred {
    parts = List.copyOf(parts);
  }

  /**
   * Of an equation in which one side is a single cell that is blank. Blank cells of the other side
   * count as nothing.
   *
   * @return null if it is no such equation, or nothing is printed
   */
  static Inferred of(Shortfall shortfall) {
    Balance balance = shortfall.balance();
    Equation equation = balance.equation();
    List<Shortfall.Missing> totals =
        shortfall.missing().stream().filter(hole -> hole.term().sole()).toList();
    boolean told =
        totals.size() == 1
            && !equation.earlier()
            && equation.relation() == Relation.EQUAL
            && !balance.operands().isEmpty()
            && balance.operands().size() + shortfall.missing().size() == equation.size()
            && shortfall.missing().stream().allMatch(hole -> hole.gap().empty());
    return told ? of(balance, totals.get(0)) : null;
  }

  private static Inferred of(Balance balance, Shortfall.Missing total) {
    boolean right = total.term().right();
    BigDecimal constant = right ? balance.right() : balance.left();
    BigDecimal owed = (right ? balance.left() : balance.right()).subtract(constant);
    return new Inferred(
        total.gap().cell(),
        total.term().plus() ? owed : owed.negate(),
        balance.operands().stream().map(Operand::figure).toList());
  }
}
