package disclosure.audit.ingest.text;

import java.util.List;

/**
 * One cell a line, each ended by a bar; lines of bars alone are blank cells. Every row has as many
 * cells as the first, which such bars fill up, so a row ends when it has that many, or where a
 * label follows a number.
 */
final class BarCells implements TableShape {

  @Override
  public boolean begins(List<Line> lines, int index) {
    return lines.get(index).barCell();
  }

  @Override
  public int read(List<Line> lines, int index, TableText into) {
    int width = 0;
    boolean filled = false;
    int next = index;
    while (next < lines.size() && cellLine(lines.get(next))) {
      Line line = lines.get(next);
      if (!line.barsOnly() && endsBefore(line, filled, into)) {
        width = Math.max(width, into.cellsInRow());
        into.endRow();
      }
      filled = line.barsOnly() || line.barValue();
      cells(line, into);
      if (width > 0 && into.cellsInRow() >= width) {
        into.endRow();
      }
      next = TabRows.skipBlank(lines, next + 1);
    }
    return next;
  }

  private static boolean cellLine(Line line) {
    return line.barCell() || line.barsOnly();
  }

  private static boolean endsBefore(Line line, boolean filled, TableText into) {
    return filled && into.inRow() && !line.barValue();
  }

  private static void cells(Line line, TableText into) {
    if (!line.barsOnly()) {
      into.cell(line.part(0, line.string().lastIndexOf('|')), line.at(0));
      return;
    }
    for (int bar = 0; bar < line.string().length(); bar++) {
      if (line.string().charAt(bar) == '|') {
        into.cell(line.part(bar, bar), line.at(bar));
      }
    }
  }
}
