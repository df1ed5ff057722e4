package disclosure.audit.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import disclosure.audit.audit.Evidence;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Progress;
import disclosure.audit.audit.Source;
import disclosure.audit.audit.Status;
import disclosure.audit.document.Location;
import disclosure.audit.document.SourceFormat;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Writes findings as results of a SARIF run. */
public final class SarifResult {

  private final JsonGenerator json;
  private final Source source;
  private final Function<Evidence, String> words;

  /**
   * Results of one report.
   *
   * @param json where to write
   * @param source the report's file; null for findings that belong to none
   * @param words names a place in Chinese
   */
  public SarifResult(JsonGenerator json, Source source, Function<Evidence, String> words) {
    this.json = json;
    this.source = source;
    this.words = words;
  }

  /**
   * Writes one result. What a person must decide is of the kind {@code review}, to which SARIF
   * gives no level; what is waived is suppressed.
   *
   * @param progress what has become of it since an earlier hand-in; null where there is none
   * @throws IOException if writing fails
   */
  public void write(Finding finding, Progress progress) throws IOException {
    boolean review = finding.status() == Status.REVIEW;
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    json.writeStringField("kind", review ? "review" : "fail");
    json.writeStringField("level", review ? "none" : SarifTool.level(finding.level()));
    if (progress != null) {
      json.writeStringField("baselineState", state(progress));
    }
    SarifTool.text(json, "message", finding.message());
    List<Evidence> evidence = source == null ? List.of() : finding.evidence();
    Lists.objects(json, "locations", evidence, this::location);
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("finding/v1", finding.id());
    json.writeEndObject();
    suppression(finding);
    properties(finding);
    json.writeEndObject();
  }

  /** What is gone is no result of this run. */
  private static String state(Progress progress) {
    return switch (progress) {
      case NEW -> "new";
      case UNCHANGED -> "unchanged";
      case CHANGED -> "updated";
      case FIXED, UNKNOWN -> "absent";
    };
  }

  private void location(Evidence evidence) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    SarifTool.artifactLocation(json, "artifactLocation", source.file());
    Location place = evidence.location();
    if (source.format() == SourceFormat.TXT && place != null && place.line() > 0) {
      region(place, evidence.quote());
    }
    json.writeEndObject();
    SarifTool.text(json, "message", words.apply(evidence));
    json.writeObjectFieldStart("properties");
    new PlaceJson(source.pages() > 0).write(json, place);
    json.writeStringField("quote", evidence.quote());
    json.writeStringField("cell", evidence.cell());
    json.writeEndObject();
  }

  /** Only a text file has the lines and columns that SARIF means. */
  private void region(Location place, String quote) throws IOException {
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", place.line());
    json.writeNumberField("startColumn", Math.max(1, place.column()));
    SarifTool.text(json, "snippet", quote);
    json.writeEndObject();
  }

  private void suppression(Finding finding) throws IOException {
    if (finding.status() != Status.WAIVED) {
      return;
    }
    json.writeArrayFieldStart("suppressions");
    json.writeStartObject();
    json.writeStringField("kind", "external");
    json.writeStringField("status", "accepted");
    json.writeStringField("justification", finding.waiver() == null ? "" : finding.waiver());
    json.writeEndObject();
    json.writeEndArray();
  }

  private void properties(Finding finding) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("subject", finding.subject());
    json.writeStringField("level", finding.level().word());
    json.writeStringField("status", finding.status().word());
    json.writeStringField("advice", finding.advice());
    json.writeStringField("basis", finding.basis());
    json.writeEndObject();
  }
}
