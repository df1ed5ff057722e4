package disclosure.audit.ingest.pdf;

import disclosure.audit.document.Piece;
import disclosure.audit.document.Text;
import java.util.ArrayList;
import java.util.List;

/** Puts lines together to a text in which the place of each glyph is kept. */
final class TextBuilder {

  /** A space between digits or letters, in parts of the font's size. */
  private static final float LETTER_GAP = 0.5f;

  /** A space beside a Chinese character that is more than the setting of the line. */
  private static final float WIDE_GAP = 1.6f;

  private final StringBuilder string = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();

  /** The text of a paragraph. */
  static Text paragraph(List<TextLine> lines) {
    TextBuilder builder = new TextBuilder();
    for (TextLine line : lines) {
      builder.breakLine(line);
      builder.line(line);
    }
    return builder.build();
  }

  /** A blank only where a Latin word would otherwise run into the next line's. */
  private void breakLine(TextLine line) {
    if (string.length() > 0
        && Character.isLetter(string.charAt(string.length() - 1))
        && !Characters.wide(string.charAt(string.length() - 1))
        && !Characters.wide(line.glyphs().get(0).text().charAt(0))) {
      blank();
    }
  }

  /** Adds a line, with blanks where they are printed. */
  void line(TextLine line) {
    Glyph before = null;
    boolean space = false;
    for (Glyph glyph : line.glyphs()) {
      if (glyph.space()) {
        space = true;
      } else {
        if (before != null && blankBetween(before, glyph, space)) {
          blank();
        }
        glyph(glyph);
        before = glyph;
        space = false;
      }
    }
  }

  private static boolean blankBetween(Glyph a, Glyph b, boolean space) {
    float gap = (b.left() - a.right()) / Math.max(a.size(), b.size());
    boolean wide =
        Characters.wide(a.text().charAt(a.text().length() - 1))
            || Characters.wide(b.text().charAt(0));
    return wide ? gap > WIDE_GAP : space || gap > LETTER_GAP;
  }

  void glyph(Glyph glyph) {
    int start = string.length();
    string.append(glyph.text());
    pieces.add(new Piece(start, string.length(), glyph.location()));
  }

  void blank() {
    string.append(' ');
  }

  void lineBreak() {
    string.append('\n');
  }

  Text build() {
    return new Text(string.toString(), pieces);
  }
}
