package disclosure.audit.facts;

import disclosure.audit.table.RuleRow;
import disclosure.audit.table.Years;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the same words in two rows of the claims table, with other cells. */
final class ClaimRivals {

  private final Map<String, List<Entry>> phrases = new HashMap<>();

  private record Entry(RuleRow row, ClaimMapping mapping) {

    /** Rows that follow a total named before, or are for different topics, don't meet. */
    boolean rivals(Entry other) {
      return !mapping.dependent()
          && !other.mapping.dependent()
          && !mapping.readings().isEmpty()
          && !mapping.readings().equals(other.mapping.readings())
          && years(mapping).meet(years(other.mapping))
          && (mapping.topics().isEmpty()
              || other.mapping.topics().isEmpty()
              || !Collections.disjoint(mapping.topics(), other.mapping.topics()));
    }

    private static Years years(ClaimMapping mapping) {
      return new Years(mapping.fromYear(), mapping.toYear());
    }
  }

  /** Takes note of a row, and compares it with those noted before. */
  void add(RuleRow row, ClaimMapping mapping) {
    Entry entry = new Entry(row, mapping);
    for (String phrase : mapping.phrases()) {
      List<Entry> same =
          phrases.computeIfAbsent(
              phrase.strip().replaceAll("\\s+", " "), none -> new ArrayList<>());
      same.stream()
          .filter(entry::rivals)
          .findFirst()
          .ifPresent(other -> notice(row, phrase, other));
      same.add(entry);
    }
  }

  private static void notice(RuleRow row, String phrase, Entry other) {
    row.notice(
        "句式",
        "“"
            + phrase
            + "”与"
            + other.row().placeFrom(row)
            + "（"
            + other.mapping().id()
            + "）的句式相同，单元格却不同，同一句话只会与其中一处比对，请核对，或用“话题”“生效年度”“截止年度”分开");
  }
}
