package disclosure.audit.bench;

import disclosure.audit.pipeline.ReadReport;
import java.nio.file.Path;

/** A text report in a warm process: the whole audit, and the rule session alone. */
final class WarmText {

  void run() throws Exception {
    Warm warm = new Warm(Path.of("reports-in", "longting-2021.txt"));
    ReadReport report = warm.read();
    System.out.println("Warm, one text report");
    new Rounds()
        .add("whole audit", warm::audit)
        .add("reading and facts", warm::read)
        .add("rule session", () -> warm.judge(report))
        .run(2500, 500)
        .print("whole audit");
  }
}
