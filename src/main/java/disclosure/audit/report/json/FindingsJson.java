package disclosure.audit.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import disclosure.audit.audit.Check;
import disclosure.audit.audit.Evidence;
import disclosure.audit.audit.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes {@code findings} and {@code checks}. */
public final class FindingsJson {

  private final JsonGenerator json;
  private final PlaceJson place;

  /**
   * Findings of one report, or of a run.
   *
   * @param json where to write
   * @param paged whether the file has pages
   */
  public FindingsJson(JsonGenerator json, boolean paged) {
    this.json = json;
    this.place = new PlaceJson(paged);
  }

  /**
   * Writes the field {@code findings}.
   *
   * @throws IOException if writing fails
   */
  public void findings(List<Finding> findings) throws IOException {
    Lists.objects(json, "findings", findings, this::finding);
  }

  private void finding(Finding finding) throws IOException {
    json.writeStringField("id", finding.id());
    json.writeStringField("rule", finding.rule());
    json.writeStringField("title", finding.title());
    json.writeStringField("subject", finding.subject());
    json.writeStringField("level", finding.level().word());
    json.writeStringField("status", finding.status().word());
    json.writeStringField("message", finding.message());
    json.writeStringField("advice", finding.advice());
    json.writeStringField("basis", finding.basis());
    Lists.strings(json, "cells", finding.cells());
    Lists.strings(json, "left", finding.left());
    Lists.strings(json, "right", finding.right());
    json.writeNumberField("expected", finding.expected());
    json.writeNumberField("actual", finding.actual());
    Lists.objects(json, "evidence", finding.evidence(), this::evidence);
    json.writeStringField("waiver", finding.waiver());
    Lists.strings(json, "causes", finding.causes());
  }

  private void evidence(Evidence evidence) throws IOException {
    place.write(json, evidence.location());
    json.writeStringField("quote", evidence.quote());
    json.writeStringField("cell", evidence.cell());
    json.writeStringField("side", evidence.side().name().toLowerCase(Locale.ROOT));
  }

  /**
   * Writes the field {@code checks}.
   *
   * @throws IOException if writing fails
   */
  public void checks(List<Check> checks) throws IOException {
    Lists.objects(json, "checks", checks, this::check);
  }

  private void check(Check check) throws IOException {
    json.writeStringField("rule", check.rule());
    json.writeStringField("subject", check.subject());
    json.writeStringField("outcome", check.outcome().word());
    json.writeStringField("reason", check.reason());
    Lists.strings(json, "left", check.left());
    Lists.strings(json, "right", check.right());
  }
}
