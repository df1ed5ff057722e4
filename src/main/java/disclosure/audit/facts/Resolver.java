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
  private final Families families;
  private final OtherMatters matters;
  private final List<String> divided;
  private final List<String> links;
  private final List<String> yearBefore;
  private final String unclear;
  private final Confinement confinement;
  private final Rest rest;
  private final CarriedRows rows;
  private final Limits limits;
  private final SpeakerScope scope;
  private final PartsOnly parts;
  private final OtherCounts counted;

  Resolver(
      CellPatterns cells,
      List<ClaimMapping> mappings,
      Vocabulary vocabulary,
      NarrativeContext report) {
    this.cells = cells;
    this.families = new Families(mappings);
    this.matters = new OtherMatters(vocabulary);
    this.divided = vocabulary.words("分列");
    this.links = vocabulary.words("公开词");
    this.yearBefore = vocabulary.words("上年");
    this.unclear = vocabulary.text("疑点-范围");
    this.confinement = new Confinement(vocabulary);
    this.rest = new Rest(vocabulary);
    this.rows = new CarriedRows(families);
    this.limits = new Limits(vocabulary, cells);
    this.scope = new SpeakerScope(report, vocabulary);
    this.parts = new PartsOnly(vocabulary);
    this.counted = new OtherCounts(vocabulary);
  }

  /**
   * The statement; null if the words are about something else.
   *
   * @param all all finds of the sentence
   * @param before statements of the sentence found before
   */
  Statement resolve(
      Sentence sentence, Hit hit, List<Hit> all, Setting setting, List<Statement> before) {
    View view = setting.at(sentence, hit, all, links);
    if (elsewhere(sentence, hit, view)
        || OtherMatters.goesOn(sentence, hit, before)
        || parts.total(sentence, hit, before)
        || parts.meant(sentence, hit)) {
      return null;
    }
    boolean part =
        parts.ofPart(sentence, hit, all, setting.carriedOver())
            || rest.ofTotal(sentence, hit, before);
    if (part && hit.mapping().family() == null) {
      return null;
    }
    Set<List<String>> readings = new LinkedHashSet<>();
    List<List<String>> patterns = parts.readings(sentence, hit, all);
    for (List<String> reading : part ? List.<List<String>>of() : patterns) {
      for (List<String> row : rows.of(sentence, hit, reading, view, setting)) {
        List<String> found = cells.expand(columns(reading, hit, before), row);
        readings.add(limits.limited(found, sentence, hit));
      }
    }
    readings.removeIf(List::isEmpty);
    String words =
        sentence
            .words()
            .substring(
                Math.min(hit.start(), hit.number().start()),
                Math.max(hit.end(), hit.number().end()));
    return new Statement(
        hit, words, List.copyOf(readings), doubt(sentence, hit, all, before, view));
  }

  /** 上年结转继续办理的申请 and 网络收到申请 are no totals, though their ends read so. */
  private boolean partOfWhole(Sentence sentence, Hit hit) {
    return !limits.toApplicants(sentence, hit) && confinement.meant(sentence, hit);
  }

  /** Whether the words mean what their row says, in what is being spoken of. */
  boolean meant(
      Sentence sentence, Hit hit, List<Hit> all, Setting setting, List<Statement> before) {
    return topical(hit, setting.at(sentence, hit, all, links))
        && !rest.meant(sentence, hit)
        && !(hit.mapping().dependent() && !follows(sentence, hit, all, setting, before));
  }

  /** Whether something that depends on what was said before goes on with it: 自然人3件，其他2件. */
  private boolean follows(
      Sentence sentence, Hit hit, List<Hit> all, Setting setting, List<Statement> before) {
    String family = hit.mapping().family();
    List<Statement> open =
        before.stream()
            .filter(s -> sentence.visible(s.hit().number().start(), hit.number().start()))
            .toList();
    Set<String> kinds = open.isEmpty() ? Set.of() : kinds(sentence, hit, open);
    for (String kind : kinds) {
      boolean some =
          all.stream()
              .filter(other -> other.rivals(hit) && other.mapping().dependent())
              .anyMatch(other -> other.mapping().family().equals(kind));
      if (some) {
        return family.equals(kind);
      }
    }
    boolean listed = !rest.others(sentence, hit) || listed(family, open);
    return listed
        ? !rows.wholes(sentence, hit, setting).isEmpty()
        : setting.heads(sentence, hit.start(), family).stream()
            .anyMatch(whole -> whole.mapping().family() != null);
  }

  /** Whether parts of a kind were named before. */
  private static boolean listed(String family, List<Statement> before) {
    return before.stream().anyMatch(statement -> family.equals(statement.mapping().family()));
  }

  /** The kinds of parts that may go on after the last statement, the likeliest first. */
  private Set<String> kinds(Sentence sentence, Hit hit, List<Statement> before) {
    Statement last = before.get(before.size() - 1);
    List<String> own = last.mapping().families();
    int end = last.hit().number().end();
    String between =
        end < hit.number().start() ? sentence.words().substring(end, hit.number().start()) : "";
    boolean parts = divided.stream().anyMatch(between::contains);
    Set<String> kinds = new LinkedHashSet<>(parts ? own : List.of());
    Stream.ofNullable(last.mapping().family()).forEach(kinds::add);
    kinds.addAll(own);
    Stream.ofNullable(last.mapping().family()).map(families::above).forEach(kinds::addAll);
    return kinds;
  }

  /** The patterns with {@code ^} replaced by the columns of what was said of the same number. */
  private static List<String> columns(List<String> reading, Hit hit, List<Statement> before) {
    List<String> resolved = new ArrayList<>();
    for (String pattern : reading) {
      if (pattern.endsWith("^")) {
        String open = pattern.substring(0, pattern.length() - 1);
        before.stream()
            .filter(s -> s.hit().number().start() == hit.number().start() && s.compared())
            .flatMap(s -> s.readings().get(0).stream())
            .map(cell -> open + cell.substring(cell.lastIndexOf('/') + 1))
            .distinct()
            .forEach(resolved::add);
      } else {
        resolved.add(pattern);
      }
    }
    return resolved;
  }

  private boolean elsewhere(Sentence sentence, Hit hit, View view) {
    boolean otherYear = view.time() != null && view.time().is("他年");
    return otherYear
        || partOfWhole(sentence, hit)
        || scope.elsewhere(sentence, hit, view)
        || matters.meant(sentence, hit, view, links)
        || limits.partOfYear(sentence, hit)
        || marked(sentence, hit, "比较", sentence.clauseStart(hit.number().start()))
        || besideComparison(sentence, hit)
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

  /** 与2022年（收到申请18件）相比: the bracket tells what is compared with. */
  private boolean besideComparison(Sentence sentence, Hit hit) {
    int open = sentence.opening(hit.number().start());
    return open >= 0
        && sentence.marks().stream()
            .filter(mark -> mark.is("比较") && mark.end() == open)
            .anyMatch(
                mark ->
                    mark.words().isEmpty() || yearBefore.stream().anyMatch(mark.words()::endsWith));
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

  /** Whether a sentence tells of applications carried over to this year. */
  boolean carriedOver(List<Hit> all) {
    return parts.carriedOver(all);
  }

  private static boolean grouped(Hit hit) {
    return hit.mapping().readings().stream().anyMatch(CarriedRows::needed);
  }

  private String doubt(
      Sentence sentence, Hit hit, List<Hit> all, List<Statement> before, View view) {
    boolean shaky = view.shaky() && !hit.mapping().topics().isEmpty();
    boolean unlinked = view.topic() != null && (!view.linked() || shaky);
    String doubt =
        Stream.of(
                hit.mapping().doubt(),
                unlinked ? view.topic().phrase().doubt() : null,
                scope.doubt(sentence, view),
                view.unclear() && grouped(hit) ? unclear : null,
                parts.newOnly(sentence, hit, all),
                parts.doubt(sentence, hit, before),
                counted.doubt(sentence, hit, before, view.topic()))
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("；"));
    return doubt.isEmpty() ? null : doubt;
  }
}
