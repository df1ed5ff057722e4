package disclosure.audit.ingest.text;

import java.util.List;

/**
 * One cell a line, each indented by a tab; a row ends at an empty line. A line that is not indented
 * belongs to the cell above it; a bare number does so also after an empty line, if that cell is
 * still blank.
 */
final class TabCells implements TableShape {

  @Override
  public boolean begins(List<Line> lines, int index) {
    return lines.get(index).tabCell() && lines.get(index).string().length() > 1;
  }

  @Override
  public int read(List<Line> lines, int index, TableText into) {
    int next = index;
    while (next < lines.size()) {
      Line line = lines.get(next);
      int visible = TabRows.skipBlank(lines, next);
      if (line.tabCell()) {
        into.cell(line.part(0, line.string().length()), line.at(0));
        next++;
      } else if (!line.blank()) {
        if (!into.inRow()) {
          return next;
        }
        into.extend(line.part(0, line.string().length()));
        next++;
      } else if (visible < lines.size() && belated(lines.get(visible), into)) {
        next = visible;
      } else {
        into.endRow();
        next = visible;
      }
    }
    return next;
  }

  private static boolean belated(Line line, TableText into) {
    return line.value() && !line.tabCell() && into.lastCellBlank();
  }
}
