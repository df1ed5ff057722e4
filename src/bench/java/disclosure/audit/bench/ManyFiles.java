package disclosure.audit.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A thousand PDFs in one run with 512 MB of heap, on one core and on two: the process is held to them,
 * since otherwise the compiler and the garbage collector would take the second.
 */
final class ManyFiles {

  private static final int FILES = 1000;

  private final Program program;

  ManyFiles(Path home) {
    this.program = new Program(home);
  }

  void run() throws Exception {
    Path in = Files.createTempDirectory("many");
    List<Path> models = models();
    for (int i = 0; i < FILES; i++) {
      Files.copy(models.get(i % models.size()), in.resolve("report-%04d.pdf".formatted(i)));
    }
    System.out.println(FILES + " PDFs in one run, heap limited to 512 MB, JSON only");
    Rounds rounds =
        new Rounds()
            .add("one core", () -> audit(in, "0"))
            .add("two cores", () -> audit(in, "0,1"))
            .run(0, 2);
    rounds.print("one core");
    System.out.printf("  two cores are %.2f times as fast%n", rounds.ratio("one core", "two cores"));
  }

  private void audit(Path in, String cores) throws Exception {
    Path out = Files.createTempDirectory("many-out");
    program
        .onCores(cores)
        .run(
            List.of("-Xmx512m"),
            List.of("audit", in.toString(), "--out", out.toString(), "--format", "json"),
            0);
  }

  private static List<Path> models() throws Exception {
    try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources"))) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }
}
