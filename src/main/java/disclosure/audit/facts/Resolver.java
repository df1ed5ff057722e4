package disclosure.audit.facts;

import disclosure.audit.facts.Setting.View;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what a hit speaks of, from what was said before it; or that it is no claim at all. */
final class Resolver {

  private final CellPatterns cells;
  private final List<String> links;
  private final NarrativeContext report;

  Resolver(CellPatterns cells, List<String> links, NarrativeContext report) {
    this.cells = cells;
    this.links = links;
    this.report = report;
  }

  /** The statement; null if the words are about something else. */
  Statement resolve(Sentence sentence, Hit hit, List<Hit> all, Setting setting) {
    View view = setting.at(sentence, hit, all, links);
    if (elsewhere(sentence, hit, view) || !topical(hit, view)) {
      return null;
    }
    Set<List<String>> readings = new LinkedHashSet<>();
    for (List<String> reading : hit.mapping().readings()) {
      for (List<String> rows : carried(sentence, hit, reading, view, setting)) {
        readings.add(cells.expand(reading, rows));
      }
    }
    readings.removeIf(List::isEmpty);
    return new Statement(hit, List.copyOf(readings), doubt(hit, view));
  }

  private boolean elsewhere(Sentence sentence, Hit hit, View view) {
    boolean otherYear = view.time() != null && view.time().is("他年");
    boolean otherAgency = view.scope() != null && view.scope().is("他机关");
    boolean whole =
        view.scope() != null
            && view.scope().is("全域")
            && report.agency() != null
            && !report.government();
    return otherYear
        || otherAgency
        || whole
        || marked(sentence, hit, "比较", sentence.clauseStart(hit.number().start()))
        || marked(sentence, hit, "计划", segmentStart(sentence, hit.number().start()));
  }

  private static boolean marked(Sentence sentence, Hit hit, String kind, int from) {
    return sentence.marks().stream()
        .anyMatch(
            mark ->
                mark.is(kind)
                    && mark.start() >= from
                    && mark.start() < hit.until()
                    && !(mark.start() >= hit.start() && mark.start() < hit.end())
                    && sentence.visible(mark.start(), hit.number().start()));
  }

  private static int segmentStart(Sentence sentence, int at) {
    return sentence.words().lastIndexOf('；', at - 1) + 1;
  }

  private static boolean topical(Hit hit, View view) {
    ContextMark topic = view.topic();
    if (topic != null && topic.is("无关")) {
      return false;
    }
    List<String> topics = hit.mapping().topics();
    return topics.isEmpty() || (topic != null && topics.contains(topic.phrase().name()));
  }

  private List<List<String>> carried(
      Sentence sentence, Hit hit, List<String> reading, View view, Setting setting) {
    if (reading.stream().noneMatch(pattern -> pattern.contains("@"))) {
      return List.of(List.of());
    }
    List<String> topicRows = view.topic() == null ? List.of() : view.topic().phrase().rows();
    if (!topicRows.isEmpty()) {
      return List.of(topicRows);
    }
    List<List<String>> rows = new ArrayList<>();
    List<Statement> heads = setting.heads();
    for (int i = heads.size() - 1; i >= 0; i--) {
      Statement head = heads.get(i);
      boolean large = head.hit().number().value().compareTo(hit.number().value()) >= 0;
      if (large && head.splits(Objects.requireNonNullElse(hit.mapping().family(), ""))) {
        rows.add(head.rows());
      }
    }
    return rows.isEmpty() ? List.of(List.of()) : rows;
  }

  private String doubt(Hit hit, View view) {
    boolean unlinked = !view.linked() && view.topic() != null;
    boolean whole = view.scope() != null && view.scope().is("全域") && !report.government();
    String doubt =
        Stream.of(
                hit.mapping().doubt(),
                unlinked ? view.topic().phrase().doubt() : null,
                whole ? view.scope().phrase().doubt() : null)
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("；"));
    return doubt.isEmpty() ? null : doubt;
  }
}
