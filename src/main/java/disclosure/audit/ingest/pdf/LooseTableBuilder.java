package disclosure.audit.ingest.pdf;

import disclosure.audit.ingest.pdf.LooseRow.LooseCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a table without lines from the places of its text. */
final class LooseTableBuilder {

  /** Figures of one line stand level to this part of the type's size. */
  private static final float OFF_LINE = 0.2f;

  private final List<FigureRows.Row> rows;
  private final List<LabelBlocks.Block> labels;
  private final FigureColumns columns;
  private final boolean regular;
  private final CutFigures cut;

  private LooseTableBuilder(List<Segment> segments) {
    List<Segment> figures = segments.stream().filter(Segment::figure).toList();
    List<Segment> words = segments.stream().filter(segment -> !segment.figure()).toList();
    List<Segment> numbered = words.stream().filter(LabelBlocks::numbered).toList();
    rows = FigureRows.of(figures, numbered);
    labels = LabelBlocks.of(words, rows);
    columns = FigureColumns.of(figures, words);
    regular = columns.regular(rows);
    cut = new CutFigures(regular ? columns : null, figures, numbered);
  }

  /** The table that some lines of one page make up. */
  static LooseTable build(List<TextLine> lines) {
    List<Segment> segments = new ArrayList<>();
    lines.forEach(line -> segments.addAll(Segment.of(line)));
    return new LooseTable(new LooseTableBuilder(segments).rows());
  }

  /** A row of the table with the height at which it stands. */
  private record Placed(float y, List<LooseCell> cells) {}

  private List<LooseRow> rows() {
    List<Placed> placed = new ArrayList<>();
    for (FigureRows.Row row : rows) {
      placed.add(new Placed(row.y(), new ArrayList<>(figures(row))));
    }
    for (LabelBlocks.Block label : labels) {
      Placed row = rowOf(label, placed);
      row.cells().add(cell(lines(label.lines()), true));
    }
    placed.sort(Comparator.comparingDouble(Placed::y));
    return placed.stream().map(LooseTableBuilder::row).toList();
  }

  private static LooseRow row(Placed placed) {
    List<LooseCell> cells = new ArrayList<>(placed.cells());
    cells.sort(Comparator.comparingDouble(cell -> cell.bounds().left()));
    return new LooseRow(cells);
  }

  /** The row of figures beside a label, or a row of its own. */
  private static Placed rowOf(LabelBlocks.Block label, List<Placed> placed) {
    Placed best = null;
    for (Placed row : placed) {
      boolean nearer =
          best == null || Math.abs(row.y() - label.y()) < Math.abs(best.y() - label.y());
      if (nearer && label.reaches(row.y())) {
        best = row;
      }
    }
    if (best == null) {
      best = new Placed(label.y(), new ArrayList<>());
      placed.add(best);
    }
    return best;
  }

  private List<LooseCell> figures(FigureRows.Row row) {
    if (!regular) {
      return inOrder(row);
    }
    List<LooseCell> cells = new ArrayList<>();
    for (int column = 0; column < columns.count(); column++) {
      cells.add(figure(row, column));
    }
    return cells;
  }

  /**
   * Where cells are merged across columns, a row's figures are taken as they stand. One that may be
   * two, or a part of another, shifts all the others.
   */
  private List<LooseCell> inOrder(FigureRows.Row row) {
    boolean certain = row.added().isEmpty() && row.figures().stream().allMatch(this::certain);
    return row.figures().stream().map(figure -> cell(List.of(figure.line()), certain)).toList();
  }

  private LooseCell figure(FigureRows.Row row, int column) {
    List<Segment> parts = new ArrayList<>();
    row.figures().stream().filter(figure -> columns.of(figure) == column).forEach(parts::add);
    int own = parts.size();
    row.added().stream().filter(figure -> columns.of(figure) == column).forEach(parts::add);
    if (parts.isEmpty()) {
      return blank(row, column);
    }
    parts.sort(Comparator.comparingDouble(Segment::y));
    boolean certain = own == 1 && parts.size() == 1 && certain(parts.get(0));
    return cell(lines(parts), certain);
  }

  private boolean certain(Segment figure) {
    return figure.certain() && !cut.doubtful(figure);
  }

  private LooseCell blank(FigureRows.Row row, int index) {
    FigureColumns.Column column = columns.column(index);
    float half = row.size() / 2;
    Bounds bounds = new Bounds(column.left(), row.y() - half, column.right(), row.y() + half);
    int page = row.figures().get(0).line().page();
    return new LooseCell(List.of(), page, bounds, !strayNear(row, index));
  }

  /**
   * Whether a figure stands in a column near a row, but not on the line of the row it counts to.
   */
  private boolean strayNear(FigureRows.Row row, int column) {
    if (labels.stream().flatMap(b -> b.lines().stream()).anyMatch(w -> covers(w, row, column))) {
      return true;
    }
    for (FigureRows.Row other : rows) {
      boolean stray = other.added().stream().anyMatch(f -> near(f, row, column));
      boolean shifted =
          other.figures().stream()
              .filter(f -> Math.abs(f.y() - other.y()) > OFF_LINE * f.size())
              .anyMatch(f -> near(f, row, column));
      if (stray || shifted) {
        return true;
      }
    }
    return false;
  }

  /** Whether a label reaches into a column: a figure may stand close behind it. */
  private boolean covers(Segment words, FigureRows.Row row, int column) {
    FigureColumns.Column at = columns.column(column);
    return words.overlaps(at.left(), at.right()) && Math.abs(words.y() - row.y()) <= row.size();
  }

  private boolean near(Segment figure, FigureRows.Row row, int column) {
    return columns.of(figure) == column
        && Math.abs(figure.y() - row.y()) <= FigureRows.REACH * row.size();
  }

  private static List<TextLine> lines(List<Segment> segments) {
    return segments.stream().map(Segment::line).toList();
  }

  private static LooseCell cell(List<TextLine> lines, boolean certain) {
    float left = Float.MAX_VALUE;
    float top = Float.MAX_VALUE;
    float right = 0;
    float bottom = 0;
    for (TextLine line : lines) {
      left = Math.min(left, line.left());
      right = Math.max(right, line.right());
      top = Math.min(top, line.centreY() - line.size() / 2);
      bottom = Math.max(bottom, line.centreY() + line.size() / 2);
    }
    return new LooseCell(lines, lines.get(0).page(), new Bounds(left, top, right, bottom), certain);
  }
}
