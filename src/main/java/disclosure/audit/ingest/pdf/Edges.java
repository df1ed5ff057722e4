package disclosure.audit.ingest.pdf;

import java.util.Arrays;

/**
 * Edges of a grid in one direction: positions that differ by less than a line's breadth are one.
 */
final class Edges {

  private Edges() {}

  /**
   * Brings positions together.
   *
   * @param positions in points, in any order
   * @param tolerance positions no farther than this from the first of a group belong to it
   * @return the middle of each group, ascending
   */
  static float[] cluster(float[] positions, float tolerance) {
    float[] sorted = positions.clone();
    Arrays.sort(sorted);
    float[] edges = new float[sorted.length];
    int count = 0;
    int start = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] - sorted[start] > tolerance) {
        edges[count++] = (sorted[start] + sorted[i - 1]) / 2;
        start = i;
      }
    }
    return Arrays.copyOf(edges, count);
  }

  /** Index of the edge nearest to a position. */
  static int nearest(float[] edges, float position) {
    int best = 0;
    for (int i = 1; i < edges.length; i++) {
      if (Math.abs(edges[i] - position) < Math.abs(edges[best] - position)) {
        best = i;
      }
    }
    return best;
  }

  /** Index of the space between two edges in which a position lies; -1 outside. */
  static int between(float[] edges, float position) {
    for (int i = 0; i + 1 < edges.length; i++) {
      if (position >= edges[i] && position < edges[i + 1]) {
        return i;
      }
    }
    return -1;
  }
}
