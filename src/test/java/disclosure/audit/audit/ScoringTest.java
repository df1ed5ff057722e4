package disclosure.audit.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoringTest {

  private static final RuleBookInfo RULES =
      new RuleBookInfo(
          "",
          Map.of("A01", rule("A01", "5"), "A02", rule("A02", "4"), "T01", rule("T01", "7.5")),
          Map.of("A", "表内", "T", "表格"),
          Map.of("A", new BigDecimal("12")),
          List.of(band("优秀", 90), band("良好", 80), band("合格", 60), band("不合格", 0)));

  private final List<Finding> findings = new ArrayList<>();

  @Test
  void withoutFindingsTheScoreIsFull() {
    assertEquals("100 优秀 null []", assess());
  }

  @Test
  void pointsAreTakenForEachOpenFindingUpToTheCapOfTheFamily() {
    add("A01", Status.OPEN, "1");
    add("A01", Status.OPEN, "2");
    add("A02", Status.OPEN, "3");
    assertEquals("88 良好 null [A01 10/10 [1, 2], A02 2/4 [3]]", assess());
  }

  @Test
  void findingsForReviewAndWaivedOnesTakeNothing() {
    add("A01", Status.REVIEW, "1");
    add("T01", Status.WAIVED, "2");
    assertEquals("100 优秀 null []", assess());
  }

  @Test
  void anOpenFindingOfSomeRulesForcesTheGrade() {
    add("T01", Status.OPEN, "1");
    assertEquals("92.5 不合格 T01 [T01 7.5/7.5 [1]]", assess());
  }

  @Test
  void theScoreNeverFallsBelowZero() {
    for (int i = 0; i < 20; i++) {
      add("T01", Status.OPEN, "x");
    }
    assertEquals(BigDecimal.ZERO, scoring().assess(findings, true).score());
  }

  private String assess() {
    Assessment assessment = scoring().assess(findings, false);
    return assessment.score()
        + " "
        + assessment.grade()
        + " "
        + assessment.forcedBy()
        + " "
        + assessment.deductions().stream()
            .map(d -> d.rule() + " " + d.points() + "/" + d.full() + " " + d.findings())
            .toList();
  }

  private static Scoring scoring() {
    return new Scoring(RULES, Map.of("T01", "不合格"));
  }

  private void add(String rule, Status status, String id) {
    findings.add(
        new Finding(
            id,
            rule,
            "",
            null,
            Level.MAJOR,
            status,
            "",
            "",
            "",
            List.of(),
            List.of(),
            null,
            null,
            List.of(),
            null,
            List.of()));
  }

  private static RuleEntry rule(String id, String points) {
    return new RuleEntry(id, "", Level.MAJOR, new BigDecimal(points), "", null, null, "", "");
  }

  private static RuleBookInfo.Band band(String grade, int from) {
    return new RuleBookInfo.Band(grade, BigDecimal.valueOf(from));
  }
}
