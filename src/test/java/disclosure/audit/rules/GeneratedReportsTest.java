package disclosure.audit.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Outcome;
import disclosure.audit.facts.FactBase;
import disclosure.audit.generate.Defect;
import disclosure.audit.generate.Defect.Effect;
import disclosure.audit.generate.Defects;
import disclosure.audit.generate.DraftMaker;
import disclosure.audit.generate.PlainSentences;
import disclosure.audit.generate.ReportDraft;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.UnreadableReport;
import disclosure.audit.ingest.text.TextReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Made-up reports: right ones are not accused, and a defect is found without a second accusation.
 */
class GeneratedReportsTest {

  private static final RuleBook BOOK = Books.shipped();
  private static final DraftMaker MAKER = new DraftMaker(BOOK.forms(), new PlainSentences());
  private static final int REPORTS = 500;
  private static final double RECALL = 0.99;

  @Test
  void rightReportsHaveNoFinding() {
    List<String> findings =
        IntStream.range(0, REPORTS)
            .parallel()
            .boxed()
            .flatMap(
                seed ->
                    judge(MAKER.draft(seed)).findings().stream()
                        .map(finding -> seed + " " + line(finding)))
            .toList();
    assertEquals(List.of(), findings);
  }

  @Test
  void eachDefectIsFoundAndNothingElse() {
    Set<String> applied = applied();
    List<Defect> defects =
        Defects.all(BOOK.forms()).stream()
            .filter(defect -> applied.contains(defect.rule()))
            .toList();
    List<Trial> trials =
        IntStream.range(0, REPORTS)
            .parallel()
            .mapToObj(number -> trial(defects.get(number % defects.size()), number))
            .filter(Objects::nonNull)
            .toList();
    Map<String, Tally> tallies = new TreeMap<>();
    trials.forEach(
        trial -> tallies.computeIfAbsent(trial.defect().rule(), rule -> new Tally()).add(trial));
    System.out.println("规则  放入 找到 另报");
    tallies.forEach((rule, tally) -> System.out.println(rule + "  " + tally));
    Tally all = new Tally();
    trials.forEach(all::add);
    assertAll(
        () -> assertEquals(List.of(), all.alarms),
        () -> assertTrue(all.found >= RECALL * all.put, () -> "not found: " + all.missed));
  }

  /** The rules that judge anything in right reports. */
  private static Set<String> applied() {
    Set<String> applied = new TreeSet<>();
    for (int seed = 0; seed < 20; seed++) {
      judge(MAKER.draft(seed)).checks().stream()
          .filter(check -> check.outcome() != Outcome.NOT_APPLICABLE)
          .forEach(check -> applied.add(check.rule()));
    }
    return applied;
  }

  /** A defect in a report that it can be put into; null if none was met. */
  private static Trial trial(Defect defect, int number) {
    for (int seed = 1000 * (number + 1); seed < 1000 * (number + 1) + 200; seed++) {
      ReportDraft draft = MAKER.draft(seed);
      Effect effect = defect.put().on(draft, new Random(seed));
      if (effect != null) {
        return new Trial(defect, seed, effect, judge(draft));
      }
    }
    return null;
  }

  private record Trial(Defect defect, int seed, Effect effect, Judgement judgement) {

    boolean due(Finding finding) {
      return finding.rule().equals(defect.rule())
          && Objects.toString(finding.subject(), "").equals(effect.subject());
    }

    boolean follows(Finding finding) {
      return due(finding)
          || effect.follows().contains(finding.rule())
          || !Collections.disjoint(finding.cells(), effect.cells());
    }

    String name() {
      return defect.rule() + " " + defect.name() + " " + seed + ": ";
    }
  }

  /** Counts what was put in, found, and found besides. */
  private static final class Tally {
    private final List<String> missed = new ArrayList<>();
    private final List<String> alarms = new ArrayList<>();
    private int put;
    private int found;

    void add(Trial trial) {
      List<Finding> findings = trial.judgement().findings();
      put++;
      if (findings.stream().anyMatch(trial::due)) {
        found++;
      } else {
        missed.add(trial.name() + findings.stream().map(GeneratedReportsTest::line).toList());
      }
      findings.stream()
          .filter(finding -> !trial.follows(finding))
          .forEach(finding -> alarms.add(trial.name() + line(finding)));
    }

    @Override
    public String toString() {
      return "%4d %4d %4d".formatted(put, found, alarms.size());
    }
  }

  private static Judgement judge(ReportDraft draft) {
    try {
      byte[] text = draft.text().getBytes(StandardCharsets.UTF_8);
      FactBase facts =
          BOOK.extractor().extract(new TextReader().read(text, ReadingLimits.DEFAULT), "x.txt");
      return BOOK.judge(facts, BOOK.extractor().tables(facts), List.of());
    } catch (UnreadableReport unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static String line(Finding finding) {
    return finding.rule()
        + " "
        + finding.subject()
        + " "
        + finding.status().word()
        + " "
        + finding.message();
  }
}
