package disclosure.audit.facts;

import disclosure.audit.document.Location;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement of the narrative that can be compared with figures of the tables.
 *
 * @param phrase id of the row of the claims table that recognised it
 * @param quote the printed words, from the phrase's beginning to the number's unit
 * @param readings what it may speak of: each reading is a list of cell ids whose sum is meant; the
 *     likeliest first; never empty
 * @param relation {@code =}, {@code >=} (余, 多), {@code <=} (近) or {@code ~} (约)
 * @param value exact value, in the unit of the cells
 * @param none whether it says that there is none (未收到, 未发生, 均为0) rather than giving a number
 * @param unit 件, 起, 条 … as printed; null where there is none
 * @param section number of the section it stands in
 * @param doubt why a disagreement is a matter for a person, in Chinese; null where a disagreement
 *     is a contradiction
 * @param sentence the whole sentence it stands in
 * @param locations place of the quote, one a line of print
 * @param sums what the value makes up with other numbers of its sentence that may be counted in the
 *     same cells: 确认违法2件，责令重新答复1件 are 3 corrected; empty unless there is a doubt
 */
public record Claim(
    String phrase,
    String quote,
    List<List<String>> readings,
    String relation,
    BigDecimal value,
    boolean none,
    String unit,
    int section,
    String doubt,
    String sentence,
    List<Location> locations,
    List<BigDecimal> sums) {

  private static final Pattern SHORTENED = Pattern.compile("([0-9]+\\.[0-9]+) *[万亿]");

  public Claim {
    readings = readings.stream().map(List::copyOf).toList();
    locations = List.copyOf(locations);
    sums = List.copyOf(sums);
  }

  /** A claim on a number that stands for itself. */
  public Claim(
      String phrase,
      String quote,
      List<List<String>> readings,
      String relation,
      BigDecimal value,
      boolean none,
      String unit,
      int section,
      String doubt,
      String sentence,
      List<Location> locations) {
    this(
        phrase, quote, readings, relation, value, none, unit, section, doubt, sentence, locations,
        List.of());
  }

  /** The cells of all readings, each once. */
  public List<String> allCells() {
    return readings.stream().flatMap(List::stream).distinct().toList();
  }

  /** Whether it can mean only one thing, and gives an exact number. */
  public boolean firm() {
    return readings.size() == 1 && doubt == null && relation.equals("=");
  }

  /**
   * What the last printed digit is worth where a number is printed in 万 or 亿 with decimals, as in
   * 88.03亿元, and so is rounded; 0 for a number printed in full.
   */
  public BigDecimal rounding() {
    Matcher printed = SHORTENED.matcher(quote);
    if (!printed.find()) {
      return BigDecimal.ZERO;
    }
    BigDecimal number = new BigDecimal(printed.group(1));
    return number.signum() == 0
        ? BigDecimal.ZERO
        : value.abs().divide(number, MathContext.DECIMAL64).multiply(number.ulp());
  }

  /**
   * Whether another claim on the same cells gives another value. Holds for one of two such claims
   * only, so that a contradiction is found once.
   */
  public boolean contradictedBy(Claim other) {
    return value.compareTo(other.value) != 0
        && quote.compareTo(other.quote) < 0
        && value.subtract(other.value).abs().compareTo(rounding().max(other.rounding())) >= 0;
  }

  /** The cells of the likeliest reading. */
  public List<String> cells() {
    return readings.get(0);
  }
}
