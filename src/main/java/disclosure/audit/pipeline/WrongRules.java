package disclosure.audit.pipeline;

import disclosure.audit.table.RuleProblem;
import java.util.List;

/** A rule folder with mistakes, which can't be used. */
public final class WrongRules extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<RuleProblem> problems;

  /**
   * Mistakes of a rule folder.
   *
   * @param problems at least one
   */
  public WrongRules(List<RuleProblem> problems) {
    super(problems.get(0).sentence());
    this.problems = List.copyOf(problems);
  }

  /** All mistakes, by file, line and column. */
  public List<RuleProblem> problems() {
    return problems;
  }
}
