package disclosure.audit.rules;

import disclosure.audit.facts.across.EarlierReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An equation between this report and the agency's report for the year before, with the figures of
 * both put in.
 *
 * @param last the report for the year before
 * @param shortfall the figures there are and the cells without a number
 */
public record Continuity(EarlierReport last, Shortfall shortfall) {

  /**
   * The equation with the figures of both reports, each list in any order.
   *
   * @param now this report's figures
   * @param then last year's figures
   * @param gaps this report's cells without a number
   * @param earlierGaps last year's cells without a number
   */
  public static Continuity of(
      Equation equation,
      EarlierReport last,
      List<Operand> now,
      List<Operand> then,
      List<Shortfall.Missing> gaps,
      List<Shortfall.Missing> earlierGaps) {
    List<Operand> operands = new ArrayList<>(now);
    operands.addAll(then);
    operands.sort(Comparator.comparingInt(operand -> operand.term().position()));
    List<Shortfall.Missing> missing = new ArrayList<>(gaps);
    missing.addAll(earlierGaps);
    return new Continuity(last, new Shortfall(Balance.of(equation, operands), missing));
  }

  /** The sums of both sides. */
  public Balance balance() {
    return shortfall.balance();
  }

  /** Id of the equation's rule. */
  public String rule() {
    return shortfall.rule();
  }

  /** Subject of the equation. */
  public String subject() {
    return shortfall.subject();
  }

  /** Whether every cell has a number. */
  public boolean complete() {
    return balance().complete();
  }

  /** Whether the printed figures satisfy the equation. */
  public boolean holds() {
    return shortfall.holds();
  }

  /** Whether it can't be judged for want of figures. */
  public boolean decisive() {
    return !complete() && shortfall.decisive();
  }

  /** The cells without a number, with the report they are of; ids in {@code [[…]]}. */
  public String holes() {
    Set<Term> known = new HashSet<>();
    balance().operands().forEach(operand -> known.add(operand.term()));
    return balance().equation().terms().stream()
        .filter(term -> !known.contains(term))
        .map(term -> (term.earlier() ? "上年度报告" : "本报告") + "[[" + term.cell() + "]]")
        .collect(Collectors.joining("、"));
  }
}
