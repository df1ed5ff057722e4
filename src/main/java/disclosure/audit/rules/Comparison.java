package disclosure.audit.rules;

import disclosure.audit.facts.Claim;
import disclosure.audit.facts.Figure;
import java.math.BigDecimal;
import java.util.List;

/**
 * A claim with the figures of its cells put in. Blank cells and placeholders count as nothing; what
 * is not known for certain leaves the claim undecided.
 *
 * @param rule id of the rule that judges it
 * @param claim what the narrative says
 * @param reading the cells compared: of the first reading that agrees, else of the likeliest
 * @param figures the figures of those cells, in the order of the reading
 * @param gaps cells of the reading without a number
 * @param state what came of it
 */
public record Comparison(
    String rule,
    Claim claim,
    List<String> reading,
    List<Figure> figures,
    List<Gap> gaps,
    State state) {

  /** What came of comparing. */
  public enum State {
    /** The figures say the same. */
    AGREES,
    /** They differ, and nothing explains it. */
    DIFFERS,
    /** They differ, but something may explain it; a person must decide. */
    OPEN,
    /** A figure is not known. */
    UNKNOWN
  }

  public Comparison {
    reading = List.copyOf(reading);
    figures = List.copyOf(figures);
    gaps = List.copyOf(gaps);
  }

  /**
   * Compares a claim with figures.
   *
   * @param rule id of the rule that judges it
   * @param figures figures of the cells that it mentions, in any order
   * @param gaps cells that it mentions and that have no number, in any order
   * @param tolerance how far a figure may be from an 约, as in 0.1 for a tenth
   */
  public static Comparison of(
      String rule, Claim claim, List<Figure> figures, List<Gap> gaps, BigDecimal tolerance) {
    Comparison first = null;
    for (List<String> reading : claim.readings()) {
      Comparison one = compare(rule, claim, reading, figures, gaps, tolerance);
      if (one.state == State.AGREES) {
        return one;
      }
      first = first == null || first.state == State.UNKNOWN ? one : first;
    }
    return first;
  }

  private static Comparison compare(
      String rule,
      Claim claim,
      List<String> reading,
      List<Figure> figures,
      List<Gap> gaps,
      BigDecimal tolerance) {
    List<Figure> own =
        reading.stream()
            .flatMap(cell -> figures.stream().filter(figure -> figure.cell().equals(cell)))
            .toList();
    List<Gap> missing = gaps.stream().filter(gap -> reading.contains(gap.cell())).toList();
    State state = state(claim, own, missing, reading, tolerance);
    return new Comparison(rule, claim, reading, own, missing, state);
  }

  private static State state(
      Claim claim,
      List<Figure> figures,
      List<Gap> gaps,
      List<String> reading,
      BigDecimal tolerance) {
    boolean unit =
        figures.stream().anyMatch(f -> f.unit() != null && !f.unit().equals(claim.unit()));
    boolean known = gaps.stream().allMatch(Gap::empty) && !figures.isEmpty() && !unit;
    if (!known || figures.size() + gaps.size() < reading.size()) {
      return State.UNKNOWN;
    }
    if (agrees(claim, sum(figures), tolerance)) {
      return State.AGREES;
    }
    boolean firm = claim.doubt() == null && gaps.isEmpty() && !claim.relation().equals("~");
    return firm ? State.DIFFERS : State.OPEN;
  }

  private static boolean agrees(Claim claim, BigDecimal figure, BigDecimal tolerance) {
    int compared = figure.compareTo(claim.value());
    return switch (claim.relation()) {
      case ">=" -> compared >= 0;
      case "<=" -> compared <= 0;
      case "~" ->
          figure.subtract(claim.value()).abs().compareTo(claim.value().multiply(tolerance)) <= 0;
      default -> compared == 0;
    };
  }

  private static BigDecimal sum(List<Figure> figures) {
    return figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Sum of the figures. */
  public BigDecimal figure() {
    return sum(figures);
  }

  /** The first cell compared. */
  public String subject() {
    return reading.get(0);
  }

  /** Why a person must decide. */
  public String doubt() {
    return claim.doubt() == null ? "" : claim.doubt();
  }
}
