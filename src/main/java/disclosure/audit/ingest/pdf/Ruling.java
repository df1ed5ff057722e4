package disclosure.audit.ingest.pdf;

/**
 * A ruling line along one of the page's edges, in points from the page's top left corner.
 *
 * @param horizontal whether it runs from left to right
 * @param at its y if it is horizontal, otherwise its x
 * @param from its lesser end
 * @param to its greater end
 */
record Ruling(boolean horizontal, float at, float from, float to) {

  /** Whether two lines meet, cross, or go on in each other. */
  boolean touches(Ruling other, float tolerance) {
    if (horizontal == other.horizontal) {
      return Math.abs(at - other.at) <= tolerance
          && from <= other.to + tolerance
          && other.from <= to + tolerance;
    }
    return at >= other.from - tolerance
        && at <= other.to + tolerance
        && other.at >= from - tolerance
        && other.at <= to + tolerance;
  }

  float length() {
    return to - from;
  }
}
