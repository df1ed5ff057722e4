package disclosure.audit.facts;

import disclosure.audit.document.Cell;
import disclosure.audit.form.FormRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the figures of a row in a table whose grid is known: where row and head cross. */
final class GridFigures {

  private final Grid grid;

  GridFigures(Grid grid) {
    this.grid = grid;
  }

  /**
   * A range of grid columns.
   *
   * @param from the first
   * @param to behind the last
   */
  record Range(int from, int to) {

    boolean overlaps(Range other) {
      return from < other.to && other.from < to;
    }
  }

  /**
   * The cells of a row's figures.
   *
   * @param row the form's row
   * @param rows the grid rows over which it is printed
   * @param labelEnd first grid column behind its label
   * @param heads the grid columns of the form's columns by id; empty where the heads were not found
   */
  List<CellReading> read(FormRow row, Range rows, int labelEnd, Map<String, Range> heads) {
    List<Cell> right = cells(rows, labelEnd, grid.columns());
    boolean all = heads.keySet().containsAll(row.columns());
    if (!all && (heads.isEmpty() || !right.stream().allMatch(cell -> below(cell, heads)))) {
      return inOrder(row, right);
    }
    if (all && eachBelowItsOwn(right, row, heads)) {
      return right.stream().map(CellReading::of).toList();
    }
    List<CellReading> readings = new ArrayList<>();
    for (String column : row.columns()) {
      readings.add(
          heads.containsKey(column)
              ? read(column, row, rows, labelEnd, heads)
              : CellReading.ABSENT);
    }
    return readings;
  }

  /**
   * The same in a part of the table that has no heads of its own: the heads of another part stand
   * over it only if its columns are the same, so that the number of cells goes before.
   */
  List<CellReading> readByCount(FormRow row, Range rows, int labelEnd, Map<String, Range> heads) {
    List<Cell> right = cells(rows, labelEnd, grid.columns());
    return right.size() == row.columns().size()
        ? inOrder(row, right)
        : read(row, rows, labelEnd, heads);
  }

  /** All cells of a row beside its label. */
  List<Cell> beside(Range rows, int labelEnd) {
    return cells(rows, labelEnd, grid.columns());
  }

  private CellReading read(
      String column, FormRow row, Range rows, int labelEnd, Map<String, Range> heads) {
    Range head = heads.get(column);
    List<Cell> cells = cells(rows, Math.max(labelEnd, head.from()), head.to());
    List<Cell> printed = cells.stream().filter(cell -> !cell.blank()).toList();
    if (cells.isEmpty()) {
      return CellReading.ABSENT;
    }
    if (printed.size() > 1) {
      return CellReading.unsure(printed);
    }
    Cell cell = printed.isEmpty() ? cells.get(0) : printed.get(0);
    boolean shared = !cell.blank() && shared(cell, column, row, heads);
    return shared ? CellReading.unsure(List.of(cell)) : CellReading.of(cell);
  }

  /**
   * Whether a row has just one cell for each column, in their order, each below its own head; some
   * may stretch below a neighbour too, where rows are split otherwise than the heads.
   */
  private static boolean eachBelowItsOwn(List<Cell> right, FormRow row, Map<String, Range> heads) {
    if (right.size() != row.columns().size()) {
      return false;
    }
    int end = 0;
    for (int i = 0; i < right.size(); i++) {
      Cell cell = right.get(i);
      if (cell.column() < end || !range(cell).overlaps(heads.get(row.columns().get(i)))) {
        return false;
      }
      end = cell.column() + cell.columnSpan();
    }
    return true;
  }

  private static Range range(Cell cell) {
    return new Range(cell.column(), cell.column() + cell.columnSpan());
  }

  /** Whether a cell stands below one of the heads: then no head was overlooked. */
  private static boolean below(Cell cell, Map<String, Range> heads) {
    Range range = range(cell);
    return heads.values().stream().anyMatch(head -> head.overlaps(range));
  }

  /** Whether a cell stretches below the heads of other columns too. */
  private static boolean shared(Cell cell, String own, FormRow row, Map<String, Range> heads) {
    Range range = range(cell);
    return row.columns().stream()
        .anyMatch(
            column ->
                !column.equals(own)
                    && heads.containsKey(column)
                    && heads.get(column).overlaps(range));
  }

  /**
   * Without heads only a row that has just as many cells, or printed cells, as the form is sure.
   */
  private static List<CellReading> inOrder(FormRow row, List<Cell> right) {
    int due = row.columns().size();
    List<Cell> printed = right.stream().filter(cell -> !cell.blank()).toList();
    if (right.size() == due) {
      return right.stream().map(CellReading::of).toList();
    }
    if (printed.size() == due) {
      return printed.stream().map(CellReading::of).toList();
    }
    if (printed.isEmpty() && !right.isEmpty()) {
      return row.columns().stream().map(column -> CellReading.of(right.get(0))).toList();
    }
    return row.columns().stream().map(column -> CellReading.unsure(printed)).toList();
  }

  private List<Cell> cells(Range rows, int from, int to) {
    Set<Cell> found = new LinkedHashSet<>();
    for (int row = rows.from(); row < rows.to(); row++) {
      found.addAll(grid.within(row, from, to));
    }
    return new ArrayList<>(found);
  }
}
