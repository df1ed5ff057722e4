package disclosure.audit.ingest.pdf;

/** A rectangle by its edges, in points from the page's top left corner. */
record Bounds(float left, float top, float right, float bottom) {

  float width() {
    return right - left;
  }

  float height() {
    return bottom - top;
  }

  float centreX() {
    return (left + right) / 2;
  }

  float centreY() {
    return (top + bottom) / 2;
  }

  boolean contains(float x, float y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** Whether this rectangle is narrower and lower than another one. */
  boolean within(Bounds other) {
    return width() < other.width() && height() < other.height();
  }

  /** What two rectangles have in common; of negative size where they have nothing. */
  Bounds intersect(Bounds other) {
    return new Bounds(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  /** The smallest rectangle around this one and another. */
  Bounds union(Bounds other) {
    return new Bounds(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** Whether two rectangles overlap, or lie no farther from each other than given. */
  boolean near(Bounds other, float distance) {
    return left <= other.right + distance
        && other.left <= right + distance
        && top <= other.bottom + distance
        && other.top <= bottom + distance;
  }

  /** Whether another rectangle lies within this one and nowhere touches its edges. */
  boolean surrounds(Bounds other) {
    return other.left > left && other.right < right && other.top > top && other.bottom < bottom;
  }
}
