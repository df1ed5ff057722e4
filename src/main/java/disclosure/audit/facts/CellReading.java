package disclosure.audit.facts;

import disclosure.audit.document.Cell;
import disclosure.audit.document.Location;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cell that was found for a figure, or why there is none for certain.
 *
 * @param cells exactly one for a certain reading; none where the form's cell does not exist;
 *     several where it can't be told which of them it is
 * @param certain whether the one cell is the figure's for certain
 */
record CellReading(List<Cell> cells, boolean certain) {

  static final CellReading ABSENT = new CellReading(List.of(), true);

  static CellReading of(Cell cell) {
    return new CellReading(List.of(cell), true);
  }

  static CellReading unsure(List<Cell> candidates) {
    return new CellReading(candidates, false);
  }

  /** The figure of this reading. */
  Figure figure(String id, Location around) {
    if (cells.isEmpty()) {
      return certain
          ? new Figure(id, FigureState.ABSENT, null, null, null, around, List.of())
          : new Figure(id, FigureState.UNREADABLE, null, null, null, around, List.of());
    }
    Cell cell = cells.get(0);
    String raw = cell.text().string().strip();
    PrintedValue value = PrintedValue.of(raw);
    boolean readable =
        certain && cell.otherReading() == null && value.state() != FigureState.UNREADABLE;
    if (!readable) {
      return new Figure(
          id, FigureState.UNREADABLE, null, raw, null, cell.location(), readings(raw, cell));
    }
    return new Figure(
        id, value.state(), value.value(), raw, value.unit(), cell.location(), List.of());
  }

  private List<String> readings(String raw, Cell cell) {
    if (cell.otherReading() != null) {
      return List.of(raw, cell.otherReading());
    }
    if (cells.size() > 1) {
      return cells.stream().map(each -> each.text().string().strip()).distinct().toList();
    }
    return raw.isEmpty()
        ? List.of()
        : Stream.of(raw, raw.replaceAll("\\s+", "")).distinct().toList();
  }
}
