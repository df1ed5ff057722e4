package disclosure.audit.ingest.text;

import java.util.List;

/**
 * Rows whose cells are separated by tabs. Blank lines inside are page breaks: the table goes on as
 * long as a row follows.
 */
final class TabRows implements TableShape {

  @Override
  public boolean begins(List<Line> lines, int index) {
    return lines.get(index).tabRow();
  }

  @Override
  public int read(List<Line> lines, int index, TableText into) {
    int next = index;
    while (next < lines.size() && lines.get(next).tabRow()) {
      row(lines.get(next), into);
      next = skipBlank(lines, next + 1);
    }
    return next;
  }

  private static void row(Line line, TableText into) {
    int from = 0;
    for (int to = line.string().indexOf('\t'); to >= 0; to = line.string().indexOf('\t', from)) {
      into.cell(line.part(from, to), line.at(from));
      from = to + 1;
    }
    into.cell(line.part(from, line.string().length()), line.at(from));
    into.endRow();
  }

  static int skipBlank(List<Line> lines, int index) {
    int next = index;
    while (next < lines.size() && lines.get(next).blank()) {
      next++;
    }
    return next;
  }
}
