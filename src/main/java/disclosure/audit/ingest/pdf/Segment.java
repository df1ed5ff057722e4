package disclosure.audit.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a line that stands by itself, as the text of a cell does in a table without lines.
 *
 * @param line its glyphs
 * @param figure whether it is a figure rather than words
 * @param certain whether it is certain that it is one figure, and the whole of it
 */
record Segment(TextLine line, boolean figure, boolean certain) {

  /** Words farther apart than this part of the font's size stand in different cells. */
  private static final float WORDS_APART = 0.55f;

  private static final float FIGURES_APART = 0.45f;

  /** Digits farther apart than this may be of two figures. */
  private static final float DOUBTFUL = 0.25f;

  private static final Pattern FIGURE = Pattern.compile("[-+]?[0-9０-９][0-9０-９.,]*|[-—/／]+");

  /** The parts of a line, from left to right. */
  static List<Segment> of(TextLine line) {
    List<Segment> segments = new ArrayList<>();
    List<Glyph> part = new ArrayList<>();
    Glyph before = null;
    for (Glyph glyph : line.glyphs()) {
      if (glyph.space()) {
        continue;
      }
      if (before != null && apart(before, glyph)) {
        segments.add(segment(part));
        part = new ArrayList<>();
      }
      part.add(glyph);
      before = glyph;
    }
    segments.add(segment(part));
    return segments;
  }

  private static boolean apart(Glyph a, Glyph b) {
    boolean figure = b.digit();
    return gap(a, b) > (figure ? FIGURES_APART : WORDS_APART);
  }

  private static float gap(Glyph a, Glyph b) {
    return (b.left() - a.right()) / Math.max(a.size(), b.size());
  }

  private static Segment segment(List<Glyph> glyphs) {
    boolean certain = true;
    for (int i = 1; i < glyphs.size(); i++) {
      certain &= gap(glyphs.get(i - 1), glyphs.get(i)) <= DOUBTFUL;
    }
    TextLine line = TextLine.of(glyphs);
    return new Segment(line, FIGURE.matcher(line.printed()).matches(), certain);
  }

  float left() {
    return line.left();
  }

  float right() {
    return line.right();
  }

  float width() {
    return line.right() - line.left();
  }

  float y() {
    return line.centreY();
  }

  float size() {
    return line.size();
  }

  boolean overlaps(float from, float to) {
    return left() < to && from < right();
  }
}
