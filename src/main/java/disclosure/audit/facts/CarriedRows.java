package disclosure.audit.facts;

import disclosure.audit.facts.Setting.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Tells in which rows a part is, from the wholes that were named before it. */
final class CarriedRows {

  private static final String CARRIED = "@";

  private final Families families;

  CarriedRows(Families families) {
    this.families = families;
  }

  /** Whether a reading leaves its rows to what was named before. */
  static boolean needed(List<String> reading) {
    return reading.stream().anyMatch(pattern -> pattern.contains(CARRIED));
  }

  /** The wholes that a part may be of, the nearest first. */
  List<Statement> wholes(Sentence sentence, Hit hit, Setting setting) {
    String family = Objects.requireNonNullElse(hit.mapping().family(), "");
    List<Statement> found = setting.heads(sentence, hit.start(), family);
    for (String above : families.above(family)) {
      found = found.isEmpty() ? setting.heads(sentence, hit.start(), above) : found;
    }
    return found;
  }

  /** The rows of a reading, each list one way to take it, the likeliest first. */
  List<List<String>> of(
      Sentence sentence, Hit hit, List<String> reading, View view, Setting setting) {
    if (!needed(reading)) {
      return List.of(List.of());
    }
    List<String> topicRows = view.topic() == null ? List.of() : view.topic().phrase().rows();
    if (!topicRows.isEmpty() && !view.unclear()) {
      return List.of(topicRows);
    }
    Set<List<String>> rows = new LinkedHashSet<>();
    for (Statement head : wholes(sentence, hit, setting)) {
      if (head.hit().number().value().compareTo(hit.number().value()) >= 0) {
        rows.add(head.rows());
        otherwise(head).stream().filter(row -> usual(reading, row)).forEach(rows::add);
      }
    }
    if (view.unclear() && rows.size() > 1) {
      rows.add(rows.stream().flatMap(List::stream).distinct().toList());
    }
    if (setting.before(sentence, wholes(sentence, hit, setting))) {
      rows.add(List.of());
    }
    List<List<String>> sorted = new ArrayList<>(rows);
    sorted.sort(Comparator.comparing(row -> !usual(reading, row)));
    return sorted.isEmpty() ? List.of(topicRows) : sorted;
  }

  private static List<List<String>> otherwise(Statement head) {
    return head.readings().stream().skip(1).map(Statement::rows).toList();
  }

  /** Whether a row is the one that a pattern means if nothing else is said: 1 in @1. */
  private static boolean usual(List<String> reading, List<String> rows) {
    return rows.size() == 1
        && reading.stream().anyMatch(pattern -> pattern.contains(CARRIED + rows.get(0) + "/"));
  }
}
