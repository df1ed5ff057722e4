package disclosure.audit.facts.across;

import java.util.Arrays;

/**
 * The overlapping runs of characters (shingles) of a text, digits left out, so that a text that was
 * copied with new numbers is still found. Kept as hashes: four bytes a character.
 *
 * @param sorted distinct hashes in ascending order
 */
record Shingles(int[] sorted) {

  /** Characters of a run: shorter ones are shared by chance, longer ones miss small changes. */
  static final int SIZE = 8;

  static Shingles of(PlainText text) {
    int[] all = Runs.of(text).hashes();
    int[] sorted = Arrays.copyOf(all, all.length);
    Arrays.sort(sorted);
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return new Shingles(Arrays.copyOf(sorted, kept));
  }

  boolean contains(int hash) {
    return Arrays.binarySearch(sorted, hash) >= 0;
  }

  boolean empty() {
    return sorted.length == 0;
  }

  /**
   * The runs of a text in its order.
   *
   * @param starts index of the first character of each run
   * @param ends index of the last character of each run
   * @param hashes of each run
   * @param characters number of characters that are no digits
   */
  record Runs(int[] starts, int[] ends, int[] hashes, int characters) {

    static Runs of(PlainText text) {
      int[] words = new int[text.length()];
      int count = 0;
      for (int i = 0; i < text.length(); i++) {
        if (!Character.isDigit(text.charAt(i))) {
          words[count++] = i;
        }
      }
      int runs = Math.max(0, count - SIZE + 1);
      int[] starts = new int[runs];
      int[] ends = new int[runs];
      int[] hashes = new int[runs];
      for (int i = 0; i < runs; i++) {
        starts[i] = words[i];
        ends[i] = words[i + SIZE - 1];
        hashes[i] = hash(text, words, i);
      }
      return new Runs(starts, ends, hashes, count);
    }

    private static int hash(PlainText text, int[] words, int from) {
      long hash = 0;
      for (int i = from; i < from + SIZE; i++) {
        hash = hash * 0x9E3779B97F4A7C15L + text.charAt(words[i]);
      }
      return mixed(hash);
    }
  }

  /** A hash whose bits all depend on all bits of the input. */
  static int mixed(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return (int) (mixed ^ (mixed >>> 33));
  }
}
