package disclosure.audit.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The main job from a cold start, and what takes how long in it. */
final class ColdStart {

  private static final int RUNS = 7;

  private final Program program;

  ColdStart(Path home) {
    this.program = new Program(home);
  }

  void run() throws Exception {
    Path out = Files.createTempDirectory("bench");
    Map<String, List<Double>> parts = new LinkedHashMap<>();
    for (int run = 0; run < RUNS; run++) {
      long begun = System.nanoTime();
      program.run(List.of(), List.of("audit", "reports-in", "--out", out.toString()), 0);
      add(parts, "whole process", (System.nanoTime() - begun) / 1e9);
      JsonNode times =
          new ObjectMapper().readTree(out.resolve("run.json").toFile()).get("times");
      times.properties().forEach(part -> add(parts, part.getKey(), part.getValue().asDouble()));
    }
    System.out.println("Cold main job over reports-in (seconds, median of " + RUNS + ")");
    double whole = median(parts.get("whole process"));
    parts.forEach(
        (name, times) ->
            System.out.printf(
                "  %-46s %6.2f s   %5.1f %%%n", name, median(times), 100 * median(times) / whole));
  }

  private static void add(Map<String, List<Double>> parts, String name, double seconds) {
    parts.computeIfAbsent(name, n -> new ArrayList<>()).add(seconds);
  }

  private static double median(List<Double> times) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
