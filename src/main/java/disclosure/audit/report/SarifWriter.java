package disclosure.audit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Progress;
import disclosure.audit.audit.Run;
import disclosure.audit.report.json.JsonLayout;
import disclosure.audit.report.json.SarifResult;
import disclosure.audit.report.json.SarifTool;
import java.io.IOException;
import java.io.OutputStream;

/** Writes {@code findings.sarif} (SARIF 2.1.0), for those who run the audit in a pipeline. */
public final class SarifWriter implements RunWriter {

  private static final int DEPTH = 5;
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public String format() {
    return "sarif";
  }

  @Override
  public String fileName() {
    return "findings.sarif";
  }

  @Override
  public void write(Run run, OutputStream out) throws IOException {
    try (JsonGenerator json = JsonLayout.open(out, DEPTH)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      new SarifTool(json).write(run);
      results(json, run);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void results(JsonGenerator json, Run run) throws IOException {
    json.writeArrayFieldStart("results");
    for (Audit audit : run.audits()) {
      PlaceWords words = PlaceWords.of(audit);
      SarifResult result = new SarifResult(json, audit.source(), words::place);
      for (Finding finding : audit.findings()) {
        result.write(finding, progress(audit, finding));
      }
    }
    PlaceWords words = PlaceWords.ofRun();
    for (Finding finding : run.findings()) {
      new SarifResult(json, null, words::place).write(finding, null);
    }
    json.writeEndArray();
  }

  private static Progress progress(Audit audit, Finding finding) {
    return audit.handover() == null ? null : audit.handover().progress(finding).orElse(null);
  }
}
