package disclosure.audit.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What was read in a report beside its tables, as far as it is about the subject of a check. */
final class ExplanationFacts {

  private final JsonNode facts;
  private final List<String> lines = new ArrayList<>();

  /**
   * The facts of a report.
   *
   * @param facts as in {@code audit.json}
   */
  ExplanationFacts(JsonNode facts) {
    this.facts = facts;
  }

  /** One Chinese phrase each, in the order of reading; none if nothing is about the subject. */
  List<String> about(String subject) {
    for (JsonNode claim : facts.path("claims")) {
      if (contains(claim.path("cells"), subject)) {
        lines.add(printed(claim) + "（claims.csv 编号" + claim.path("phrase").asText() + "）");
      }
    }
    if (subject.equals("fee")) {
      fee(facts.path("fee"));
      facts.path("otherFees").forEach(this::fee);
    }
    for (JsonNode section : facts.path("sections")) {
      if (subject.equals("section/" + section.path("number").asInt())) {
        lines.add(place(section) + "标题“" + section.path("heading").asText() + "”");
      }
    }
    for (JsonNode citation : facts.path("citations")) {
      if (citation.path("topic").asText().equals(subject)) {
        lines.add(printed(citation));
      }
    }
    return lines;
  }

  private void fee(JsonNode fee) {
    if (!fee.path("quote").asText("").isEmpty()) {
      lines.add(printed(fee));
    }
  }

  private static boolean contains(JsonNode cells, String cell) {
    for (JsonNode one : cells) {
      if (one.asText().equals(cell)) {
        return true;
      }
    }
    return false;
  }

  private static String printed(JsonNode fact) {
    return place(fact) + "原文“" + fact.path("quote").asText() + "”";
  }

  /** Where a fact stands, with a blank behind; "" if it is not known. */
  static String place(JsonNode place) {
    if (place.path("page").asInt() > 0) {
      return "第" + place.path("page").asInt() + "页 ";
    }
    return place.path("line").asInt() > 0
        ? "第" + place.path("line").asInt() + "行第" + place.path("column").asInt() + "列 "
        : "";
  }
}
