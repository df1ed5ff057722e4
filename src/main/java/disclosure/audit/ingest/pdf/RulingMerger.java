package disclosure.audit.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins pieces of ruling lines that go on in each other; borders are drawn cell by cell. */
final class RulingMerger {

  /** Two pieces this near to each other, in points, are drawn as one line. */
  private static final float SAME_LINE = 1f;

  private static final float GAP = 2.5f;

  private RulingMerger() {}

  /** The lines of a page, each once, shortest pieces joined. */
  static List<Ruling> merge(List<Ruling> drawn) {
    List<Ruling> sorted = new ArrayList<>(drawn);
    sorted.sort(
        Comparator.comparing(Ruling::horizontal)
            .thenComparingDouble(Ruling::at)
            .thenComparingDouble(Ruling::from));
    List<Ruling> merged = new ArrayList<>();
    int start = 0;
    while (start < sorted.size()) {
      int end = start + 1;
      while (end < sorted.size() && sameLine(sorted.get(start), sorted.get(end))) {
        end++;
      }
      mergeOneLine(sorted.subList(start, end), merged);
      start = end;
    }
    return merged;
  }

  private static boolean sameLine(Ruling a, Ruling b) {
    return a.horizontal() == b.horizontal() && b.at() - a.at() <= SAME_LINE;
  }

  private static void mergeOneLine(List<Ruling> pieces, List<Ruling> merged) {
    List<Ruling> byStart = new ArrayList<>(pieces);
    byStart.sort(Comparator.comparingDouble(Ruling::from));
    Ruling open = null;
    for (Ruling piece : byStart) {
      if (open != null && piece.from() <= open.to() + GAP) {
        open = join(open, piece);
      } else {
        if (open != null) {
          merged.add(open);
        }
        open = piece;
      }
    }
    merged.add(open);
  }

  private static Ruling join(Ruling a, Ruling b) {
    float at = a.length() >= b.length() ? a.at() : b.at();
    return new Ruling(a.horizontal(), at, Math.min(a.from(), b.from()), Math.max(a.to(), b.to()));
  }
}
