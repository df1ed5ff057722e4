package disclosure.audit.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import disclosure.audit.facts.FactBase;
import disclosure.audit.facts.FeeStatement;
import disclosure.audit.facts.Figure;
import disclosure.audit.facts.Section;
import java.io.IOException;
import java.util.Map;

/** Writes {@code facts}: all that the rules see of a report. */
public final class FactsJson {

  private final JsonGenerator json;
  private final PlaceJson place;
  private final StatementsJson statements;

  /**
   * Facts of one report.
   *
   * @param json where to write
   * @param paged whether the file has pages
   */
  public FactsJson(JsonGenerator json, boolean paged) {
    this.json = json;
    this.place = new PlaceJson(paged);
    this.statements = new StatementsJson(json, place);
  }

  /**
   * Writes the field {@code facts}.
   *
   * @throws IOException if writing fails
   */
  public void write(FactBase facts) throws IOException {
    json.writeObjectFieldStart("facts");
    figures(facts.figures());
    Lists.objects(json, "sections", facts.sections(), this::section);
    statements.claims(facts.claims());
    json.writeObjectFieldStart("fee");
    fee(facts.fee());
    json.writeEndObject();
    Lists.objects(json, "otherFees", facts.otherFees(), this::fee);
    statements.breakdowns(facts.breakdowns());
    statements.tables(facts.tables());
    statements.labels(facts.labels());
    statements.citations(facts.citations());
    json.writeEndObject();
  }

  private void figures(Map<String, Figure> figures) throws IOException {
    json.writeObjectFieldStart("figures");
    for (Map.Entry<String, Figure> entry : figures.entrySet()) {
      json.writeObjectFieldStart(entry.getKey());
      figure(entry.getValue());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void figure(Figure figure) throws IOException {
    json.writeNumberField("value", figure.value());
    json.writeStringField("raw", figure.raw());
    json.writeStringField("unit", figure.unit());
    json.writeStringField("state", figure.state().word());
    place.write(json, figure.location());
    if (!figure.readings().isEmpty()) {
      Lists.strings(json, "readings", figure.readings());
    }
  }

  private void section(Section section) throws IOException {
    json.writeNumberField("number", section.number());
    json.writeStringField("heading", section.heading());
    json.writeNumberField("characters", section.characters());
    place.write(json, section.location());
  }

  private void fee(FeeStatement fee) throws IOException {
    json.writeStringField("state", fee.state());
    json.writeNumberField("amount", fee.amount());
    json.writeStringField("quote", fee.quote());
    if (fee.notices() == null) {
      json.writeNullField("notices");
    } else {
      json.writeNumberField("notices", fee.notices());
    }
    json.writeNumberField("noticed", fee.noticed());
    json.writeNumberField("collected", fee.collected());
    json.writeNumberField("section", fee.section());
    place.write(json, fee.locations());
  }
}
