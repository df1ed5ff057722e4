package disclosure.audit.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The benchmark: {@code mvn -q -Pbench verify -DskipTests}. Prints times of this machine and, what
 * counts, ratios within one run. Nothing here is a test.
 */
public final class Bench {

  private Bench() {}

  /**
   * Runs the parts named, or all: {@code cold}, {@code warm}, {@code rules}, {@code pdf}, {@code many}.
   *
   * @param arguments names of parts
   */
  public static void main(String[] arguments) throws Exception {
    List<String> parts =
        arguments.length == 0
            ? List.of("cold", "warm", "rules", "pdf", "many")
            : Arrays.asList(arguments);
    System.out.printf(
        "%d processors, Java %s, %d MB heap at most%n",
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.version"),
        Runtime.getRuntime().maxMemory() >> 20);
    Path program = Path.of("target", "auditor");
    for (String part : parts) {
      switch (part) {
        case "cold" -> new ColdStart(program).run();
        case "warm" -> new WarmText().run();
        case "rules" -> new RuleEdits(program).run();
        case "pdf" -> new PdfAgainstOthers().run();
        case "many" -> new ManyFiles(program).run();
        default -> throw new IllegalArgumentException("no such part: " + part);
      }
    }
  }
}
