package disclosure.audit.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import disclosure.audit.audit.EarlierFinding;
import disclosure.audit.audit.Evidence;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Followup;
import disclosure.audit.audit.Handover;
import disclosure.audit.audit.Progress;
import java.io.IOException;

/** Writes {@code handover}: the comparison with an earlier hand-in. */
public final class HandoverJson {

  private final JsonGenerator json;

  /**
   * Comparison of one report.
   *
   * @param json where to write
   */
  public HandoverJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes the field {@code handover}.
   *
   * @param handover nothing is written for null
   * @throws IOException if writing fails
   */
  public void write(Handover handover) throws IOException {
    if (handover == null) {
      return;
    }
    json.writeObjectFieldStart("handover");
    json.writeStringField("earlierFile", handover.file());
    counts(handover);
    Lists.objects(json, "followups", handover.followups(), this::followup);
    json.writeEndObject();
  }

  /**
   * Writes the field {@code progress}: a number for each word; null where there is nothing earlier.
   *
   * @throws IOException if writing fails
   */
  public void counts(Handover handover) throws IOException {
    if (handover == null) {
      json.writeNullField("progress");
      return;
    }
    json.writeObjectFieldStart("progress");
    for (Progress progress : Progress.values()) {
      json.writeNumberField(progress.word(), handover.count(progress));
    }
    json.writeEndObject();
  }

  private void followup(Followup followup) throws IOException {
    json.writeStringField("progress", followup.progress().word());
    json.writeStringField("id", followup.id());
    json.writeStringField("rule", followup.rule());
    json.writeStringField("title", followup.title());
    before(followup.before());
    now(followup.now());
  }

  private void before(EarlierFinding before) throws IOException {
    if (before == null) {
      json.writeNullField("before");
      return;
    }
    json.writeObjectFieldStart("before");
    json.writeStringField("message", before.message());
    json.writeNumberField("expected", before.expected());
    json.writeNumberField("actual", before.actual());
    Lists.strings(json, "quotes", before.quotes());
    json.writeEndObject();
  }

  private void now(Finding now) throws IOException {
    if (now == null) {
      json.writeNullField("now");
      return;
    }
    json.writeObjectFieldStart("now");
    json.writeStringField("message", now.message());
    json.writeNumberField("expected", now.expected());
    json.writeNumberField("actual", now.actual());
    Lists.strings(json, "quotes", now.evidence().stream().map(Evidence::quote).toList());
    json.writeEndObject();
  }
}
