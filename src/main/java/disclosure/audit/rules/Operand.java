package disclosure.audit.rules;

import disclosure.audit.facts.Figure;
import java.math.BigDecimal;

/**
 * A cell of an equation with the figure that the report has there.
 *
 * @param term the cell
 * @param figure a number
 */
public record Operand(Term term, Figure figure) {

  /** The figure's value with the sign it has in the equation. */
  public BigDecimal value() {
    return term.plus() ? figure.value() : figure.value().negate();
  }
}
