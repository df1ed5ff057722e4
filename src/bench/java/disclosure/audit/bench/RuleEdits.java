package disclosure.audit.bench;

import disclosure.audit.rules.RuleLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** {@code rules check} after an edit, and what 500 more equations cost. */
final class RuleEdits {

  private static final int EQUATIONS = 500;

  private final Program program;

  RuleEdits(Path home) {
    this.program = new Program(home);
  }

  void run() throws Exception {
    Path edited = copy(1);
    Path large = copy(EQUATIONS);
    System.out.println("Rules");
    new Rounds()
        .add(
            "rules check, cold, after an edit",
            () ->
                program.run(
                    List.of(), List.of("rules", "check", "--rules", edited.toString()), 0))
        .add(
            "the same with " + EQUATIONS + " more equations",
            () ->
                program.run(List.of(), List.of("rules", "check", "--rules", large.toString()), 0))
        .run(1, 7)
        .print("rules check, cold, after an edit");
    new Rounds()
        .add("loading the rule book, warm", () -> RuleLoader.load(edited))
        .add("with " + EQUATIONS + " more equations, warm", () -> RuleLoader.load(large))
        .run(5, 15)
        .print("loading the rule book, warm");
    sessions(edited, large);
  }

  private static void sessions(Path edited, Path large) throws Exception {
    Path report = Path.of("reports-in", "longting-2021.txt");
    Warm few = new Warm(report, edited);
    Warm many = new Warm(report, large);
    var read = few.read();
    new Rounds()
        .add("session by itself, warm", () -> few.judge(read))
        .run(25_000, 1000)
        .print("session by itself, warm");
    new Rounds()
        .add("session, warm", () -> few.judge(read))
        .add("with " + EQUATIONS + " more equations", () -> many.judge(read))
        .run(2500, 500)
        .print("session, warm");
  }

  private static Path copy(int equations) throws Exception {
    Path to = Files.createTempDirectory("rules");
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(Path.of("rules").relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < equations; i++) {
      rows.append("A02,t3/1+").append(i).append(",t3/1/natural ≤ t3/1/total + ").append(i).append(",,,,,,,\n");
    }
    Files.writeString(to.resolve("equations.csv"), rows, StandardOpenOption.APPEND);
    return to;
  }
}
