package disclosure.audit.ingest.pdf;

import org.apache.pdfbox.util.Matrix;

/** Boxes of glyphs on the page as it is seen, whatever way the text is turned. */
final class GlyphBoxes {

  /** How far the box of a Chinese font reaches above the base line, in parts of its size. */
  private static final float ABOVE = 0.88f;

  private static final float BELOW = 0.12f;

  private final PageFrame frame;
  private float left;
  private float top;
  private float right;
  private float bottom;
  private float size;

  GlyphBoxes(PageFrame frame) {
    this.frame = frame;
  }

  /**
   * Takes the place of a glyph.
   *
   * @param m from text space (a font size is 1) to the content's coordinates
   * @param width of the glyph in text space
   */
  void set(Matrix m, float width) {
    float a = m.getScaleX();
    float b = m.getShearY();
    float c = m.getShearX();
    float d = m.getScaleY();
    float ox = m.getTranslateX();
    float oy = m.getTranslateY();
    float x = ox - BELOW * c;
    float y = oy - BELOW * d;
    float px = ox + width * a + ABOVE * c;
    float py = oy + width * b + ABOVE * d;
    size = (float) Math.hypot(c, d);
    float x0 = frame.x(x, y);
    float y0 = frame.y(x, y);
    float x1 = frame.x(px, py);
    float y1 = frame.y(px, py);
    left = Math.min(x0, x1);
    right = Math.max(x0, x1);
    top = Math.min(y0, y1);
    bottom = Math.max(y0, y1);
  }

  float centreX() {
    return (left + right) / 2;
  }

  float centreY() {
    return (top + bottom) / 2;
  }

  Glyph glyph(String text, int page, int font, int order) {
    return new Glyph(text, page, font, size, left, top, right, bottom, order);
  }
}
