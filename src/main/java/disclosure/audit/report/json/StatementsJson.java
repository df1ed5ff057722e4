package disclosure.audit.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import disclosure.audit.facts.Breakdown;
import disclosure.audit.facts.Citation;
import disclosure.audit.facts.Claim;
import disclosure.audit.facts.LabelDeviation;
import disclosure.audit.facts.TableReading;
import java.io.IOException;
import java.util.List;

/** Writes what a report says in words, and how its tables were matched to the form. */
final class StatementsJson {

  private final JsonGenerator json;
  private final PlaceJson place;

  StatementsJson(JsonGenerator json, PlaceJson place) {
    this.json = json;
    this.place = place;
  }

  void claims(List<Claim> claims) throws IOException {
    Lists.objects(json, "claims", claims, this::claim);
  }

  private void claim(Claim claim) throws IOException {
    json.writeStringField("quote", claim.quote());
    Lists.strings(json, "cells", claim.cells());
    json.writeStringField("relation", claim.relation());
    json.writeNumberField("value", claim.value());
    json.writeStringField("unit", claim.unit());
    json.writeNumberField("section", claim.section());
    place.write(json, claim.locations());
    json.writeBooleanField("none", claim.none());
    json.writeStringField("phrase", claim.phrase());
    json.writeStringField("doubt", claim.doubt());
    json.writeStringField("sentence", claim.sentence());
    if (claim.readings().size() > 1) {
      otherReadings(claim.readings().subList(1, claim.readings().size()));
    }
  }

  private void otherReadings(List<List<String>> readings) throws IOException {
    json.writeArrayFieldStart("otherReadings");
    for (List<String> cells : readings) {
      json.writeStartArray();
      for (String cell : cells) {
        json.writeString(cell);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  void breakdowns(List<Breakdown> breakdowns) throws IOException {
    Lists.objects(json, "breakdowns", breakdowns, this::breakdown);
  }

  private void breakdown(Breakdown breakdown) throws IOException {
    json.writeStringField("quote", breakdown.quote());
    json.writeStringField("kind", breakdown.kind());
    json.writeNumberField("whole", breakdown.whole());
    Lists.numbers(json, "parts", breakdown.parts());
    json.writeNumberField("percent", breakdown.percent());
    json.writeStringField("doubt", breakdown.doubt());
    json.writeNumberField("section", breakdown.section());
    place.write(json, breakdown.locations());
  }

  void tables(List<TableReading> tables) throws IOException {
    Lists.objects(json, "tables", tables, this::table);
  }

  private void table(TableReading table) throws IOException {
    json.writeStringField("table", table.table());
    json.writeStringField("form", table.form());
    json.writeBooleanField("found", table.found());
    Lists.strings(json, "outdatedRows", table.outdatedRows());
    Lists.strings(json, "missingRows", table.missingRows());
    Lists.strings(json, "missingColumns", table.missingColumns());
    place.write(json, table.location());
  }

  void labels(List<LabelDeviation> labels) throws IOException {
    Lists.objects(json, "labels", labels, this::label);
  }

  private void label(LabelDeviation label) throws IOException {
    json.writeStringField("table", label.table());
    json.writeStringField("label", label.label());
    json.writeStringField("kind", label.column() ? "column" : "row");
    json.writeStringField("expected", label.expected());
    json.writeStringField("printed", label.printed());
    place.write(json, label.location());
  }

  void citations(List<Citation> citations) throws IOException {
    Lists.objects(json, "citations", citations, this::citation);
  }

  private void citation(Citation citation) throws IOException {
    json.writeStringField("topic", citation.topic());
    json.writeStringField("quote", citation.quote());
    json.writeNumberField("section", citation.section());
    place.write(json, citation.locations());
  }
}
