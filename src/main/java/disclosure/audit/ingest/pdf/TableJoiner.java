package disclosure.audit.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/** Joins a table that goes on over the page: head repeated or not, a row cut in two. */
final class TableJoiner {

  /** The parts of one table stand between the same edges, give or take this, in points. */
  private static final float SAME_EDGE = 6f;

  private TableJoiner() {}

  /** Whether a table may be the continuation of another one that ends the page before. */
  static boolean continues(Grid above, Grid below) {
    return above.lastPage() < below.page()
        && !(above.single() && below.single())
        && Math.abs(above.bounds().left() - below.bounds().left()) <= SAME_EDGE
        && Math.abs(above.bounds().right() - below.bounds().right()) <= SAME_EDGE;
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
