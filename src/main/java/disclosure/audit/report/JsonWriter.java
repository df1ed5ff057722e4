package disclosure.audit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import disclosure.audit.audit.Audit;
import disclosure.audit.report.json.AssessmentJson;
import disclosure.audit.report.json.FactsJson;
import disclosure.audit.report.json.FindingsJson;
import disclosure.audit.report.json.HandoverJson;
import disclosure.audit.report.json.HeadJson;
import disclosure.audit.report.json.JsonLayout;
import java.io.IOException;
import java.io.OutputStream;

/** Writes {@code audit.json}: the whole audit, for other programs and for the next hand-in. */
public final class JsonWriter implements AuditWriter {

  private static final int DEPTH = 3;

  @Override
  public String format() {
    return "json";
  }

  @Override
  public String fileName() {
    return "audit.json";
  }

  @Override
  public void write(Audit audit, byte[] report, OutputStream out) throws IOException {
    try (JsonGenerator json = JsonLayout.open(out, DEPTH)) {
      json.writeStartObject();
      json.writeStringField("schema", "audit/1");
      HeadJson.source(json, audit.source());
      json.writeObjectFieldStart("rules");
      json.writeStringField("sha256", audit.rules().sha256());
      json.writeEndObject();
      HeadJson.report(json, audit.facts().identity());
      new AssessmentJson(json).write(audit.assessment());
      boolean paged = audit.source().pages() > 0;
      FindingsJson findings = new FindingsJson(json, paged);
      findings.findings(audit.findings());
      findings.checks(audit.checks());
      new HandoverJson(json).write(audit.handover());
      new FactsJson(json, paged).write(audit.facts());
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
