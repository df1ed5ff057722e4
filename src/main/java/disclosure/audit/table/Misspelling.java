package disclosure.audit.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Whether a word may be another one, misspelt. */
public final class Misspelling {

  /** In so many characters one may be wrong. */
  private static final int PER_SLIP = 3;

  private Misspelling() {}

  /** Whether a Chinese word is part of another, or differs from it by few characters. */
  public static boolean likely(String written, String meant) {
    return written.length() > 1
        && written.codePoints().anyMatch(Character::isIdeographic)
        && (written.length() * 2 >= meant.length() && leftOut(written, meant)
            || meant.contains(written)
            || slips(written, meant) <= Math.max(1, written.length() / PER_SLIP));
  }

  /** The id that is meant by one that differs in few letters; empty if there is none. */
  public static Optional<String> id(String written, Collection<String> ids) {
    return ids.stream()
        .filter(id -> Math.min(id.length(), written.length()) > PER_SLIP)
        .filter(
            id ->
                exchanged(written, id)
                    || slips(written, id) <= Math.max(1, written.length() / PER_SLIP))
        .min(Comparator.comparingInt((String id) -> slips(written, id)).thenComparing(id -> id));
  }

  /** Whether letters only changed places. */
  private static boolean exchanged(String written, String meant) {
    return Arrays.equals(written.chars().sorted().toArray(), meant.chars().sorted().toArray());
  }

  /** Whether a word has the characters of another in their order, only not all of them. */
  private static boolean leftOut(String written, String meant) {
    int found = 0;
    for (int i = 0; i < meant.length() && found < written.length(); i++) {
      found += written.charAt(found) == meant.charAt(i) ? 1 : 0;
    }
    return found == written.length();
  }

  /** The least number of characters to put in, leave out or change. */
  private static int slips(String from, String to) {
    int[] last = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] next = new int[to.length() + 1];
      next[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        next[j] = Math.min(changed, Math.min(last[j], next[j - 1]) + 1);
      }
      last = next;
    }
    return last[to.length()];
  }
}
