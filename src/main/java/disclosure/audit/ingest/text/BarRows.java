package disclosure.audit.ingest.text;

import java.util.List;

/** Rows of Markdown, whose cells are separated by bars. */
final class BarRows implements TableShape {

  @Override
  public boolean begins(List<Line> lines, int index) {
    return lines.get(index).barRow();
  }

  @Override
  public int read(List<Line> lines, int index, TableText into) {
    int next = index;
    while (next < lines.size() && lines.get(next).bars() > 1) {
      if (!lines.get(next).barRule()) {
        row(lines.get(next), into);
      }
      next = TabRows.skipBlank(lines, next + 1);
    }
    return next;
  }

  private static void row(Line line, TableText into) {
    String string = line.string();
    int from = string.stripLeading().startsWith("|") ? string.indexOf('|') + 1 : 0;
    boolean closed = string.stripTrailing().endsWith("|");
    int last = closed ? string.lastIndexOf('|') : string.length();
    while (from <= last) {
      int bar = string.indexOf('|', from);
      int to = bar < 0 ? string.length() : bar;
      into.cell(line.part(from, to), line.at(from));
      from = to + 1;
    }
    into.endRow();
  }
}
