package disclosure.audit.facts.across;

import disclosure.audit.facts.Citation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the longest run of characters within one paragraph that stands in two texts. */
final class LongestCommon {

  private static final long BASE = 0x9E3779B97F4A7C15L;

  private final PlainText text;
  private final PlainText other;

  LongestCommon(PlainText text, PlainText other) {
    this.text = text;
    this.other = other;
  }

  /** The passage as printed in the first text; null if the texts have no run in common. */
  Citation passage(String topic) {
    int low = 0;
    int high = Math.min(text.length(), other.length());
    int start = -1;
    while (low < high) {
      int size = (low + high + 1) / 2;
      int found = find(size);
      if (found >= 0) {
        low = size;
        start = found;
      } else {
        high = size - 1;
      }
    }
    if (start < 0) {
      return null;
    }
    return new Citation(
        topic,
        text.printed(start, start + low - 1),
        0,
        text.passage(start).location() == null
            ? List.of()
            : List.of(text.passage(start).location()));
  }

  /** First place in the text of a run of a size that the other has too; -1 for none. */
  private int find(int size) {
    Map<Long, Integer> runs = new HashMap<>();
    each(
        other,
        size,
        (start, hash) -> {
          runs.putIfAbsent(hash, start);
          return false;
        });
    int[] found = {-1};
    each(
        text,
        size,
        (start, hash) -> {
          Integer there = runs.get(hash);
          if (there != null && same(start, there, size)) {
            found[0] = start;
          }
          return found[0] >= 0;
        });
    return found[0];
  }

  private boolean same(int start, int there, int size) {
    for (int i = 0; i < size; i++) {
      if (text.charAt(start + i) != other.charAt(there + i)) {
        return false;
      }
    }
    return true;
  }

  /** Takes a run; true to stop. */
  private interface Taker {
    boolean take(int start, long hash);
  }

  /** Goes over the runs of a size that lie in one paragraph, each with a rolling hash. */
  private static void each(PlainText text, int size, Taker taker) {
    long power = 1;
    for (int i = 1; i < size; i++) {
      power *= BASE;
    }
    long hash = 0;
    for (int end = 0; end < text.length(); end++) {
      int start = end - size + 1;
      if (start > 0) {
        hash -= text.charAt(start - 1) * power;
      }
      hash = hash * BASE + text.charAt(end);
      if (start >= 0 && text.together(start, end) && taker.take(start, hash)) {
        return;
      }
    }
  }
}
