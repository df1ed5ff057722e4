package disclosure.audit.rules;

import disclosure.audit.table.RuleProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Holds the rule book of a long-running program. A new one takes over by one call; while the folder
 * has mistakes, the last good one stays in force. May be used by several threads.
 */
public final class RuleBookHolder {

  private final Path folder;
  private final AtomicReference<RuleBook> current = new AtomicReference<>();

  /** A holder without a rule book yet. */
  public RuleBookHolder(Path folder) {
    this.folder = folder;
  }

  /** The rule book in force; none until a folder without mistakes was loaded. */
  public Optional<RuleBook> current() {
    return Optional.ofNullable(current.get());
  }

  /**
   * Loads the folder anew.
   *
   * @return its mistakes; empty if the new rule book is in force
   * @throws IOException if the folder can't be read; the last good rule book stays in force
   */
  public List<RuleProblem> reload() throws IOException {
    RuleLoader.Loaded loaded = RuleLoader.load(folder);
    if (loaded.book() != null) {
      current.set(loaded.book());
    }
    return loaded.problems();
  }
}
