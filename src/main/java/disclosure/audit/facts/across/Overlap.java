package disclosure.audit.facts.across;

import disclosure.audit.facts.across.Shingles.Runs;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much of a text stands in another as well. */
final class Overlap {

  private static final int HUNDRED = 100;

  private Overlap() {}

  /** Share of the text's characters in runs that the other has as well, in percent, whole. */
  static BigDecimal percent(Runs runs, Shingles other) {
    if (runs.characters() == 0) {
      return BigDecimal.ZERO;
    }
    int covered = 0;
    int next = 0;
    for (int i = 0; i < runs.hashes().length; i++) {
      if (other.contains(runs.hashes()[i])) {
        covered += i + Shingles.SIZE - Math.max(i, next);
        next = i + Shingles.SIZE;
      }
    }
    return BigDecimal.valueOf((long) covered * HUNDRED)
        .divide(BigDecimal.valueOf(runs.characters()), 0, RoundingMode.DOWN);
  }
}
