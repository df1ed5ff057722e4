package disclosure.audit.ingest.pdf;

import disclosure.audit.document.Box;
import disclosure.audit.document.Location;

/**
 * A printed character with the box that its font reserves for it.
 *
 * @param text the character or characters that it stands for; a blank for a space
 * @param page page number from 1
 * @param font ordinal of its font in the file
 * @param size height of the font in points, positive
 * @param left in points from the page's left edge, as are all others from left or top
 * @param top upper edge, growing downwards
 * @param right right edge
 * @param bottom lower edge
 * @param order ordinal in the page's content stream, from 0
 */
record Glyph(
    String text,
    int page,
    int font,
    float size,
    float left,
    float top,
    float right,
    float bottom,
    int order) {

  float centreX() {
    return (left + right) / 2;
  }

  float centreY() {
    return (top + bottom) / 2;
  }

  boolean space() {
    return Characters.space(text.charAt(0));
  }

  /** Whether it is an Arabic digit, also of the full width. */
  boolean digit() {
    return Characters.digit(text.charAt(0));
  }

  /** Whether it is printed within the line of text of another glyph. */
  boolean onLineOf(Glyph other) {
    return Math.abs(centreY() - other.centreY()) < Math.max(size, other.size) * 0.5f;
  }

  Location location() {
    return Location.onPage(page, box(left, top, right, bottom));
  }

  /** A box with coordinates rounded to a hundredth of a point. */
  static Box box(float left, float top, float right, float bottom) {
    double x = hundredths(left);
    double y = hundredths(top);
    return new Box(x, y, hundredths(right - left), hundredths(bottom - top));
  }

  private static double hundredths(float value) {
    return Math.round(value * 100.0) / 100.0;
  }
}
