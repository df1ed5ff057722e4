package disclosure.audit.ingest.text;

import disclosure.audit.document.Cell;
import disclosure.audit.document.Location;
import disclosure.audit.document.Piece;
import disclosure.audit.document.Table;
import disclosure.audit.document.Text;
import java.util.ArrayList;
import java.util.List;

/** The cells of one table as they are read, row by row. */
final class TableText {

  private final List<List<Cell>> rows = new ArrayList<>();
  private List<Cell> row = new ArrayList<>();
  private Table.Shape shape = Table.Shape.ROWS;

  /** Makes every cell a row of its own, since only their order is known. */
  void inSequence() {
    shape = Table.Shape.SEQUENCE;
  }

  void cell(Text text, Location location) {
    if (shape == Table.Shape.SEQUENCE) {
      endRow();
    }
    row.add(Cell.of(rows.size(), row.size(), text, location));
  }

  /** Adds a line to the last cell: a cell of several lines. */
  void extend(Text more) {
    Cell last = row.remove(row.size() - 1);
    cell(
        join(last.text(), more),
        last.text().pieces().isEmpty() ? more.location() : last.location());
  }

  boolean lastCellBlank() {
    return !row.isEmpty() && row.get(row.size() - 1).blank();
  }

  boolean inRow() {
    return !row.isEmpty();
  }

  int cellsInRow() {
    return row.size();
  }

  boolean empty() {
    return rows.isEmpty() && row.isEmpty();
  }

  void endRow() {
    if (!row.isEmpty()) {
      rows.add(row);
      row = new ArrayList<>();
    }
  }

  /** Whether all rows have the same number of cells. */
  boolean rectangular() {
    endRow();
    return rows.stream().mapToInt(List::size).distinct().count() <= 1;
  }

  Table table() {
    endRow();
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    List<Cell> cells = rows.stream().flatMap(List::stream).toList();
    return new Table(shape, rows.size(), columns, cells);
  }

  private static Text join(Text first, Text second) {
    if (first.string().isEmpty()) {
      return second;
    }
    int shift = first.string().length() + 1;
    List<Piece> pieces = new ArrayList<>(first.pieces());
    for (Piece piece : second.pieces()) {
      pieces.add(new Piece(piece.start() + shift, piece.end() + shift, piece.location()));
    }
    return new Text(first.string() + "\n" + second.string(), pieces);
  }
}
