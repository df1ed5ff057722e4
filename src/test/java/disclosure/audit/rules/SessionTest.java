package disclosure.audit.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.audit.Outcome;
import disclosure.audit.audit.Status;
import disclosure.audit.facts.FactBase;
import disclosure.audit.facts.FigureState;
import disclosure.audit.table.RuleFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SessionTest {

  @Test
  void theOrderOfInsertionMakesNoDifference() {
    RuleBook book = Books.shipped();
    Facts facts = wrong(book);
    Judgement expected = book.judge(facts.base(), facts.form(), List.of());
    assertEquals(8, expected.findings().size());
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      RuleSession shuffled =
          new RuleSession(
              book.info(),
              book.forms(),
              book.texts(),
              book.compiled(),
              all -> {
                List<Object> other = new ArrayList<>(all);
                Collections.shuffle(other, random);
                return other;
              });
      assertEquals(expected, shuffled.judge(facts.base(), facts.form(), List.of()));
    }
  }

  @Test
  void aSessionThatWasUsedBeforeHoldsNothingOfTheReportBefore() throws IOException {
    RuleBook book = RuleLoader.start(new RuleFolder(files())).finish().book();
    Facts right = new Facts(book, 2023);
    Judgement fresh = book.judge(right.base(), right.form(), List.of());
    assertEquals(0, open(fresh));
    for (int again = 0; again < 3; again++) {
      Facts wrong = wrong(book);
      assertEquals(8, open(book.judge(wrong.base(), wrong.form(), List.of())));
      assertEquals(fresh, book.judge(right.base(), right.form(), List.of()));
    }
  }

  @Test
  void withoutTheGenericRuleThereIsNoFinding() throws IOException {
    TreeMap<String, byte[]> files = files();
    files.remove("equations.drl");
    RuleBook book = RuleLoader.start(new RuleFolder(files)).finish().book();
    Facts facts = wrong(book);
    assertEquals(
        0,
        book.judge(facts.base(), facts.form(), List.of()).checks().stream()
            .filter(check -> check.rule().startsWith("A"))
            .count());
  }

  @Test
  void rulesThatBreakOffAreNamedAndTheOthersAreApplied() throws IOException {
    TreeMap<String, byte[]> files = files();
    files.put("broken.drl", BROKEN.getBytes(UTF_8));
    RuleLoader.Loaded loaded = RuleLoader.start(new RuleFolder(files)).finish();
    assertEquals(List.of(), loaded.problems());
    Facts facts = wrong(loaded.book());
    FactBase base = facts.base();
    Judgement judgement = loaded.book().judge(base, facts.form(), List.of());
    assertEquals(
        Books.shipped().judge(base, facts.form(), List.of()).findings(), judgement.findings());
    assertEquals(
        List.of("规则“条件出错”执行时出错，本报告未按该规则审核，请由维护人员检查规则文件", "规则“结果出错”执行时出错，本报告未按该规则审核，请由维护人员检查规则文件"),
        judgement.notices().stream()
            .map(notice -> notice.replaceAll("（.*?）", ""))
            .sorted()
            .toList());
    assertEquals(judgement, loaded.book().judge(base, facts.form(), List.of()));
  }

  @Test
  void anUnreadableFigureIsNeverAFinding() {
    RuleBook book = Books.shipped();
    Facts facts = new Facts(book, 2023);
    facts.form().get(1).cells().forEach(cell -> facts.state(cell, FigureState.UNREADABLE, "?"));
    Judgement judgement = book.judge(facts.base(), facts.form(), List.of());
    assertEquals(List.of(), judgement.findings());
    assertEquals(
        39,
        judgement.checks().stream()
            .filter(check -> check.outcome() == Outcome.NOT_ASSESSABLE)
            .count());
  }

  private static final String BROKEN =
      """
      package disclosure.rules
      import disclosure.audit.rules.Gap
      import disclosure.audit.facts.Figure
      rule "条件出错"
      when
        Gap(figure.value.signum() < 0)
      then
      end
      rule "结果出错"
      when
        $figure : Figure(cell == "t3/1/natural")
      then
        Integer.parseInt("x");
      end
      """;

  private static long open(Judgement judgement) {
    return judgement.findings().stream().filter(finding -> finding.status() == Status.OPEN).count();
  }

  private static TreeMap<String, byte[]> files() throws IOException {
    return new TreeMap<>(RuleFolder.read(Path.of("rules")).files());
  }

  private static Facts wrong(RuleBook book) {
    Facts facts = new Facts(book, 2023);
    facts.set("t3/1/natural", 3).set("t4/review/total", 2).set("t3/3.5.1/other", -1);
    facts.state("t2/licence/decisions", FigureState.BLANK, "");
    facts.state("t3/2/total", FigureState.PLACEHOLDER, "/");
    return facts;
  }
}
