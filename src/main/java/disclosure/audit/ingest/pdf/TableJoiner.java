package disclosure.audit.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/** Joins a table that goes on over the page: head repeated or not, a row cut in two. */
final class TableJoiner {

  /** The parts of one table stand between the same edges, give or take this, in points. */
  private static final float SAME_EDGE = 6f;

  /** Fewer cells may stand between another table's columns by chance. */
  private static final int FEWEST_CELLS = 8;

  private TableJoiner() {}

  /** Whether a table may be the continuation of another one that ends the page before. */
  static boolean continues(Grid above, Grid below) {
    return above.lastPage() < below.page()
        && !(above.single() && below.single())
        && near(above.bounds().right(), below.bounds().right())
        && (near(above.bounds().left(), below.bounds().left())
            || partOf(above, below)
            || partOf(below, above));
  }

  /**
   * Whether a part stands between the other part's columns, of which the first ones are not drawn:
   * a label that spans the whole page may have no lines.
   */
  private static boolean partOf(Grid whole, Grid part) {
    return part.bounds().left() > whole.bounds().left()
        && part.rows() > 1
        && part.cells().size() >= FEWEST_CELLS
        && part.cells().stream()
            .allMatch(
                cell -> edge(whole, cell.bounds().left()) && edge(whole, cell.bounds().right()));
  }

  private static boolean edge(Grid grid, float position) {
    return grid.cells().stream()
        .anyMatch(
            cell -> near(cell.bounds().left(), position) || near(cell.bounds().right(), position));
  }

  private static boolean near(float a, float b) {
    return Math.abs(a - b) <= SAME_EDGE;
  }

  /** One table of two parts. */
  static Grid join(Grid first, Grid second) {
    Grid above = Strips.withoutEdge(first, first.rows() - 1);
    Grid below = RepeatedHead.remove(above, Strips.withoutEdge(second, 0));
    if (below.rows() == 0 || below.cells().isEmpty()) {
      return above;
    }
    RowCut pageBreak = new RowCut(above, below, SAME_EDGE);
    boolean cut = pageBreak.cut();
    int shift = cut ? above.rows() - 1 : above.rows();
    List<GridCell> cells = new ArrayList<>(above.cells());
    for (GridCell cell : below.cells()) {
      GridCell moved = cell.at(cell.row() + shift, cell.rowSpan());
      int before = cell.row() == 0 ? partner(cells, cell, above.rows() - 1) : -1;
      if (before >= 0 && (cut || pageBreak.spilled(cells.get(before), cell))) {
        cells.set(before, cells.get(before).continuedBy(moved));
      } else {
        cells.add(moved);
      }
    }
    int rows = below.rows() + shift;
    return new Grid(above.page(), above.bounds(), rows, cells, above.headOpen(), below.footOpen());
  }

  /** The cell that stands in the last row between the same edges; -1 if there is none. */
  private static int partner(List<GridCell> cells, GridCell below, int lastRow) {
    for (int i = 0; i < cells.size(); i++) {
      GridCell cell = cells.get(i);
      boolean last = cell.lastRow() == lastRow && cell.page() != below.page();
      if (last && cell.sameColumn(below, SAME_EDGE)) {
        return i;
      }
    }
    return -1;
  }
}
