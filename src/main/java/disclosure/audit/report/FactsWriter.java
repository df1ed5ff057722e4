package disclosure.audit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import disclosure.audit.audit.Source;
import disclosure.audit.facts.FactBase;
import disclosure.audit.report.json.FactsJson;
import disclosure.audit.report.json.HeadJson;
import disclosure.audit.report.json.JsonLayout;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the facts of one report as JSON, word for word as {@code audit.json} has them. */
public final class FactsWriter {

  private static final int DEPTH = 3;

  /**
   * Writes {@code {"source", "report", "facts"}}.
   *
   * @param source the file
   * @param facts what was read from it
   * @param out not closed here
   * @throws IOException if writing fails
   */
  public void write(Source source, FactBase facts, OutputStream out) throws IOException {
    try (JsonGenerator json = JsonLayout.open(out, DEPTH)) {
      json.writeStartObject();
      HeadJson.source(json, source);
      HeadJson.report(json, facts.identity());
      new FactsJson(json, source.pages() > 0).write(facts);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
