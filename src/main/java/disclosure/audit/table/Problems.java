package disclosure.audit.table;

import java.util.ArrayList;
import java.util.List;

/** Collects the mistakes and notices of a rule folder, so that all can be shown at once. */
public final class Problems {

  private final List<RuleProblem> found = new ArrayList<>();
  private final List<RuleProblem> causes = new ArrayList<>();
  private final List<RuleProblem> notices = new ArrayList<>();
  private final List<RuleProblem> hints = new ArrayList<>();

  /** A mistake: the rule folder can't be used. Of one cell only the first is kept. */
  public void add(String file, int line, int column, String message) {
    boolean again =
        column > 0
            && found.stream()
                .anyMatch(p -> p.file().equals(file) && p.line() == line && p.column() == column);
    if (!again) {
      found.add(new RuleProblem(file, line, column, message));
    }
  }

  /** A mistake that keeps a whole file from being read, so that others may only follow from it. */
  public void unusable(String file, int line, int column, String message) {
    RuleProblem cause = new RuleProblem(file, line, column, message);
    causes.add(cause);
    found.add(cause);
  }

  /** The mistakes that keep a whole file from being read, by file, line and column. */
  public List<RuleProblem> causes() {
    return causes.stream().distinct().sorted().toList();
  }

  /** Something every user should know although the rule folder can be used. */
  public void notice(String file, int line, int column, String message) {
    notices.add(new RuleProblem(file, line, column, message));
  }

  /** Something only those who edit the rule folder should look at. */
  public void hint(String file, int line, int column, String message) {
    hints.add(new RuleProblem(file, line, column, message));
  }

  /** Whether there is no mistake. */
  public boolean none() {
    return found.isEmpty();
  }

  /** The mistakes by file, line and column. */
  public List<RuleProblem> all() {
    return found.stream().distinct().sorted().toList();
  }

  /** The notices by file, line and column. */
  public List<RuleProblem> notices() {
    return notices.stream().distinct().sorted().toList();
  }

  /** The hints by file, line and column. */
  public List<RuleProblem> hints() {
    return hints.stream().distinct().sorted().toList();
  }
}
