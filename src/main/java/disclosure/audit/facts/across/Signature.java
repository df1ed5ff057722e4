package disclosure.audit.facts.across;

import java.util.Arrays;

/**
 * MinHash signature of a text's shingles: the share of equal places of two signatures estimates the
 * share of shingles that the texts have in common (Broder 1997).
 *
 * @param minima smallest hash under each of the hash functions
 */
record Signature(int[] minima) {

  /** Bands of {@link #ROWS} places; two texts that agree in one whole band are compared. */
  static final int BANDS = 32;

  static final int ROWS = 2;

  static Signature of(Shingles shingles) {
    int[] minima = new int[BANDS * ROWS];
    Arrays.fill(minima, Integer.MAX_VALUE);
    for (int shingle : shingles.sorted()) {
      for (int i = 0; i < minima.length; i++) {
        int hash = Shingles.mixed(((long) (i + 1) << 32) ^ (shingle & 0xFFFFFFFFL));
        if (hash < minima[i]) {
          minima[i] = hash;
        }
      }
    }
    return new Signature(minima);
  }

  /** A number that two texts share if they agree in a band. */
  long band(int band) {
    long key = band;
    for (int i = band * ROWS; i < (band + 1) * ROWS; i++) {
      key = key * 0x9E3779B97F4A7C15L + minima[i];
    }
    return key;
  }

  /** Estimated share of common shingles among all of both, from 0 to 1. */
  double alike(Signature other) {
    int same = 0;
    for (int i = 0; i < minima.length; i++) {
      if (minima[i] == other.minima[i]) {
        same++;
      }
    }
    return (double) same / minima.length;
  }
}
