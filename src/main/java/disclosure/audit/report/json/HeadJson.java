package disclosure.audit.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import disclosure.audit.audit.Source;
import disclosure.audit.facts.ReportIdentity;
import java.io.IOException;

/** Writes what an audit is of: {@code source} and {@code report}. */
public final class HeadJson {

  private HeadJson() {}

  /**
   * Writes the field {@code source}.
   *
   * @throws IOException if writing fails
   */
  public static void source(JsonGenerator json, Source source) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeStringField("file", source.file());
    json.writeStringField("sha256", source.sha256());
    json.writeStringField("format", source.format().word());
    json.writeNumberField("pages", source.pages());
    json.writeStringField("encoding", source.encoding());
    json.writeEndObject();
  }

  /**
   * Writes the field {@code report}.
   *
   * @throws IOException if writing fails
   */
  public static void report(JsonGenerator json, ReportIdentity identity) throws IOException {
    json.writeObjectFieldStart("report");
    json.writeStringField("agency", identity.agency());
    year(json, identity.year());
    json.writeStringField("form", identity.form());
    json.writeStringField("title", identity.title());
    json.writeStringField(
        "published", identity.published() == null ? null : identity.published().toString());
    json.writeStringField("agencyFrom", identity.agencyFrom());
    json.writeStringField("yearFrom", identity.yearFrom());
    json.writeBooleanField("government", identity.government());
    json.writeEndObject();
  }

  /** Writes the year of a report; null if it is not stated. */
  static void year(JsonGenerator json, Integer year) throws IOException {
    if (year == null) {
      json.writeNullField("year");
    } else {
      json.writeNumberField("year", year);
    }
  }
}
