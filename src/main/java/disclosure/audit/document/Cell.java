package disclosure.audit.document;

/**
 * A cell of a table.
 *
 * @param row index of its first grid row, from 0
 * @param column index of its first grid column, from 0. Where the grid is not known ({@link
 *     Table.Shape}), the index among the cells of its row
 * @param rowSpan number of grid rows, at least 1
 * @param columnSpan number of grid columns, at least 1
 * @param text what is printed in it; empty for a blank cell
 * @param location place of the whole cell (not only of its text), also of a blank one
 * @param otherReading what a second, independent way of reading found in the cell, where it differs
 *     from the first; null where both agree or there is only one. A cell with another reading is
 *     not read for certain
 */
public record Cell(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    Text text,
    Location location,
    String otherReading) {

  /** A cell of one row and one column, read for certain. */
  public static Cell of(int row, int column, Text text, Location location) {
    return new Cell(row, column, 1, 1, text, location, null);
  }

  /** Whether nothing but white space (also of the full width, or not breaking) is printed. */
  public boolean blank() {
    String string = text.string();
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0xFEFF) {
        return false;
      }
    }
    return true;
  }
}
