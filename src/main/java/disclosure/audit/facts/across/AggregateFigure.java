package disclosure.audit.facts.across;

import disclosure.audit.facts.Figure;
import java.math.BigDecimal;

/**
 * A superior's figure beside its subordinates'.
 *
 * @param agency the superior, as in the roster
 * @param year report year
 * @param figure the superior's, a number
 * @param sum of its subordinates' figures in the same cell, all of them numbers
 */
public record AggregateFigure(String agency, int year, Figure figure, BigDecimal sum) {

  /** The cell id. */
  public String cell() {
    return figure.cell();
  }

  /** Both numbers, for messages; the cell as {@code [[…]]}. */
  public String words() {
    return "[["
        + cell()
        + "]]为"
        + figure.value().toPlainString()
        + "，下级机关合计为"
        + sum.toPlainString();
  }

  /** Whether the superior's figure is the sum. */
  public boolean holds() {
    return figure.value().compareTo(sum) == 0;
  }
}
