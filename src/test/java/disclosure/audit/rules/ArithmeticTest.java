package disclosure.audit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.audit.Check;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Outcome;
import disclosure.audit.facts.FigureState;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArithmeticTest {

  private static final RuleBook BOOK = Books.shipped();

  @Test
  void aRightReportPassesFortyTwoEquationsOnForm2021AndFortyOnForm2019() {
    assertEquals(42, passed(new Facts(BOOK, 2023)));
    assertEquals(40, passed(new Facts(BOOK, 2020)));
  }

  @Test
  void newAndCarriedOverAgainstDoneAndLeft() {
    Facts facts = new Facts(BOOK, 2023);
    facts.set("t3/1/natural", 20).set("t3/1/total", 20);
    facts.set("t3/3.1/natural", 19).set("t3/3.1/total", 19);
    facts.set("t3/3.7/natural", 19).set("t3/3.7/total", 19);
    assertEquals(List.of("A01 t3/*/natural 20 19", "A01 t3/*/total 20 19"), findings(facts));
    Finding first = judge(facts).findings().get(0);
    assertEquals(
        "表三“自然人”列：本年新收与上年结转之和为20（一、本年新收政府信息公开申请数量20），"
            + "本年度办理结果总计与结转下年度之和为19（（七）总计19），两者应当相等，相差1。",
        first.message());
    assertEquals(List.of("t3/1/natural", "t3/2/natural"), first.left());
    assertEquals(List.of("t3/3.7/natural", "t3/4/natural"), first.right());
    assertEquals(4, first.evidence().size());
    assertEquals("20", first.evidence().get(0).quote());
  }

  @Test
  void aRowsApplicantsAgainstItsTotal() {
    Facts facts = new Facts(BOOK, 2023);
    facts.set("t3/2/enterprise", 1).set("t3/4/enterprise", 1).set("t3/4/total", 1);
    facts.set("t3/2/total", 2).set("t3/1/total", -1);
    assertEquals(List.of("A02 t3/1 0 -1", "A02 t3/2 1 2", "T04 null null null"), findings(facts));
  }

  @Test
  void resultsAgainstTheirTotalAndAGroupOfTableFour() {
    Facts facts = new Facts(BOOK, 2023);
    facts.set("t3/3.3.4/legal", 2).set("t3/3.3.4/total", 2);
    facts.set("t4/afterReview/pending", 3);
    assertEquals(
        List.of("A03 t3/3.7/legal 2 0", "A03 t3/3.7/total 2 0", "A04 t4/afterReview 3 0"),
        findings(facts));
  }

  @Test
  void theOldSingleRowCountsAmongTheResultsOfForm2019() {
    Facts facts = new Facts(BOOK, 2020);
    facts.set("t3/3.6/natural", 1).set("t3/3.6/total", 1);
    assertEquals(List.of("A03 t3/3.7/natural 1 0", "A03 t3/3.7/total 1 0"), findings(facts));
  }

  @Test
  void aBlankPartCountsAsNothingWhereThePrintedPartsMakeUpTheTotal() {
    Facts facts = new Facts(BOOK, 2023);
    facts
        .state("t3/3.1/other", FigureState.BLANK, "")
        .state("t3/1/natural", FigureState.PLACEHOLDER, "/");
    assertEquals(42, passed(facts));
    assertEquals(List.of("T02 t3 null null", "T03 t3 null null"), findings(facts));
  }

  @Test
  void aSumWithABlankPartThatDoesNotFitIsForAPerson() {
    Facts facts = new Facts(BOOK, 2023);
    facts.state("t4/review/upheld", FigureState.BLANK, "").set("t4/review/total", 2);
    assertEquals(List.of("T02 t4 null null", "review A04 t4/review 0 2"), findings(facts));
    assertEquals(
        "表四有未填数字的单元格（表四“行政复议”栏“结果维持”列），按已填数字计算，一边为0，另一边为2，相差2，请人工判断是漏填数字还是计算有误。",
        judge(facts).findings().get(0).message());
  }

  @Test
  void withoutATotalOrWithAnUnreadablePartNothingIsJudged() {
    Facts facts = new Facts(BOOK, 2023);
    facts.state("t4/review/total", FigureState.BLANK, "");
    facts.state("t4/direct/upheld", FigureState.UNREADABLE, "1?");
    assertEquals(
        List.of(
            "A04 t4/direct 没有可用的数字：表四“未经复议直接起诉”栏“结果维持”列", "A04 t4/review 没有可用的数字：表四“行政复议”栏“总计”列"),
        judge(facts).checks().stream()
            .filter(check -> check.outcome() == Outcome.NOT_ASSESSABLE)
            .map(check -> check.rule() + " " + check.subject() + " " + check.reason())
            .toList());
  }

  @Test
  void aRuleOfLaterYearsIsNotApplied() {
    assertEquals(
        List.of("F01 本规则自2021年度起适用"),
        judge(new Facts(BOOK, 2020)).checks().stream()
            .filter(check -> check.rule().equals("F01"))
            .map(check -> check.rule() + " " + check.reason())
            .collect(Collectors.toList()));
  }

  private static Judgement judge(Facts facts) {
    Judgement judgement = BOOK.judge(facts.base(), facts.form(), List.of());
    assertEquals(List.of(), judgement.notices());
    return judgement;
  }

  private static long passed(Facts facts) {
    return judge(facts).checks().stream()
        .filter(check -> check.rule().startsWith("A") && check.outcome() == Outcome.PASSED)
        .map(Check::subject)
        .count();
  }

  private static List<String> findings(Facts facts) {
    return judge(facts).findings().stream()
        .map(
            finding ->
                (finding.status() == disclosure.audit.audit.Status.REVIEW ? "review " : "")
                    + finding.rule()
                    + " "
                    + finding.subject()
                    + " "
                    + finding.expected()
                    + " "
                    + finding.actual())
        .sorted()
        .toList();
  }
}
