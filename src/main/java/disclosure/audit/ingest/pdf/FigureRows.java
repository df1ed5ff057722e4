package disclosure.audit.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the figures of a table without lines into rows, by their base lines. */
final class FigureRows {

  /** Rows can't be nearer to each other than this part of the type's size. */
  static final float ROW = 1.1f;

  /** As far as this, in parts of the type's size, a figure may go on in the next line. */
  static final float REACH = 2.7f;

  /** Figures whose base lines belong to one row of the table. */
  static final class Row {

    private final List<Segment> figures = new ArrayList<>();
    private final List<Segment> added = new ArrayList<>();
    private boolean numbered;

    float y() {
      return (float) figures.stream().mapToDouble(Segment::y).average().orElse(0);
    }

    float lastY() {
      return figures.get(figures.size() - 1).y();
    }

    float size() {
      return figures.get(0).size();
    }

    /** The row's own figures. */
    List<Segment> figures() {
      return figures;
    }

    /** Figures near the row that stand on other lines: parts of figures that didn't fit. */
    List<Segment> added() {
      return added;
    }
  }

  private FigureRows() {}

  /**
   * The rows, from top to bottom.
   *
   * @param figures the table's figures
   * @param numbered places of labels that begin with a number, as rows of the form do
   */
  static List<Row> of(List<Segment> figures, List<Segment> numbered) {
    List<Row> lines = lines(figures);
    for (Row line : lines) {
      line.numbered =
          numbered.stream().anyMatch(label -> near(label.y(), line, 0.3f * line.size()));
    }
    List<Row> rows = lines.stream().filter(line -> stands(line, lines)).toList();
    for (Row line : lines) {
      if (!rows.contains(line) && !rows.isEmpty()) {
        nearest(rows, line.y()).added.addAll(line.figures);
      }
    }
    return rows;
  }

  private static boolean near(float y, Row line, float distance) {
    return line.figures.stream().anyMatch(figure -> Math.abs(figure.y() - y) <= distance);
  }

  private static List<Row> lines(List<Segment> figures) {
    List<Segment> sorted = new ArrayList<>(figures);
    sorted.sort(Comparator.comparingDouble(Segment::y));
    List<Row> lines = new ArrayList<>();
    Row line = null;
    for (Segment figure : sorted) {
      if (line == null || figure.y() - line.lastY() > ROW * line.size()) {
        line = new Row();
        lines.add(line);
      }
      line.figures.add(figure);
    }
    return lines;
  }

  /** Whether a line is a row and not the rest of figures of the line above or below. */
  private static boolean stands(Row line, List<Row> lines) {
    int most = 0;
    for (Row other : lines) {
      if (Math.abs(other.y() - line.y()) <= REACH * line.size()) {
        most = Math.max(most, other.figures.size());
      }
    }
    return line.numbered || line.figures.size() * 2 >= most;
  }

  /** The row nearest to a height. */
  static Row nearest(List<Row> rows, float y) {
    Row best = rows.get(0);
    for (Row row : rows) {
      if (Math.abs(row.y() - y) < Math.abs(best.y() - y)) {
        best = row;
      }
    }
    return best;
  }
}
