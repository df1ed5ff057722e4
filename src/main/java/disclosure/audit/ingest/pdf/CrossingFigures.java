package disclosure.audit.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds figures that a line of their table runs through: digits that stand together as one figure,
 * on both sides of the line or on it. Which cell they belong to, and whether they are one figure or
 * two, isn't certain.
 */
final class CrossingFigures {

  /** Digits of one figure are set as near to each other as those before, in parts of their size. */
  private static final float AS_NEAR = 0.04f;

  /** Part of a digit's width that may stand beyond the line, since fonts are broader than print. */
  private static final float BEYOND = 0.2f;

  private final StringBuilder figure = new StringBuilder();
  private final List<GridCell> cells = new ArrayList<>();
  private boolean crossed;
  private Glyph before;
  private GridCell cellBefore;
  private float gap;

  /**
   * Takes the next glyph of the page.
   *
   * @param cell in which it stands; null outside of tables
   */
  void add(Glyph glyph, GridCell cell) {
    if (!glyph.digit()) {
      end();
      return;
    }
    if (before != null && !goesOn(glyph, cell)) {
      end();
    }
    gap = before == null ? 0 : glyph.left() - before.right();
    figure.append(glyph.text());
    crossed |= before != null && cell != cellBefore || cell != null && beyond(glyph, cell.bounds());
    if (cell != null && (cells.isEmpty() || cell != cellBefore)) {
      cells.add(cell);
    }
    before = glyph;
    cellBefore = cell;
  }

  /** Ends the figure. */
  void end() {
    if (crossed) {
      cells.forEach(cell -> cell.crossing().add(figure.toString()));
    }
    if (before != null) {
      figure.setLength(0);
      cells.clear();
      crossed = false;
      before = null;
    }
  }

  /** Within one cell it makes no difference whether digits are one figure. */
  private boolean goesOn(Glyph glyph, GridCell cell) {
    float distance = glyph.left() - before.right();
    boolean sameLine = Math.abs(glyph.centreY() - before.centreY()) < 0.2f * glyph.size();
    boolean asNear = distance <= gap + AS_NEAR * glyph.size() && distance > -0.5f * glyph.size();
    return sameLine && (cell == cellBefore || asNear);
  }

  private static boolean beyond(Glyph digit, Bounds cell) {
    float part = BEYOND * (digit.right() - digit.left());
    return digit.left() < cell.left() - part || digit.right() > cell.right() + part;
  }
}
