package disclosure.audit.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts glyphs together to lines. */
final class LineFinder {

  /** A glyph printed twice within this part of its size is one glyph: fat type by double print. */
  private static final float DOUBLE_PRINT = 0.25f;

  private LineFinder() {}

  /**
   * The lines of glyphs of one page, from top to bottom.
   *
   * @param glyphs in the order of the content stream
   */
  static List<TextLine> find(List<Glyph> glyphs) {
    List<List<Glyph>> rows = new ArrayList<>();
    List<Glyph> row = null;
    for (Glyph glyph : glyphs) {
      if (row == null || !row.get(0).onLineOf(glyph)) {
        row = rowOf(rows, glyph);
      }
      if (!doublePrint(row, glyph)) {
        row.add(glyph);
      }
    }
    return lines(rows);
  }

  /** The lines of glyphs of several pages, page by page. */
  static List<TextLine> findByPage(List<Glyph> glyphs) {
    List<TextLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || glyphs.get(i).page() != glyphs.get(start).page()) {
        lines.addAll(find(glyphs.subList(start, i)));
        start = i;
      }
    }
    return lines;
  }

  private static List<Glyph> rowOf(List<List<Glyph>> rows, Glyph glyph) {
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (rows.get(i).get(0).onLineOf(glyph)) {
        return rows.get(i);
      }
    }
    List<Glyph> row = new ArrayList<>();
    rows.add(row);
    return row;
  }

  private static boolean doublePrint(List<Glyph> row, Glyph glyph) {
    float tolerance = glyph.size() * DOUBLE_PRINT;
    for (int i = row.size() - 1; i >= 0; i--) {
      Glyph other = row.get(i);
      if (Math.abs(other.left() - glyph.left()) < tolerance && other.text().equals(glyph.text())) {
        return true;
      }
    }
    return false;
  }

  private static List<TextLine> lines(List<List<Glyph>> rows) {
    List<TextLine> lines = new ArrayList<>();
    for (List<Glyph> row : rows) {
      if (!row.stream().allMatch(Glyph::space)) {
        lines.add(TextLine.of(row));
      }
    }
    lines.sort(Comparator.comparingDouble(TextLine::centreY));
    return lines;
  }
}
