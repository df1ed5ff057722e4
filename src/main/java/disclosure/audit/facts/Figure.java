package disclosure.audit.facts;

import disclosure.audit.document.Location;
import java.math.BigDecimal;
import java.util.List;

/**
 * A figure of one of the report's tables.
 *
 * @param cell cell id {@code t<table>/<row>/<column>}, as in {@code t3/3.3.1/natural}
 * @param state how sure the value is
 * @param value exact value as printed, in {@code unit} or else in the form's unit; null unless the
 *     state is {@link FigureState#NUMBER}
 * @param raw all that is printed in the cell, trimmed; "" for a blank cell, null for an absent one
 * @param unit unit printed beside the number, as in {@code 161330元}; else null
 * @param location place of the cell; for an absent figure the place where its row, column or table
 *     should stand; null where not even that is known
 * @param readings for an unreadable figure the readings between which the decision lies, as
 *     printed; else empty
 */
public record Figure(
    String cell,
    FigureState state,
    BigDecimal value,
    String raw,
    String unit,
    Location location,
    List<String> readings) {

  public Figure {
    readings = List.copyOf(readings);
    if ((state == FigureState.NUMBER) != (value != null)) {
      throw new IllegalArgumentException("a figure has a value exactly if it is a number: " + cell);
    }
  }

  /** The table of the cell id, as in {@code t3}. */
  public String table() {
    return cell.substring(0, cell.indexOf('/'));
  }

  /** The row of the cell id, as in {@code 3.3.1}. */
  public String row() {
    return cell.substring(cell.indexOf('/') + 1, cell.lastIndexOf('/'));
  }

  /** The column of the cell id, as in {@code natural}. */
  public String column() {
    return cell.substring(cell.lastIndexOf('/') + 1);
  }

  /** Whether the value is known. */
  public boolean number() {
    return state == FigureState.NUMBER;
  }
}
