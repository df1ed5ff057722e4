package disclosure.audit.report.html;

import disclosure.audit.audit.Assessment;
import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Level;
import disclosure.audit.audit.Outcome;
import disclosure.audit.audit.RuleBookInfo;
import disclosure.audit.audit.RuleEntry;
import disclosure.audit.audit.Status;
import disclosure.audit.audit.Suspicions;
import disclosure.audit.facts.Claim;
import disclosure.audit.facts.ReportIdentity;
import disclosure.audit.report.PlaceWords;
import disclosure.audit.report.Printable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All that the page of one audit shows.
 *
 * @param audit what it is drawn from
 * @param heading agency and year
 * @param home relative link to the page of the run
 * @param verdict grade, score and counts
 * @param particulars names and values of what identifies report and rules
 * @param handover comparison with an earlier hand-in; null where there is none
 * @param problems open ones and those for review, consequences under their causes
 * @param waived findings that a waiver excuses
 * @param tables the standard tables
 * @param narrative the text and its claims
 * @param passed checks that passed, by rule
 * @param undecided checks that could not be judged, by rule and reason
 * @param inapplicable rules that do not apply to this report
 * @param score the sum of the score
 */
public record AuditPage(
    Audit audit,
    String heading,
    String home,
    Verdict verdict,
    List<Particular> particulars,
    HandoverView handover,
    List<FindingView> problems,
    List<FindingView> waived,
    List<DrawnTable> tables,
    NarrativeView narrative,
    List<CheckGroup> passed,
    List<CheckGroup> undecided,
    List<CheckGroup> inapplicable,
    ScoreView score) {

  /**
   * The verdict.
   *
   * @param grade as in 良好
   * @param style CSS class of the grade
   * @param score as in 86.5
   * @param counts in words
   * @param remarks what else decides or may change it
   */
  public record Verdict(
      String grade, String style, String score, String counts, List<String> remarks) {}

  /**
   * A line of the head.
   *
   * @param name as in 文件
   * @param value as in a.pdf
   */
  public record Particular(String name, String value) {}

  /** Arranges an audit for the page. */
  public static AuditPage of(Audit audit) {
    PlaceWords words = PlaceWords.of(audit);
    FindingTree tree = new FindingTree(audit, words, Suspicions.of(audit));
    List<FindingView> problems = tree.problems();
    List<FindingView> all = problems.stream().flatMap(FindingView::all).toList();
    List<Integer> sections = audit.facts().claims().stream().map(Claim::section).toList();
    return new AuditPage(
        audit,
        heading(audit.facts().identity()),
        "../".repeat(audit.source().folder().split("/").length) + "summary.html",
        verdict(audit),
        Particulars.of(audit),
        HandoverView.of(audit, words, all),
        problems,
        tree.waived(),
        new TableDrawing(audit, new CellMarks(all)).draw(),
        new NarrativeDrawing(audit.facts().sections(), words)
            .draw(new ClaimTable(audit, words, all).draw(), sections),
        CheckGroup.of(audit, Outcome.PASSED, words),
        CheckGroup.of(audit, Outcome.NOT_ASSESSABLE, words),
        CheckGroup.of(audit, Outcome.NOT_APPLICABLE, words),
        ScoreView.of(audit));
  }

  /** Problems that are open, consequences left out. */
  public List<FindingView> open() {
    return withStatus(Status.OPEN);
  }

  /** Problems that a person must decide, consequences left out. */
  public List<FindingView> review() {
    return withStatus(Status.REVIEW);
  }

  private List<FindingView> withStatus(Status status) {
    return problems.stream().filter(view -> view.finding().status() == status).toList();
  }

  /** Number of checks in groups. */
  public static int count(List<CheckGroup> groups) {
    return groups.stream().mapToInt(group -> group.subjects().size()).sum();
  }

  /** Number of the problem that a finding is shown as; its rule where it is not shown. */
  public DrawnCell.FindingLink linkTo(String finding) {
    return problems.stream()
        .flatMap(FindingView::all)
        .filter(view -> view.finding().id().equals(finding))
        .findFirst()
        .map(FindingView::link)
        .orElse(null);
  }

  static String heading(ReportIdentity identity) {
    String agency = identity.agency() == null ? "未写明机关" : identity.agency();
    String year = identity.year() == null ? "未写明年度" : identity.year() + "年";
    return Printable.of(agency) + " " + year;
  }

  private static Verdict verdict(Audit audit) {
    Assessment assessment = audit.assessment();
    return new Verdict(
        assessment.grade(),
        gradeStyle(audit.rules(), assessment.grade()),
        Numbers.plain(assessment.score()),
        counts(audit),
        remarks(audit));
  }

  /** The best grade is good, the last is bad, whatever they are called. */
  static String gradeStyle(RuleBookInfo rules, String grade) {
    List<String> grades = rules.bands().stream().map(RuleBookInfo.Band::grade).toList();
    int at = grades.indexOf(grade);
    if (at < 0) {
      return "grade-unknown";
    }
    if (at == grades.size() - 1) {
      return "grade-bad";
    }
    return at == 0 ? "grade-good" : at == 1 ? "grade-fair" : "grade-weak";
  }

  private static String counts(Audit audit) {
    String open = audit.count(Status.OPEN) == 0 ? "没有待整改问题" : openWords(audit);
    return open
        + "；待人工复核 "
        + audit.count(Status.REVIEW)
        + " 个，已豁免 "
        + audit.count(Status.WAIVED)
        + " 个。检查通过 "
        + checks(audit, Outcome.PASSED)
        + " 项，无法判断 "
        + checks(audit, Outcome.NOT_ASSESSABLE)
        + " 项。";
  }

  private static String openWords(Audit audit) {
    String levels =
        Arrays.stream(Level.values())
            .filter(level -> open(audit, level) > 0)
            .map(level -> level.chinese() + " " + open(audit, level))
            .collect(Collectors.joining("、"));
    return "待整改问题 " + audit.count(Status.OPEN) + " 个（" + levels + "）";
  }

  private static long open(Audit audit, Level level) {
    return audit.findings().stream()
        .filter(finding -> finding.status() == Status.OPEN && finding.level() == level)
        .count();
  }

  private static long checks(Audit audit, Outcome outcome) {
    return audit.checks().stream().filter(check -> check.outcome() == outcome).count();
  }

  private static List<String> remarks(Audit audit) {
    List<String> remarks = new java.util.ArrayList<>();
    String forcedBy = audit.assessment().forcedBy();
    if (forcedBy != null) {
      RuleEntry rule = audit.rules().rules().get(forcedBy);
      String title = rule == null ? "" : "（" + rule.title() + "）";
      remarks.add("按规则 " + forcedBy + title + "，不论得分，等次定为" + audit.assessment().grade() + "。");
    }
    if (audit.assessment().provisional()) {
      remarks.add("有数据未能准确读出，得分和等次是暂定的，核对原件后可能改变。");
    }
    return remarks;
  }
}
