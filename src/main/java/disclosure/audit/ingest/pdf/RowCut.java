package disclosure.audit.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The last row of a page beside the first row of the next one: are they one row that the end of the
 * page has cut in two?
 */
final class RowCut {

  /** How the form's labels begin: 一、 (一) 1. */
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|\\d{1,2}[.．、]\\D).*");

  private static final Pattern WORDS = Pattern.compile(".*[\\u3400-\\u9FFF（）“”、，].*");

  /** Two cells between the same edges, the lower one on the next page. */
  private record Pair(GridCell above, GridCell below) {

    private boolean ofOneRow() {
      return above.rowSpan() == 1 && below.rowSpan() == 1;
    }

    private boolean bothFigures() {
      return !above.blank() && !below.blank() && !(words(above) && words(below));
    }

    private boolean labelGoesOn() {
      return words(below) && !numbered(below);
    }
  }

  private final boolean aligned;
  private final boolean unclosed;
  private final List<Pair> own = new ArrayList<>();

  /**
   * Looks at a page break within a table.
   *
   * @param above the table's part before it
   * @param below its part after it
   * @param tolerance by how much edges may differ, in points
   */
  RowCut(Grid above, Grid below, float tolerance) {
    List<GridCell> last =
        above.cells().stream().filter(cell -> cell.lastRow() == above.rows() - 1).toList();
    List<GridCell> first = below.cells().stream().filter(cell -> cell.row() == 0).toList();
    int pairs = 0;
    for (GridCell b : first) {
      for (GridCell a : last) {
        if (a.sameColumn(b, tolerance)) {
          pairs++;
          addOwn(new Pair(a, b));
        }
      }
    }
    aligned = pairs == first.size() && pairs == last.size();
    unclosed = above.footOpen() && below.headOpen();
  }

  private void addOwn(Pair pair) {
    if (pair.ofOneRow()) {
      own.add(pair);
    }
  }

  /** Whether all cells are arranged alike on both sides of the break. */
  boolean aligned() {
    return aligned;
  }

  /** Whether both rows are one. */
  boolean cut() {
    return aligned
        && !own.isEmpty()
        && (oneSideBlank() || unlabelled() || numberMissing() || open());
  }

  private boolean oneSideBlank() {
    return own.stream().allMatch(pair -> pair.below().blank())
        || own.stream().allMatch(pair -> pair.above().blank());
  }

  /** A row without a label under one that has a label as well as figures. */
  private boolean unlabelled() {
    return own.stream().anyMatch(pair -> words(pair.above()) && pair.below().blank())
        && own.stream().noneMatch(pair -> words(pair.below()))
        && !own.stream().allMatch(pair -> words(pair.above()));
  }

  /** A label without a number under one with a number. */
  private boolean numberMissing() {
    return own.stream().anyMatch(pair -> numbered(pair.above()) && pair.labelGoesOn());
  }

  private boolean open() {
    return own.stream().noneMatch(Pair::bothFigures)
        && (unclosed || own.stream().anyMatch(Pair::labelGoesOn))
        && own.stream().noneMatch(pair -> numbered(pair.below()));
  }

  /** Whether a label spans rows of both pages: nothing, or the rest of it, stands on the second. */
  boolean spilled(GridCell above, GridCell below) {
    if (!words(above)) {
      return false;
    }
    boolean rest = words(below) && !numbered(below);
    return below.blank() || rest && (above.rowSpan() > 1 || below.rowSpan() > 1 || !aligned);
  }

  private static boolean words(GridCell cell) {
    return WORDS.matcher(cell.printed()).matches();
  }

  private static boolean numbered(GridCell cell) {
    return NUMBERED.matcher(cell.printed()).matches();
  }
}
