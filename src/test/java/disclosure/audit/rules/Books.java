package disclosure.audit.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The rule book of the project, loaded once for all tests. */
final class Books {

  private static RuleBook shipped;

  private Books() {}

  static synchronized RuleBook shipped() {
    if (shipped == null) {
      shipped = load(Path.of("rules"));
    }
    return shipped;
  }

  private static RuleBook load(Path folder) {
    try {
      RuleLoader.Loaded loaded = RuleLoader.load(folder);
      if (!loaded.problems().isEmpty()) {
        throw new AssertionError(loaded.problems());
      }
      return loaded.book();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
