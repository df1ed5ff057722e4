package disclosure.audit.ingest.pdf;

import disclosure.audit.document.Cell;
import disclosure.audit.document.Location;
import disclosure.audit.document.Table;
import disclosure.audit.document.Text;
import disclosure.audit.ingest.pdf.LooseRow.LooseCell;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that is read by the places of its text.
 *
 * @param rows from top to bottom
 */
record LooseTable(List<LooseRow> rows) {

  /** This table, continued by another one on the next page. */
  LooseTable continuedBy(LooseTable next) {
    List<LooseRow> all = new ArrayList<>(rows);
    all.addAll(next.rows);
    return new LooseTable(all);
  }

  /** The table of the document: its rows are known, the columns are not. */
  Table table() {
    List<Cell> cells = new ArrayList<>();
    int columns = 0;
    for (int row = 0; row < rows.size(); row++) {
      List<LooseCell> printed = rows.get(row).cells();
      for (int column = 0; column < printed.size(); column++) {
        cells.add(cell(row, column, printed.get(column)));
      }
      columns = Math.max(columns, printed.size());
    }
    return new Table(Table.Shape.ROWS, rows.size(), columns, cells);
  }

  private static Cell cell(int row, int column, LooseCell cell) {
    Text text = TextBuilder.paragraph(cell.lines());
    Bounds b = cell.bounds();
    Location place =
        Location.onPage(cell.page(), Glyph.box(b.left(), b.top(), b.right(), b.bottom()));
    String other = cell.certain() ? null : text.string() + "?";
    return new Cell(row, column, 1, 1, text, place, other);
  }
}
