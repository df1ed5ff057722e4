package disclosure.audit.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the packaged program as users do, in a process of its own. */
record Program(Path home, List<String> held) {

  Program(Path home) {
    this(home, List.of());
  }

  /** The same on some cores only, by number, as in {@code 0,1}. */
  Program onCores(String cores) {
    return new Program(home, List.of("taskset", "-c", cores));
  }

  /** The output of a run; its exit code must be one of those allowed. */
  String run(List<String> options, List<String> arguments, int... allowed) throws Exception {
    List<String> command = new ArrayList<>(held);
    command.add(home.resolve("bin").resolve("auditor").toString());
    command.addAll(arguments);
    Path out = Files.createTempFile("bench", ".out");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("AUDITOR_OPTS", String.join(" ", options));
    Process process = builder.start();
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
