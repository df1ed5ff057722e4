package disclosure.audit.pipeline;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long each part of a run took, in seconds, in order. Parts overlap where work is shared out.
 */
final class Phases {

  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private long last = System.nanoTime();

  /** Begins with what the Java machine took before. */
  Phases() {
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    seconds.put("start", (Instant.now().toEpochMilli() - started) / 1000.0);
  }

  /** A part is over. */
  void ends(String part) {
    long now = System.nanoTime();
    seconds.put(part, (now - last) / 1_000_000 / 1000.0);
    last = now;
  }

  Map<String, Double> seconds() {
    return new LinkedHashMap<>(seconds);
  }
}
