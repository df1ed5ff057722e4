package disclosure.audit.document;

/**
 * A rectangle on a page, in PDF points (1/72 inch), measured from the page's top left corner.
 *
 * @param x distance of the left edge from the page's left edge
 * @param y distance of the upper edge from the page's upper edge, growing downwards
 * @param width never negative
 * @param height never negative
 */
public record Box(double x, double y, double width, double height) {

  /** The smallest box around this one and another. */
  public Box union(Box other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    double right = Math.max(x + width, other.x + other.width);
    double bottom = Math.max(y + height, other.y + other.height);
    return new Box(left, top, right - left, bottom - top);
  }

  /** Whether a point lies inside, edges included. */
  public boolean contains(double px, double py) {
    return px >= x && px <= x + width && py >= y && py <= y + height;
  }
}
