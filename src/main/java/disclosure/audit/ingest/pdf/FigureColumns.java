package disclosure.audit.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The columns in which the figures of a table without lines stand. */
final class FigureColumns {

  /**
   * A column.
   *
   * @param left least left edge of its figures
   * @param right greatest right edge of its figures
   * @param room width that the column has at least, by the widest text in it
   */
  record Column(float left, float right, float room) {

    private boolean overlaps(Segment segment) {
      return segment.overlaps(left, right);
    }
  }

  private final List<Column> columns;

  private FigureColumns(List<Column> columns) {
    this.columns = columns;
  }

  /**
   * The columns of figures; figures of one column overlap each other when seen from above.
   *
   * @param words the words of the table; those over one column only show its width
   */
  static FigureColumns of(List<Segment> figures, List<Segment> words) {
    List<Segment> sorted = new ArrayList<>(figures);
    sorted.sort(Comparator.comparingDouble(Segment::left));
    List<Column> columns = new ArrayList<>();
    for (Segment figure : sorted) {
      Column last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
      if (last != null && figure.left() < last.right()) {
        columns.set(columns.size() - 1, wider(last, figure));
      } else {
        columns.add(new Column(figure.left(), figure.right(), room(figure)));
      }
    }
    return new FigureColumns(columns.stream().map(c -> withHead(c, columns, words)).toList());
  }

  private static Column wider(Column column, Segment figure) {
    return new Column(
        column.left(),
        Math.max(column.right(), figure.right()),
        Math.max(column.room(), room(figure)));
  }

  /** A column holds at least one Chinese character, since it has a head. */
  private static float room(Segment figure) {
    return Math.max(figure.width(), figure.size());
  }

  private static Column withHead(Column column, List<Column> all, List<Segment> words) {
    float room = column.room();
    for (Segment word : words) {
      if (column.overlaps(word) && all.stream().filter(c -> c.overlaps(word)).count() == 1) {
        room = Math.max(room, word.width());
      }
    }
    return new Column(column.left(), column.right(), room);
  }

  int count() {
    return columns.size();
  }

  Column column(int index) {
    return columns.get(index);
  }

  /** Left edge of the first column. */
  float left() {
    return columns.get(0).left();
  }

  /** Index of the column in which a figure stands. */
  int of(Segment figure) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).overlaps(figure)) {
        return i;
      }
    }
    throw new IllegalArgumentException("not a figure of the table");
  }

  /** Whether no line has two figures in one column: otherwise cells are merged across columns. */
  boolean regular(List<FigureRows.Row> rows) {
    return rows.stream().allMatch(this::regular);
  }

  private boolean regular(FigureRows.Row row) {
    for (Segment a : row.figures()) {
      for (Segment b : row.figures()) {
        if (a != b && of(a) == of(b) && Math.abs(a.y() - b.y()) < 0.3f * a.size()) {
          return false;
        }
      }
    }
    return true;
  }
}
