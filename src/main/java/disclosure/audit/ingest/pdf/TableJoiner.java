package disclosure.audit.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins a table that goes on over the page: head repeated or not, a row cut in two. */
final class TableJoiner {

  /** The parts of one table stand between the same edges, give or take this, in points. */
  private static final float SAME_EDGE = 6f;

  /** How the form's labels begin: 一、 (一) 1. */
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|\\d{1,2}[.．、]).*");

  private TableJoiner() {}

  /** Whether a table may be the continuation of another one that ends the page before. */
  static boolean continues(Grid above, Grid below) {
    return Math.abs(above.bounds().left() - below.bounds().left()) <= SAME_EDGE
        && Math.abs(above.bounds().right() - below.bounds().right()) <= SAME_EDGE;
  }

  /** One table of two parts. */
  static Grid join(Grid above, Grid below) {
    Grid rest = withoutHead(above, below);
    if (rest.rows() == 0) {
      return above;
    }
    boolean cut = cut(above, rest);
    int shift = cut ? above.rows() - 1 : above.rows();
    List<GridCell> cells = new ArrayList<>(above.cells());
    for (GridCell cell : rest.cells()) {
      GridCell moved = cell.at(cell.row() + shift, cell.rowSpan());
      int before = cell.row() == 0 ? partner(cells, cell, above.rows() - 1) : -1;
      if (before >= 0 && (cut || spilled(cells.get(before), cell))) {
        cells.set(before, cells.get(before).continuedBy(moved));
      } else {
        cells.add(moved);
      }
    }
    return new Grid(
        above.page(),
        above.bounds(),
        rest.rows() + shift,
        cells,
        above.headOpen(),
        rest.footOpen());
  }

  /** The cell that stands in the last row between the same edges; -1 if there is none. */
  private static int partner(List<GridCell> cells, GridCell below, int lastRow) {
    for (int i = 0; i < cells.size(); i++) {
      GridCell cell = cells.get(i);
      if (cell.lastRow() == lastRow
          && cell.page() != below.page()
          && cell.sameColumn(below, SAME_EDGE)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a label spans rows of both pages: nothing, or the rest of it, stands on the second. */
  private static boolean spilled(GridCell above, GridCell below) {
    if (!Characters.hasIdeograph(above.printed())) {
      return false;
    }
    String rest = below.printed();
    boolean label = Characters.hasIdeograph(rest) && !NUMBERED.matcher(rest).matches();
    return rest.isEmpty() || label && (above.rowSpan() > 1 || below.rowSpan() > 1);
  }

  /** Whether the last row of one page goes on in the first row of the next. */
  private static boolean cut(Grid above, Grid below) {
    List<GridCell> last = row(above.cells(), above.rows() - 1, true);
    List<GridCell> first = row(below.cells(), 0, false);
    boolean unclosed = above.footOpen() && below.headOpen();
    return (unclosed || labelGoesOn(first)) && aligned(last, first) && !bothFilled(last, first);
  }

  private static List<GridCell> row(List<GridCell> cells, int row, boolean byEnd) {
    return cells.stream().filter(cell -> (byEnd ? cell.lastRow() : cell.row()) == row).toList();
  }

  private static boolean labelGoesOn(List<GridCell> first) {
    boolean words = false;
    for (GridCell cell : first) {
      String printed = cell.printed();
      if (NUMBERED.matcher(printed).matches()
          || Characters.hasDigit(printed) && !Characters.hasIdeograph(printed)) {
        return false;
      }
      words |= cell.rowSpan() == 1 && Characters.hasIdeograph(printed);
    }
    return words;
  }

  private static boolean aligned(List<GridCell> last, List<GridCell> first) {
    return last.size() == first.size()
        && first.stream().allMatch(b -> last.stream().anyMatch(a -> a.sameColumn(b, SAME_EDGE)));
  }

  /** A figure isn't cut in two by a page: if both rows have one in a column, they are two rows. */
  private static boolean bothFilled(List<GridCell> last, List<GridCell> first) {
    for (GridCell a : last) {
      for (GridCell b : first) {
        if (a.sameColumn(b, SAME_EDGE)
            && !a.blank()
            && !b.blank()
            && !(Characters.hasIdeograph(a.printed()) && Characters.hasIdeograph(b.printed()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Grid withoutHead(Grid above, Grid below) {
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
    while (rows < limit
        && sameWords(row(above.cells(), rows, false), row(below.cells(), rows, false))) {
      rows++;
    }
    while (rows > 0 && spansOver(below.cells(), rows)) {
      rows--;
    }
    return rows;
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

  private static boolean spansOver(List<GridCell> cells, int row) {
    return cells.stream().anyMatch(cell -> cell.row() < row && cell.lastRow() >= row);
  }
}
