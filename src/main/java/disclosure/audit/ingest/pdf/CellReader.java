package disclosure.audit.ingest.pdf;

import disclosure.audit.document.Text;
import java.util.List;

/**
 * Reads what is printed in a cell: by the places of the glyphs and, as the second reading, by the
 * order in which the file draws them.
 */
final class CellReader {

  /** Digits farther apart than this part of the font's size may be two figures. */
  private static final float APART = 0.6f;

  /** Uneven letter spacing, in parts of the font's size. */
  private static final float UNEVEN = 0.12f;

  /** Most that a cell keeps free beside its text, in points, on both sides together. */
  private static final float PADDING = 16f;

  /** Lines farther apart than this part of the font's size are no wrapped figure. */
  private static final float PITCH = 3.6f;

  private CellReader() {}

  /** Reads a cell. */
  static CellReading read(GridCell cell) {
    List<TextLine> lines = LineFinder.findByPage(cell.glyphs());
    boolean label = lines.stream().anyMatch(line -> Characters.hasIdeograph(line.printed()));
    if (label && !Characters.digit(lines.get(0).printed().charAt(0))) {
      return new CellReading(TextBuilder.paragraph(lines), null);
    }
    return figure(cell, lines, label);
  }

  private static CellReading figure(GridCell cell, List<TextLine> lines, boolean label) {
    TextBuilder builder = new TextBuilder();
    boolean certain = !cell.crooked() || lines.isEmpty();
    TextLine before = null;
    for (TextLine line : lines) {
      if (before != null && !label && !wrapped(before, line, cell.bounds())) {
        builder.lineBreak();
        certain = false;
      }
      if (label) {
        builder.line(line);
      } else {
        certain &= addFigures(builder, line);
      }
      before = line;
    }
    String drawn = drawn(lines, cell);
    if (!cell.crossing().isEmpty()) {
      return reading(builder.build(), String.join(" ", cell.crossing()), false);
    }
    return reading(builder.build(), drawn, certain);
  }

  private static CellReading reading(Text text, String drawn, boolean certain) {
    String placed = text.string().replaceAll("\\s", "");
    String other = certain && placed.equals(drawn) && drawn.indexOf('\uFFFD') < 0 ? null : drawn;
    if (other != null && other.equals(text.string())) {
      other = other + "?";
    }
    return new CellReading(text, other);
  }

  /** The characters in the order in which they are drawn, those printed twice taken once. */
  private static String drawn(List<TextLine> lines, GridCell cell) {
    StringBuilder drawn = new StringBuilder();
    for (Glyph glyph : cell.glyphs()) {
      if (!glyph.space() && lines.stream().anyMatch(line -> line.glyphs().contains(glyph))) {
        drawn.append(glyph.text());
      }
    }
    return drawn.toString();
  }

  /** Whether a figure was too long for its cell and goes on in the next line. */
  private static boolean wrapped(TextLine line, TextLine next, Bounds cell) {
    if (line.page() != next.page()) {
      return false;
    }
    float digit = line.glyphs().get(0).right() - line.glyphs().get(0).left();
    float free = cell.width() - (line.right() - line.left());
    return free <= digit + PADDING
        && next.centreY() - line.centreY() <= PITCH * line.size()
        && Math.abs(line.size() - next.size()) < 0.5f;
  }

  /** Adds a line; false if it isn't certain whether it shows one figure or several. */
  private static boolean addFigures(TextBuilder builder, TextLine line) {
    boolean even = evenlySpaced(line);
    boolean certain = true;
    Glyph before = null;
    boolean space = false;
    for (Glyph glyph : line.glyphs()) {
      if (glyph.space()) {
        space = before != null && (glyph.font() == before.font());
        continue;
      }
      if (before != null && apart(before, glyph, space, even)) {
        builder.blank();
        certain &= !(before.digit() && glyph.digit());
      }
      builder.glyph(glyph);
      before = glyph;
      space = false;
    }
    return certain;
  }

  private static boolean apart(Glyph a, Glyph b, boolean space, boolean even) {
    float gap = b.left() - a.right();
    return !even && (space || gap > APART * a.size());
  }

  /** Whether three or more digits stand at even distances, as letter spacing sets them. */
  private static boolean evenlySpaced(TextLine line) {
    List<Glyph> visible = line.glyphs().stream().filter(glyph -> !glyph.space()).toList();
    if (visible.size() < 3) {
      return false;
    }
    float first = visible.get(1).left() - visible.get(0).right();
    for (int i = 1; i + 1 < visible.size(); i++) {
      float gap = visible.get(i + 1).left() - visible.get(i).right();
      if (Math.abs(gap - first) > UNEVEN * visible.get(i).size()) {
        return false;
      }
    }
    return true;
  }
}
