package disclosure.audit.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.audit.generate.Defect;
import disclosure.audit.generate.Defects;
import disclosure.audit.generate.DraftMaker;
import disclosure.audit.generate.NarrativeGrammar;
import disclosure.audit.generate.NumeralStyle;
import disclosure.audit.generate.ReportSet;
import disclosure.audit.generate.SetMaker;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Made-up reports: right ones are not accused, and a defect is found without a second accusation.
 */
class GeneratedReportsTest {

  private static final RuleBook BOOK = Books.shipped();
  private static final int REPORTS = 500;

  /** So many right reports have others beside them: every so manieth. */
  private static final int FAMILY = 5;

  private static final int PATTERNS = 60;
  private static final int TRIALS = 15;
  private static final int LEAST_TRIALS = 10;
  private static final double RECALL = 0.99;

  private final NarrativeGrammar grammar = new NarrativeGrammar();
  private final SetMaker maker = new SetMaker(BOOK.forms(), new DraftMaker(BOOK.forms(), grammar));

  @Test
  void rightReportsHaveNoFinding() {
    List<String> findings =
        IntStream.range(0, REPORTS)
            .parallel()
            .boxed()
            .flatMap(
                seed -> {
                  ReportSet set = seed % FAMILY == 0 ? maker.family(seed) : maker.alone(seed);
                  return SetJudge.judge(BOOK, set).stream().map(found -> seed + " " + found.line());
                })
            .toList();
    System.out.println(
        "正确报告 " + REPORTS + "，句式 " + grammar.patternsUsed() + "，数字写法 " + grammar.stylesUsed());
    assertAll(
        () -> assertEquals(List.of(), findings),
        () -> assertTrue(grammar.patternsUsed() >= PATTERNS),
        () -> assertEquals(Set.of(NumeralStyle.values()), grammar.stylesUsed()));
  }

  @Test
  void eachDefectOfEachRuleIsFoundAndNothingElse() {
    Map<String, List<Defect>> defects =
        Defects.all(BOOK.forms()).stream()
            .collect(Collectors.groupingBy(Defect::rule, TreeMap::new, Collectors.toList()));
    assertEquals(BOOK.info().rules().keySet(), defects.keySet(), "rules without a defect");
    Map<String, DefectTally> tallies = new TreeMap<>();
    defects.forEach((rule, kinds) -> tallies.put(rule, tally(kinds)));
    System.out.println("规则  放入 找到 另报");
    tallies.forEach((rule, tally) -> System.out.println(rule + "  " + tally));
    DefectTally all = new DefectTally();
    tallies.values().forEach(all::add);
    System.out.println("合计  " + all);
    all.missed().forEach(missed -> System.out.println("没有找到 " + missed));
    assertAll(
        () -> assertEquals(List.of(), all.alarms()),
        () -> assertTrue(all.recall() >= RECALL, () -> "not found: " + all.missed()),
        () ->
            tallies.forEach(
                (rule, tally) -> assertTrue(tally.put() >= LEAST_TRIALS, () -> rule + tally)));
  }

  private DefectTally tally(List<Defect> kinds) {
    List<DefectTrial> trials =
        IntStream.range(0, Math.max(TRIALS, 2 * kinds.size()))
            .parallel()
            .mapToObj(
                number -> DefectTrial.of(kinds.get(number % kinds.size()), number, maker, BOOK))
            .flatMap(Optional::stream)
            .toList();
    DefectTally tally = new DefectTally();
    trials.forEach(tally::add);
    return tally;
  }
}
