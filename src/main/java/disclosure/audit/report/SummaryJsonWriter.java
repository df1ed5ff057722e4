package disclosure.audit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import disclosure.audit.audit.Run;
import disclosure.audit.report.json.FindingsJson;
import disclosure.audit.report.json.JsonLayout;
import disclosure.audit.report.json.SummaryJson;
import java.io.IOException;
import java.io.OutputStream;

/** Writes {@code summary.json}: the run in numbers, and one line for each report. */
public final class SummaryJsonWriter implements RunWriter {

  private static final int DEPTH = 2;

  @Override
  public String format() {
    return "json";
  }

  @Override
  public String fileName() {
    return "summary.json";
  }

  @Override
  public void write(Run run, OutputStream out) throws IOException {
    try (JsonGenerator json = JsonLayout.open(out, DEPTH)) {
      json.writeStartObject();
      json.writeStringField("schema", "summary/1");
      SummaryJson summary = new SummaryJson(json);
      summary.counts(run);
      summary.common(run);
      summary.reports(run.audits());
      new FindingsJson(json, false).findings(run.findings());
      summary.unread(run);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
