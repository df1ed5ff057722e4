package disclosure.audit.facts;

import disclosure.audit.document.Location;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the report says on the information processing fee (《政府信息公开信息处理费管理办法》, 国办函〔2020〕109号).
 *
 * @param state {@code zero}, {@code amount} or {@code none} (nothing is said)
 * @param amount the amount collected, in 元, exact; 0 for {@code zero}; null where none is given
 * @param notices number of charging notices issued; null where not stated
 * @param noticed total amount of the notices, in 元; null where not stated
 * @param collected amount collected where it is named as such, in 元; null where not stated
 * @param section number of the section it stands in; 0 for {@code none}
 * @param quote the printed words; null for {@code none}
 * @param locations place of the quote; for {@code none} the heading under which it should stand, or
 *     empty
 */
public record FeeStatement(
    String state,
    BigDecimal amount,
    Integer notices,
    BigDecimal noticed,
    BigDecimal collected,
    int section,
    String quote,
    List<Location> locations) {

  public FeeStatement {
    locations = List.copyOf(locations);
  }

  /** Whether it says in so many words that no charging notice was issued. */
  public boolean noticesDenied() {
    return notices != null && notices == 0;
  }

  /** Whether a fee arose: some amount was collected, or a notice was issued, be it unpaid. */
  public boolean arose() {
    return state.equals("amount")
        || (notices != null && notices > 0)
        || (noticed != null && noticed.signum() > 0);
  }

  /** Whether more was collected than all notices ask for. */
  public boolean collectedMore() {
    return noticed != null && collected != null && collected.compareTo(noticed) > 0;
  }

  /** Whether some amount was collected. */
  public boolean collectedSome() {
    return amount != null && amount.signum() > 0;
  }

  /**
   * Whether another statement gives other numbers. Holds for one of two such statements only, so
   * that a contradiction is found once.
   */
  public boolean contradicts(FeeStatement other) {
    boolean differs =
        differ(amount, other.amount)
            || differ(noticed, other.noticed)
            || (notices != null && other.notices != null && !notices.equals(other.notices));
    return quote != null && other.quote != null && differs && other.quote.compareTo(quote) < 0;
  }

  private static boolean differ(BigDecimal one, BigDecimal other) {
    return one != null && other != null && one.compareTo(other) != 0;
  }

  /** The same at another place. */
  FeeStatement at(Location place) {
    return new FeeStatement(
        state, amount, notices, noticed, collected, section, quote, List.of(place));
  }
}
