package disclosure.audit.rules;

import disclosure.audit.facts.Claim;
import disclosure.audit.facts.Figure;
import disclosure.audit.form.Quotes;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A claim with the figures of its cells put in. Blank cells and placeholders count as nothing, or
 * as what the equations say they must hold; what is not known for certain leaves the claim
 * undecided.
 *
 * @param rule id of the rule that judges it
 * @param claim what the narrative says
 * @param reading the cells compared: of the first reading that agrees, else of the likeliest
 * @param figures the figures of those cells, in the order of the reading
 * @param gaps cells of the reading without a number
 * @param figure sum of the figures, with what blank cells must hold
 * @param inferred blank cells that are counted as what they must hold
 * @param state what came of it
 */
public record Comparison(
    String rule,
    Claim claim,
    List<String> reading,
    List<Figure> figures,
    List<Gap> gaps,
    BigDecimal figure,
    List<Inferred> inferred,
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
    inferred = List.copyOf(inferred);
  }

  /**
   * Compares a claim with figures.
   *
   * @param rule id of the rule that judges it
   * @param figures figures of the cells that it mentions, in any order
   * @param gaps cells that it mentions and that have no number, in any order
   * @param inferred what blank cells must hold; others than those it mentions don't matter
   * @param tolerance how far a figure may be from an 约, as in 0.1 for a tenth
   */
  public static Comparison of(
      String rule,
      Claim claim,
      List<Figure> figures,
      List<Gap> gaps,
      List<Inferred> inferred,
      BigDecimal tolerance) {
    Comparison first = null;
    for (List<String> reading : claim.readings()) {
      Comparison one =
          compare(
              rule,
              claim,
              reading,
              figures.stream().filter(figure -> reading.contains(figure.cell())).toList(),
              gaps.stream().filter(gap -> reading.contains(gap.cell())).toList(),
              inReadingOrder(inferred, reading),
              tolerance);
      if (one.agrees()) {
        return one;
      }
      first = first == null || first.state == State.UNKNOWN ? one : first;
    }
    return first;
  }

  private static List<Inferred> inReadingOrder(List<Inferred> inferred, List<String> reading) {
    return inferred.stream()
        .filter(each -> reading.contains(each.cell()))
        .sorted(Comparator.comparingInt(each -> reading.indexOf(each.cell())))
        .toList();
  }

  private static Comparison compare(
      String rule,
      Claim claim,
      List<String> reading,
      List<Figure> figures,
      List<Gap> gaps,
      List<Inferred> inferred,
      BigDecimal tolerance) {
    boolean certain = inferred.stream().map(Inferred::cell).distinct().count() == inferred.size();
    List<Inferred> counted = certain ? inferred : List.of();
    BigDecimal figure = sum(figures).add(owed(counted));
    State state =
        known(claim, reading, figures, gaps, counted)
            ? state(claim, figure, gaps, tolerance)
            : State.UNKNOWN;
    return new Comparison(
        rule,
        claim,
        reading,
        figures.stream()
            .sorted(Comparator.comparingInt(one -> reading.indexOf(one.cell())))
            .toList(),
        gaps,
        figure,
        counted,
        state);
  }

  private static boolean known(
      Claim claim,
      List<String> reading,
      List<Figure> figures,
      List<Gap> gaps,
      List<Inferred> inferred) {
    boolean unit =
        figures.stream().anyMatch(f -> f.unit() != null && !f.unit().equals(claim.unit()));
    return !unit
        && !(figures.isEmpty() && inferred.isEmpty())
        && gaps.stream().allMatch(Gap::empty)
        && figures.size() + gaps.size() >= reading.size();
  }

  private static State state(Claim claim, BigDecimal figure, List<Gap> gaps, BigDecimal tolerance) {
    if (agrees(claim, figure, tolerance) || explained(claim, figure, gaps)) {
      return State.AGREES;
    }
    boolean firm = claim.doubt() == null && gaps.isEmpty() && !claim.relation().equals("~");
    return firm ? State.DIFFERS : State.OPEN;
  }

  /** Whether the figure is what a doubtful claim makes up with other numbers of its sentence. */
  private static boolean explained(Claim claim, BigDecimal figure, List<Gap> gaps) {
    return claim.doubt() != null
        && gaps.isEmpty()
        && claim.sums().stream().anyMatch(sum -> sum.compareTo(figure) == 0);
  }

  private static boolean agrees(Claim claim, BigDecimal figure, BigDecimal tolerance) {
    int compared = figure.compareTo(claim.value());
    return switch (claim.relation()) {
      case ">=" -> compared >= 0;
      case "<=" -> compared <= 0;
      case "~" ->
          figure.subtract(claim.value()).abs().compareTo(claim.value().multiply(tolerance)) <= 0;
      default ->
          compared == 0 || figure.subtract(claim.value()).abs().compareTo(claim.rounding()) < 0;
    };
  }

  private static BigDecimal sum(List<Figure> figures) {
    return figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal owed(List<Inferred> inferred) {
    return inferred.stream().map(Inferred::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether the figures say the same. */
  public boolean agrees() {
    return state == State.AGREES;
  }

  /** Whether another claim says of the same cells what the table says. */
  public boolean figureSaidBy(Claim other) {
    return other != claim
        && other.relation().equals("=")
        && other.value().compareTo(figure) == 0
        && other.readings().contains(reading);
  }

  /** Whether another claim says of the same cells what the table says, and this is part of it. */
  public boolean partOf(Claim other) {
    return figureSaidBy(other)
        && !claim.none()
        && claim.value().signum() > 0
        && claim.value().compareTo(figure) < 0;
  }

  /** The shortest quote of some claims, in quotation marks. */
  public static String quoted(Collection<Claim> claims) {
    return Quotes.around(
        claims.stream()
            .map(Claim::quote)
            .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
            .orElse(""));
  }

  /** The figures from which it is known what blank cells must hold. */
  public List<Figure> parts() {
    return inferred.stream().flatMap(each -> each.parts().stream()).toList();
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
