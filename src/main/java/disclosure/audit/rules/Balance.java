package disclosure.audit.rules;

import java.math.BigDecimal;
import java.util.List;

/**
 * An equation with the report's figures put in. Cells without a number count as nothing.
 *
 * @param equation what must hold
 * @param operands the cells that have a number, in the order of the equation
 * @param left sum of the left side
 * @param right sum of the right side
 */
public record Balance(
    Equation equation, List<Operand> operands, BigDecimal left, BigDecimal right) {

  public Balance {
    operands = List.copyOf(operands);
  }

  /** The equation with those cells that have a number, in its order. */
  public static Balance of(Equation equation, List<Operand> operands) {
    BigDecimal left = equation.leftConstant();
    BigDecimal right = equation.rightConstant();
    for (Operand operand : operands) {
      if (operand.term().right()) {
        right = right.add(operand.value());
      } else {
        left = left.add(operand.value());
      }
    }
    return new Balance(equation, operands, left, right);
  }

  /** Key of the equation. */
  public String key() {
    return equation.key();
  }

  /** Subject of the equation. */
  public String subject() {
    return equation.subject();
  }

  /** Id of the equation's rule. */
  public String rule() {
    return equation.rule();
  }

  /** Whether every cell has a number. */
  public boolean complete() {
    return operands.size() == equation.size();
  }

  /** Whether the printed figures satisfy the equation. */
  public boolean holds() {
    return equation.relation().holds(left, right);
  }
}
