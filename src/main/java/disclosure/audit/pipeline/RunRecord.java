package disclosure.audit.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.audit.audit.Run;
import disclosure.audit.audit.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes {@code run.json}: times, versions, counts, and files that could not be read. The one file
 * that differs between two runs on the same input.
 *
 * @param begun when the run began
 * @param jobs number of files worked on at once
 * @param times seconds of each part of the run, in order
 */
record RunRecord(Instant begun, int jobs, Map<String, Double> times) {

  void write(Run run, OutputStream out) throws IOException {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("schema", "run/1");
    json.put("begun", begun.toString());
    json.put("seconds", Duration.between(begun, Instant.now()).toMillis() / 1000.0);
    json.put("times", times);
    json.put("versions", versions());
    json.put("jobs", jobs);
    json.put("rules", Map.of("sha256", run.rules().sha256()));
    json.put("counts", counts(run));
    json.put("unread", run.unread().stream().map(RunRecord::unread).toList());
    json.put("notices", run.notices());
    out.write(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
    out.write('\n');
  }

  private static Map<String, Object> versions() {
    Map<String, Object> versions = new LinkedHashMap<>();
    String own = RunRecord.class.getPackage().getImplementationVersion();
    versions.put("auditor", own == null ? "development" : own);
    versions.put("java", System.getProperty("java.version"));
    return versions;
  }

  private static Map<String, Object> counts(Run run) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("audited", run.audits().size());
    counts.put("unread", run.unread().size());
    for (Status status : Status.values()) {
      long findings = run.allFindings().filter(f -> f.status() == status).count();
      counts.put(status.word(), findings);
    }
    return counts;
  }

  private static Map<String, String> unread(disclosure.audit.audit.UnreadFile file) {
    Map<String, String> json = new LinkedHashMap<>();
    json.put("file", file.file());
    json.put("reason", file.reason());
    return json;
  }
}
