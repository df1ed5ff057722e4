package disclosure.audit.facts;

import disclosure.audit.document.Cell;
import disclosure.audit.document.Location;

/**
 * A cell of one of the tables that make up a standard table.
 *
 * @param block ordinal of the table among those
 * @param cell the cell
 * @param label its words as a label; never null, blank for a blank cell
 * @param words whether it is words rather than something that may be a figure
 */
record TableToken(int block, Cell cell, LabelText label, boolean words) {

  static TableToken of(int block, Cell cell) {
    String string = cell.text().string();
    boolean words = !cell.blank() && !PrintedValue.figureLike(string);
    return new TableToken(block, cell, words ? LabelText.of(string) : LabelText.of(""), words);
  }

  Location place() {
    Location text = cell.text().location();
    return text == null || text.paged() ? cell.location() : text;
  }

  int row() {
    return cell.row();
  }

  /** The first grid column behind it. */
  int end() {
    return cell.column() + cell.columnSpan();
  }
}
