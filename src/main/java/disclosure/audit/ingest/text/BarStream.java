package disclosure.audit.ingest.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells each ended by a bar, wherever the lines break: cell and bar on lines of their own, a bar
 * that opens each row, blank cells behind the last one, a short cell torn over two lines. Of such a
 * table only the order of the cells is known. One cell a line with its bar, and nothing else, is
 * left to {@link BarCells}, which can tell its rows if bars fill them up to one width.
 */
final class BarStream implements TableShape {

  /** Fewer cells may be anything. */
  private static final int FEWEST_CELLS = 3;

  @Override
  public boolean begins(List<Line> lines, int index) {
    Line first = lines.get(index);
    if (!first.barsOnly() && !first.endsInBars() && !barFollows(lines, index)) {
      return false;
    }
    List<BarCell> cells = cells(lines, index);
    long printed = cells.stream().filter(cell -> !cell.blank()).count();
    boolean plain = first.barCell() && cells.stream().allMatch(BarCell::plain);
    return printed >= FEWEST_CELLS && !(plain && filledUp(lines, index));
  }

  private static boolean filledUp(List<Line> lines, int index) {
    TableText rows = new TableText();
    new BarCells().read(lines, index, rows);
    return rows.rectangular();
  }

  @Override
  public int read(List<Line> lines, int index, TableText into) {
    into.inSequence();
    List<BarCell> cells = cells(lines, index);
    cells.forEach(cell -> cell.into(into));
    return TabRows.skipBlank(lines, cells.get(cells.size() - 1).next());
  }

  private static boolean barFollows(List<Line> lines, int index) {
    int next = TabRows.skipBlank(lines, index + 1);
    return next < lines.size() && lines.get(next).barsOnly();
  }

  private static List<BarCell> cells(List<Line> lines, int index) {
    List<BarCell> cells = new ArrayList<>();
    int next = index;
    while (next < lines.size()) {
      BarCell cell = BarCell.at(lines, next, !cells.isEmpty());
      if (cell == null) {
        break;
      }
      cells.add(cell);
      next = TabRows.skipBlank(lines, cell.next());
    }
    return cells;
  }
}
