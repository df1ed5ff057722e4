package disclosure.audit.ingest.word;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The upright lines of a table. Lines that somebody drew a little beside each other, row by row,
 * are one.
 */
final class GridLines {

  /** Lines nearer than this are one, in twips (1.8 mm): no character has room between them. */
  private static final int NEAR = 100;

  private final NavigableMap<Integer, Integer> columns = new TreeMap<>();

  /**
   * Lines at given places.
   *
   * @param places in twips, in order
   */
  GridLines(SortedSet<Integer> places) {
    List<Integer> first = new ArrayList<>();
    for (int place : places) {
      if (first.isEmpty() || place - first.get(first.size() - 1) >= NEAR) {
        first.add(place);
      }
      columns.put(place, first.size() - 1);
    }
  }

  /** The index of the grid column that begins at a line. */
  int column(int place) {
    return columns.floorEntry(place).getValue();
  }
}
