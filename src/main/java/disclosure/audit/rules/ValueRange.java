package disclosure.audit.rules;

import disclosure.audit.facts.Figure;
import java.math.BigDecimal;

/**
 * What values a cell may have that is no plain count: a row of the table of values for one cell.
 * All other cells hold whole numbers from 0 on.
 *
 * @param cell cell id
 * @param negative whether it may be negative
 * @param fraction whether it may have decimals
 * @param unit unit that the form names, as in 万元; "" for none
 * @param most above this the unit is plainly wrong; null for no bound
 */
public record ValueRange(
    String cell, boolean negative, boolean fraction, String unit, BigDecimal most) {

  /** Whether a figure is negative and may not be. */
  public boolean tooSmall(Figure figure) {
    return !negative && figure.value().signum() < 0;
  }

  /** Whether a figure has decimals and may not have them. */
  public boolean broken(Figure figure) {
    return !fraction && figure.value().stripTrailingZeros().scale() > 0;
  }

  /** Whether a figure is printed in another unit than the form's, or is too large for it. */
  public boolean wrongUnit(Figure figure) {
    if (figure.value().signum() == 0) {
      return false;
    }
    boolean other = figure.unit() != null && !unit.isEmpty() && !figure.unit().equals(unit);
    return other || (most != null && figure.value().compareTo(most) > 0);
  }
}
