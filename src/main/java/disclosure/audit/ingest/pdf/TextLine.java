package disclosure.audit.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Glyphs on one base line, from left to right.
 *
 * @param glyphs at least one that is no space
 * @param left left edge of the first visible glyph
 * @param right right edge of the last visible glyph
 */
record TextLine(List<Glyph> glyphs, float left, float right) {

  /** The line of some glyphs, which are put in order. */
  static TextLine of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::left));
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    for (Glyph glyph : sorted) {
      if (!glyph.space()) {
        left = Math.min(left, glyph.left());
        right = Math.max(right, glyph.right());
      }
    }
    return new TextLine(sorted, left, right);
  }

  /** Size of the line's tallest glyph, in points. */
  float size() {
    float size = 0;
    for (Glyph glyph : glyphs) {
      size = Math.max(size, glyph.size());
    }
    return size;
  }

  float centreY() {
    float top = Float.MAX_VALUE;
    float bottom = 0;
    for (Glyph glyph : glyphs) {
      top = Math.min(top, glyph.top());
      bottom = Math.max(bottom, glyph.bottom());
    }
    return (top + bottom) / 2;
  }

  int page() {
    return glyphs.get(0).page();
  }

  /** The characters without blanks. */
  String printed() {
    StringBuilder printed = new StringBuilder();
    for (Glyph glyph : glyphs) {
      if (!glyph.space()) {
        printed.append(glyph.text());
      }
    }
    return printed.toString();
  }
}
