package disclosure.audit.ingest.pdf;

import java.util.List;

/** Takes out rows that hold nothing and are no rows: gaps between the frames of cells. */
final class Strips {

  /** Share of a table's width that no single figure takes. */
  private static final float MOST = 0.6f;

  /** Lower than any line of type, in points. */
  private static final float LOW = 6f;

  private Strips() {}

  /** The grid without rows that are too low for any text. */
  static Grid withoutLow(Grid grid) {
    Grid bare = grid;
    for (int row = grid.rows() - 1; row >= 0; row--) {
      List<GridCell> own = own(bare, row);
      boolean low = own.stream().allMatch(cell -> cell.blank() && cell.bounds().height() < LOW);
      if (!own.isEmpty() && low) {
        bare = without(bare, row);
      }
    }
    return bare;
  }

  /**
   * The grid without the empty strip that frames leave at a page break.
   *
   * @param row the first or last row of the grid
   */
  static Grid withoutEdge(Grid grid, int row) {
    List<GridCell> own = own(grid, row);
    boolean strip =
        own.size() == 1
            && own.get(0).blank()
            && own.get(0).bounds().width() > grid.bounds().width() * MOST;
    return strip ? without(grid, row) : grid;
  }

  private static List<GridCell> own(Grid grid, int row) {
    return grid.cells().stream().filter(c -> c.row() == row && c.rowSpan() == 1).toList();
  }

  private static Grid without(Grid grid, int row) {
    if (grid.rows() == 1) {
      return grid;
    }
    List<GridCell> own = own(grid, row);
    List<GridCell> cells =
        grid.cells().stream().filter(c -> !own.contains(c)).map(c -> closeUp(c, row)).toList();
    boolean head = row > 0 && grid.headOpen();
    boolean foot = row < grid.rows() - 1 && grid.footOpen();
    return new Grid(grid.page(), grid.bounds(), grid.rows() - 1, cells, head, foot);
  }

  private static GridCell closeUp(GridCell cell, int row) {
    if (cell.row() > row) {
      return cell.at(cell.row() - 1, cell.rowSpan());
    }
    return cell.lastRow() >= row ? cell.at(cell.row(), cell.rowSpan() - 1) : cell;
  }
}
