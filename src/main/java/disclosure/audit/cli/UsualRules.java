package disclosure.audit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The rule folder where none is named: that of the folder worked in, else the nearest beside or
 * above the program, so that it runs from any folder.
 *
 * @param worked the folder worked in
 * @param home the folder of the program; null if not started by its script
 */
record UsualRules(Path worked, Path home) implements IDefaultValueProvider {

  private static final String OPTION = "--rules";
  private static final String FOLDER = "rules";

  /** A folder may be called so without holding any rules. */
  private static final String MARK = "rules.csv";

  static UsualRules ofProgram() {
    String home = System.getProperty("auditor.home");
    return new UsualRules(Path.of(""), home == null ? null : Path.of(home));
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    boolean rules =
        argument instanceof OptionSpec && ((OptionSpec) argument).longestName().equals(OPTION);
    return rules ? folder().toString() : null;
  }

  private Path folder() {
    if (!Files.isDirectory(worked.resolve(FOLDER)) && home != null) {
      for (Path at = home.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
        if (Files.exists(at.resolve(FOLDER).resolve(MARK))) {
          return at.resolve(FOLDER);
        }
      }
    }
    return worked.resolve(FOLDER);
  }
}
