package disclosure.audit.facts;

import disclosure.audit.document.Cell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the figures of rows whose cells may be shifted: leading cells lost, blank ones filled up
 * behind. Complete rows show how their neighbours are set; a row with blank cells is read only if
 * all comparable complete rows leave one reading of it.
 */
final class RowFigures {

  private final List<Row> complete = new ArrayList<>();

  /**
   * A row as it is set.
   *
   * @param segment part of the table between two page breaks
   * @param level depth of its label in the form
   * @param label index of the label's last cell
   * @param due number of figures
   * @param cells all cells of the row
   */
  record Row(int segment, int level, int label, int due, List<Cell> cells) {

    List<Cell> right() {
      return cells.subList(label + 1, cells.size());
    }

    List<Integer> printed() {
      List<Integer> found = new ArrayList<>();
      for (int i = 0; i < right().size(); i++) {
        if (!right().get(i).blank()) {
          found.add(i);
        }
      }
      return found;
    }

    boolean complete() {
      List<Integer> printed = printed();
      return printed.size() == due && printed.get(due - 1) - printed.get(0) == due - 1;
    }

    /** Number of cells between label and first figure. */
    int gap() {
      return printed().get(0);
    }

    /** Number of cells behind the last figure. */
    int rest() {
      return right().size() - gap() - due;
    }
  }

  RowFigures(Collection<Row> rows) {
    rows.stream().filter(Row::complete).forEach(complete::add);
  }

  /** The cells of a row's figures in order. */
  List<CellReading> read(Row row) {
    if (row.complete()) {
      return window(row, row.gap());
    }
    List<Integer> printed = row.printed();
    if (printed.isEmpty()) {
      return allBlank(row);
    }
    Set<Integer> gaps = candidates(row, printed);
    if (gaps.size() > 1) {
      gaps = comparable(row, gaps);
    }
    return gaps.size() == 1 ? window(row, gaps.iterator().next()) : unsure(row);
  }

  private static Set<Integer> candidates(Row row, List<Integer> printed) {
    Set<Integer> gaps = new HashSet<>();
    int last = printed.get(printed.size() - 1);
    for (int gap = Math.max(0, last - row.due() + 1); gap <= printed.get(0); gap++) {
      if (gap + row.due() <= row.right().size()) {
        gaps.add(gap);
      }
    }
    return gaps;
  }

  /** The candidates that comparable rows show: by the end of the row, or by label and level. */
  private Set<Integer> comparable(Row row, Set<Integer> candidates) {
    List<Row> near = complete.stream().filter(r -> r.segment() == row.segment()).toList();
    Set<Integer> rests = new HashSet<>();
    near.stream().filter(r -> sameLength(r, row)).forEach(r -> rests.add(r.rest()));
    if (rests.size() == 1) {
      int gap = row.right().size() - row.due() - rests.iterator().next();
      if (candidates.contains(gap)) {
        return Set.of(gap);
      }
    }
    Set<Integer> alike = new HashSet<>();
    near.stream().filter(r -> alike(r, row)).forEach(r -> alike.add(r.gap()));
    if (alike.isEmpty()) {
      near.stream()
          .filter(r -> r.level() == row.level() || (sameLength(r, row) && r.label() == row.label()))
          .forEach(r -> alike.add(r.gap()));
    }
    alike.retainAll(candidates);
    return alike;
  }

  private static boolean alike(Row a, Row b) {
    return a.level() == b.level() && a.label() == b.label() && sameLength(a, b);
  }

  private static boolean sameLength(Row a, Row b) {
    return a.cells().size() == b.cells().size();
  }

  private static List<CellReading> window(Row row, int gap) {
    return row.right().subList(gap, gap + row.due()).stream().map(CellReading::of).toList();
  }

  /** A row with nothing printed: every figure is blank, wherever its cell is. */
  private static List<CellReading> allBlank(Row row) {
    List<CellReading> blank = new ArrayList<>();
    for (int i = 0; i < row.due(); i++) {
      List<Cell> right = row.right();
      boolean there = i < right.size();
      blank.add(
          there
              ? CellReading.of(right.get(i))
              : right.isEmpty() ? CellReading.ABSENT : CellReading.of(right.get(0)));
    }
    return blank;
  }

  private static List<CellReading> unsure(Row row) {
    List<CellReading> unsure = new ArrayList<>();
    for (int i = 0; i < row.due(); i++) {
      unsure.add(CellReading.unsure(row.right().stream().filter(cell -> !cell.blank()).toList()));
    }
    return unsure;
  }
}
