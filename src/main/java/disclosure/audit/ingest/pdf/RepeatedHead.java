package disclosure.audit.ingest.pdf;

import java.util.List;

/** Takes out the head of a table that is printed once more on the next page. */
final class RepeatedHead {

  private RepeatedHead() {}

  /** The part of a table after a page break, without the rows that repeat the table's head. */
  static Grid remove(Grid above, Grid below) {
    int repeated = repeatedRows(above, below);
    if (repeated == 0) {
      return below;
    }
    List<GridCell> cells =
        below.cells().stream()
            .filter(cell -> cell.row() >= repeated)
            .map(cell -> cell.at(cell.row() - repeated, cell.rowSpan()))
            .toList();
    int rows = below.rows() - repeated;
    return new Grid(below.page(), below.bounds(), rows, cells, false, below.footOpen());
  }

  /** Number of leading rows that repeat the head of the table: whole rows of words, no figures. */
  private static int repeatedRows(Grid above, Grid below) {
    int rows = 0;
    int limit = Math.min(above.rows(), below.rows());
    while (rows < limit && sameWords(row(above, rows), row(below, rows))) {
      rows++;
    }
    while (rows > 0 && spansOver(below, rows)) {
      rows--;
    }
    return rows;
  }

  private static List<GridCell> row(Grid grid, int row) {
    return grid.cells().stream().filter(cell -> cell.row() == row).toList();
  }

  private static boolean sameWords(List<GridCell> a, List<GridCell> b) {
    if (a.size() != b.size() || a.isEmpty()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      String words = a.get(i).printed();
      if (!Characters.hasIdeograph(words) || !words.equals(b.get(i).printed())) {
        return false;
      }
    }
    return true;
  }

  private static boolean spansOver(Grid grid, int row) {
    return grid.cells().stream().anyMatch(cell -> cell.row() < row && cell.lastRow() >= row);
  }
}
