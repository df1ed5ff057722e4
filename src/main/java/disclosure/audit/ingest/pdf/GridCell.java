package disclosure.audit.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a ruled table, before its text is put together.
 *
 * @param row first grid row, from 0
 * @param rowSpan at least 1
 * @param page page on which it begins
 * @param bounds its place on that page
 * @param glyphs what is printed in it, in the order of the content stream; more are added while the
 *     page is read
 * @param crossing figures that a line of the cell runs through, or a picture in place of any; more
 *     are added while the page is read
 * @param crooked whether the lines around it leave its shape open, so that what it holds is not
 *     certain
 */
record GridCell(
    int row,
    int rowSpan,
    int page,
    Bounds bounds,
    List<Glyph> glyphs,
    List<String> crossing,
    boolean crooked) {

  int lastRow() {
    return row + rowSpan - 1;
  }

  /** The same cell in other rows. */
  GridCell at(int newRow, int newSpan) {
    return new GridCell(newRow, newSpan, page, bounds, glyphs, crossing, crooked);
  }

  /** This cell, continued by another one on the next page. */
  GridCell continuedBy(GridCell next) {
    List<Glyph> all = new ArrayList<>(glyphs);
    all.addAll(next.glyphs);
    List<String> torn = new ArrayList<>(crossing);
    torn.addAll(next.crossing);
    int span = next.lastRow() - row + 1;
    return new GridCell(row, span, page, bounds, all, torn, crooked || next.crooked);
  }

  /** Whether another cell stands between the same edges. */
  boolean sameColumn(GridCell other, float tolerance) {
    return Math.abs(bounds.left() - other.bounds.left()) <= tolerance
        && Math.abs(bounds.right() - other.bounds.right()) <= tolerance;
  }

  /** The printed characters without blanks, in the order of the content stream. */
  String printed() {
    StringBuilder printed = new StringBuilder();
    for (Glyph glyph : glyphs) {
      if (!glyph.space()) {
        printed.append(glyph.text());
      }
    }
    return printed.toString();
  }

  boolean blank() {
    return glyphs.stream().allMatch(Glyph::space);
  }
}
