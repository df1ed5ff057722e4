package disclosure.audit.ingest.text;

import disclosure.audit.document.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell in a stream of cells that bars end.
 *
 * @param words its lines; none if it is blank
 * @param bars the line with the bars that end it, and blank cells behind it
 * @param next index of the line behind it
 */
record BarCell(List<Line> words, Line bars, int next) {

  /** Longer lines are not a part of a torn cell, but may be a heading above the table. */
  private static final int LONGEST_PART = 6;

  private static final int MOST_PARTS = 3;

  /**
   * The cell that begins in a line; null if none does.
   *
   * @param inside whether cells stand before it; else it may not be taken for the heading above
   */
  static BarCell at(List<Line> lines, int index, boolean inside) {
    List<Line> words = new ArrayList<>();
    int next = index;
    while (next < lines.size() && words.size() < MOST_PARTS) {
      Line line = lines.get(next);
      if (line.barsOnly()) {
        boolean ends = words.isEmpty() || closes(lines, next, words.get(0), inside);
        return ends ? new BarCell(words, line, next + 1) : null;
      }
      if (line.endsInBars()) {
        words.add(line);
        return new BarCell(words, line, next + 1);
      }
      int after = TabRows.skipBlank(lines, next + 1);
      if (line.bars() > 0 || !(ended(lines, after) || (inside && part(line)))) {
        return null;
      }
      words.add(line);
      next = after;
    }
    return null;
  }

  private static boolean ended(List<Line> lines, int after) {
    return after < lines.size() && lines.get(after).barsOnly();
  }

  private static boolean part(Line line) {
    int length = line.string().strip().length();
    return length <= LONGEST_PART && !line.value() && !line.numbered();
  }

  /** Whether a bar ends the words above it, rather than opens the first row below a heading. */
  private static boolean closes(List<Line> lines, int bar, Line words, boolean inside) {
    int after = TabRows.skipBlank(lines, bar + 1);
    if (after < lines.size() && lines.get(after).endsInBars()) {
      return inside && lines.get(after).barValue();
    }
    return inside || !words.numbered();
  }

  boolean blank() {
    return words.isEmpty();
  }

  /** Whether it is set as most are: one line with its bar, or bars alone. */
  boolean plain() {
    return blank() || (words.size() == 1 && words.get(0).barCell());
  }

  /** Adds the cell, and the blank ones behind it. */
  void into(TableText table) {
    int bar = bars.string().indexOf('|');
    if (blank()) {
      table.cell(bars.part(bar, bar), bars.at(bar));
    } else {
      table.cell(part(0), words.get(0).at(0));
      for (int i = 1; i < words.size(); i++) {
        table.extend(part(i));
      }
    }
    while ((bar = bars.string().indexOf('|', bar + 1)) >= 0) {
      table.cell(bars.part(bar, bar), bars.at(bar));
    }
  }

  private Text part(int index) {
    Line line = words.get(index);
    int bar = line.string().indexOf('|');
    return line.part(0, bar < 0 ? line.string().length() : bar);
  }
}
