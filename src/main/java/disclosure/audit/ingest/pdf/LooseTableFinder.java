package disclosure.audit.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds tables without lines among the lines of text of a page. */
final class LooseTableFinder {

  /** The type of a table's rows differs by no more than this. */
  private static final float SAME_SIZE = 0.06f;

  /** A head may stand this far above the first row, in parts of the type's size. */
  private static final float HEAD = 4f;

  /** This many figures in one line are a table by themselves. */
  private static final int ONE_ROW = 4;

  private static final Pattern HEADING = Pattern.compile("^[一二三四五六七八九十]+、.*");

  /** A run of lines: a table, or text. */
  record Run(List<TextLine> lines, boolean table) {}

  private final List<TextLine> lines;
  private final List<List<Segment>> segments;

  private LooseTableFinder(List<TextLine> lines) {
    this.lines = lines;
    segments = lines.stream().map(Segment::of).toList();
  }

  /** The runs of a page's lines in order. */
  static List<Run> runs(List<TextLine> lines) {
    return new LooseTableFinder(lines).runs();
  }

  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (row(i)) {
        int last = lastRow(i);
        if (figures(i, last) >= ONE_ROW || last > i && rows(i, last) > 1) {
          int first = head(i, done);
          int end = tail(last);
          addText(runs, done, first);
          runs.add(new Run(lines.subList(first, end + 1), true));
          done = end + 1;
          i = end;
        }
      }
    }
    addText(runs, done, lines.size());
    return runs;
  }

  private void addText(List<Run> runs, int from, int to) {
    if (to > from) {
      runs.add(new Run(lines.subList(from, to), false));
    }
  }

  /** Whether a line has a figure that stands by itself beside something else. */
  private boolean row(int i) {
    return segments.get(i).size() > 1 && segments.get(i).stream().anyMatch(Segment::figure);
  }

  private boolean figuresOnly(int i) {
    return segments.get(i).stream().allMatch(Segment::figure);
  }

  private long figures(int from, int to) {
    return segments.subList(from, to + 1).stream()
        .flatMap(List::stream)
        .filter(Segment::figure)
        .count();
  }

  private long rows(int from, int to) {
    long rows = 0;
    for (int i = from; i <= to; i++) {
      rows += row(i) ? 1 : 0;
    }
    return rows;
  }

  private int lastRow(int first) {
    int last = first;
    for (int i = first + 1; i < lines.size() && sameTable(first, i); i++) {
      if (row(i) || figuresOnly(i)) {
        last = i;
      }
    }
    return last;
  }

  private boolean sameTable(int row, int i) {
    return sameType(row, i) && (segments.get(i).size() > 1 || !heading(i));
  }

  private boolean sameType(int a, int b) {
    float size = lines.get(a).size();
    return Math.abs(size - lines.get(b).size()) <= SAME_SIZE * size;
  }

  private boolean heading(int i) {
    return HEADING.matcher(lines.get(i).printed()).matches();
  }

  /** The head goes up as far as lines of the same type stand close to each other. */
  private int head(int row, int done) {
    int first = row;
    while (first > done
        && sameType(row, first - 1)
        && near(first - 1, first)
        && inHead(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean inHead(int i) {
    boolean parts = segments.get(i).size() > 1;
    boolean brief = lines.get(i).printed().length() <= 12;
    return (parts || brief) && !heading(i);
  }

  /** Labels of the last row may go on below its figures. */
  private int tail(int last) {
    int end = last;
    while (end + 1 < lines.size()
        && sameType(last, end + 1)
        && lines.get(end + 1).centreY() - lines.get(end).centreY() < 1.6f * lines.get(last).size()
        && inHead(end + 1)) {
      end++;
    }
    return end;
  }

  private boolean near(int above, int below) {
    float distance = lines.get(below).centreY() - lines.get(above).centreY();
    return distance <= HEAD * lines.get(below).size();
  }
}
