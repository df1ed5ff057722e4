package disclosure.audit.rules;

import java.util.Comparator;
import java.util.List;

/**
 * An equation of which some cells have no number.
 *
 * @param balance the equation with the figures there are
 * @param missing the cells without a number, in the order of the equation
 */
public record Shortfall(Balance balance, List<Missing> missing) {

  /**
   * A cell of an equation without a number.
   *
   * @param term the cell
   * @param gap what the report has there
   */
  public record Missing(Term term, Gap gap) {}

  public Shortfall {
    missing =
        missing.stream().sorted(Comparator.comparingInt(hole -> hole.term().position())).toList();
  }

  /** Subject of the equation. */
  public String subject() {
    return balance.subject();
  }

  /** Id of the equation's rule. */
  public String rule() {
    return balance.rule();
  }

  /** Whether the printed figures satisfy the equation by themselves. */
  public boolean holds() {
    return balance.holds();
  }

  /**
   * Whether the equation can't be judged: a whole side has no number, or a cell is neither a number
   * nor empty.
   */
  public boolean decisive() {
    return missing.size() + balance.operands().size() < balance.equation().size()
        || missing.stream().anyMatch(hole -> hole.term().sole() || !hole.gap().empty());
  }

  /** What a blank cell must hold for the equation to be satisfied; null if that can't be told. */
  public Inferred inferred() {
    return Inferred.of(this);
  }
}
