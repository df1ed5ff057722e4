package disclosure.audit.facts;

import disclosure.audit.document.Cell;
import disclosure.audit.document.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The cells of a table by grid row and grid column. */
final class Grid {

  private final Cell[][] cells;

  Grid(Table table) {
    int columns = table.cells().stream().mapToInt(c -> c.column() + c.columnSpan()).max().orElse(0);
    int rows = table.cells().stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(0);
    cells = new Cell[Math.max(rows, table.rows())][Math.max(columns, table.columns())];
    for (Cell cell : table.cells()) {
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
          cells[row][column] = cell;
        }
      }
    }
  }

  int rows() {
    return cells.length;
  }

  int columns() {
    return cells.length == 0 ? 0 : cells[0].length;
  }

  /** The cells of a row that lie in a range of columns, each once, in order. */
  List<Cell> within(int row, int from, int to) {
    Set<Cell> found = new LinkedHashSet<>();
    for (int column = Math.max(0, from); column < Math.min(to, columns()); column++) {
      if (row < cells.length && cells[row][column] != null) {
        found.add(cells[row][column]);
      }
    }
    return new ArrayList<>(found);
  }
}
