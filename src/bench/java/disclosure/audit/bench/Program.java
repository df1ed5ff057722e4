package disclosure.audit.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the packaged program in a process of its own. */
record Program(Path home) {

  /** The output of a run; its exit code must be one of those allowed. */
  String run(List<String> options, List<String> arguments, int... allowed) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of("-cp", home.resolve("lib") + "/*", "disclosure.audit.cli.Main"));
    command.addAll(arguments);
    Path out = Files.createTempFile("bench", ".out");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    int code = process.waitFor();
    String said = Files.readString(out);
    Files.delete(out);
    for (int each : allowed) {
      if (each == code) {
        return said;
      }
    }
    throw new IllegalStateException("exit code " + code + ": " + said);
  }
}
