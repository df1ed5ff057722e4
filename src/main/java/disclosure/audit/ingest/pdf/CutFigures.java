package disclosure.audit.ingest.pdf;

import java.util.List;

/**
 * Finds figures that may have been too long for their column and go on in the line below. Without
 * lines nothing shows whether two figures above each other are one.
 */
final class CutFigures {

  /** Room that a column may lack for the next digits, as a part of its width. */
  private static final float SLACK = 0.93f;

  /** Digits that may be left over when a figure is broken. */
  private static final int NEXT = 2;

  private final FigureColumns columns;
  private final List<Segment> figures;
  private final List<Segment> numbered;

  /**
   * Figures of a table.
   *
   * @param columns null where cells are merged across columns, so that their width isn't known
   * @param numbered labels that begin with a number, as rows of the form do
   */
  CutFigures(FigureColumns columns, List<Segment> figures, List<Segment> numbered) {
    this.columns = columns;
    this.figures = figures;
    this.numbered = numbered;
  }

  /** Whether a figure may be only a part: the first with more below it, or what stands below. */
  boolean doubtful(Segment figure) {
    for (Segment other : figures) {
      boolean below = goesOn(figure, other);
      boolean above = goesOn(other, figure);
      if (below || above) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(Segment upper, Segment lower) {
    float distance = lower.y() - upper.y();
    boolean near = distance > 0.3f * upper.size() && distance <= FigureRows.REACH * upper.size();
    return near
        && sameColumn(upper, lower)
        && digits(lower) <= digits(upper)
        && full(upper)
        && !beginsRow(lower);
  }

  private boolean sameColumn(Segment upper, Segment lower) {
    return columns == null
        ? upper.overlaps(lower.left(), lower.right())
        : columns.of(upper) == columns.of(lower);
  }

  private static int digits(Segment figure) {
    return figure.line().printed().length();
  }

  /** Whether one or two more digits would not have fitted into the column. */
  private boolean full(Segment figure) {
    if (columns == null) {
      return true;
    }
    float digit = figure.width() / digits(figure);
    return figure.width() + NEXT * digit > columns.column(columns.of(figure)).room() * SLACK;
  }

  /** Beside the first line of a numbered label no figure of the row above goes on. */
  private boolean beginsRow(Segment figure) {
    return numbered.stream()
        .anyMatch(label -> Math.abs(label.y() - figure.y()) < 0.3f * figure.size());
  }
}
