package disclosure.audit.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Text that hangs out below the last row of a table where the page ends: the line around a cell is
 * drawn at the page's end, although the cell's text goes on for a line.
 */
final class Overflow {

  /** Text hangs out by one line at most, in parts of its size. */
  private static final float ONE_LINE = 1.3f;

  /** The type of a cell's text differs by no more than this. */
  private static final float SAME_TYPE = 0.06f;

  /** Lines of a cell stand no farther apart than this part of the type's size. */
  private static final float PITCH = 2f;

  /** Edges this near to each other, in points, are one. */
  private static final float SAME_EDGE = 3f;

  private final List<GridCell> last = new ArrayList<>();

  /** The cells at the foot of a table, those that are blank left out. */
  Overflow(Grid grid) {
    List<GridCell> onPage =
        grid.cells().stream().filter(cell -> cell.page() == grid.lastPage()).toList();
    float foot = 0;
    for (GridCell cell : onPage) {
      foot = Math.max(foot, cell.bounds().bottom());
    }
    for (GridCell cell : onPage) {
      if (!cell.blank() && cell.bounds().bottom() > foot - SAME_EDGE) {
        last.add(cell);
      }
    }
  }

  /** Whether all of the lines hang out of cells. */
  boolean holds(List<TextLine> lines) {
    return lines.stream().allMatch(this::holds);
  }

  /** A line that begins with a number is a heading, or a label of its own. */
  private boolean holds(TextLine line) {
    return Segment.of(line).stream().noneMatch(LabelBlocks::numbered)
        && line.glyphs().stream().allMatch(glyph -> glyph.space() || cell(glyph) != null);
  }

  /** Puts the lines into the cells that they hang out of. */
  void take(List<TextLine> lines) {
    for (TextLine line : lines) {
      for (Glyph glyph : line.glyphs()) {
        GridCell cell = cell(glyph);
        if (cell != null) {
          cell.glyphs().add(glyph);
        }
      }
    }
  }

  private GridCell cell(Glyph glyph) {
    for (GridCell cell : last) {
      Bounds bounds = cell.bounds();
      float below = glyph.centreY() - bounds.bottom();
      boolean under = glyph.left() > bounds.left() - 1 && glyph.right() < bounds.right() + 1;
      boolean near = below > 0 && below < ONE_LINE * glyph.size();
      if (under && near && goesOn(cell.glyphs(), glyph)) {
        return cell;
      }
    }
    return null;
  }

  /** Whether a glyph stands in the line below a cell's last, in the same type. */
  private static boolean goesOn(List<Glyph> text, Glyph glyph) {
    float last = 0;
    boolean sameType = true;
    for (Glyph other : text) {
      if (!other.space() && other.page() == glyph.page()) {
        last = Math.max(last, other.centreY());
        sameType &= Math.abs(other.size() - glyph.size()) <= SAME_TYPE * glyph.size();
      }
    }
    return sameType && glyph.centreY() - last < PITCH * glyph.size();
  }
}
