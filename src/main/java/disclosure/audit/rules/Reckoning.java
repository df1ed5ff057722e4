package disclosure.audit.rules;

import disclosure.audit.facts.Breakdown;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A breakdown of the narrative, reckoned up.
 *
 * @param breakdown a whole with its parts, or a part with its percentage
 */
public record Reckoning(Breakdown breakdown) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int EXACT = 12;

  /** The sum of the parts. */
  public BigDecimal sum() {
    return breakdown.parts().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether a percentage is said of growth. */
  public boolean growth() {
    return breakdown.kind().equals("growth");
  }

  /** Whether last year's number and its change are to make up this year's. */
  public boolean change() {
    return breakdown.kind().equals("change");
  }

  /** The percentage that the part is of the whole, to one digit more than printed. */
  public BigDecimal percent() {
    return exact().setScale(breakdown.percent().scale() + 1, RoundingMode.HALF_UP);
  }

  private BigDecimal exact() {
    return sum().multiply(HUNDRED).divide(breakdown.whole(), EXACT, RoundingMode.HALF_UP);
  }

  /** Whether it adds up; a percentage may be rounded or cut off at its last digit. */
  public boolean holds() {
    if (breakdown.percent() == null) {
      return sum().compareTo(breakdown.whole()) == 0;
    }
    BigDecimal last = BigDecimal.ONE.movePointLeft(breakdown.percent().scale());
    return exact().subtract(breakdown.percent()).abs().compareTo(last) < 0;
  }
}
