package disclosure.audit.report.xlsx;

import disclosure.audit.audit.Assessment;
import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Level;
import disclosure.audit.audit.Outcome;
import disclosure.audit.audit.Status;
import disclosure.audit.facts.ReportIdentity;

/** 总表: a line for each report, its score and grade taken from where they are worked out. */
final class ReportsSheet {

  private final Book book;
  private final Page page;
  private int number;

  ReportsSheet(Book book) {
    this.book = book;
    page =
        book.page(
            "总表",
            new Column("序号", 6, Look.WORD),
            new Column("单位名称", 32, Look.WRAPPED),
            new Column("年度", 8, Look.YEAR),
            new Column("等次", 9, Look.WORD),
            new Column("得分", 8, Look.POINTS),
            new Column("说明", 30, Look.WRAPPED),
            new Column("严重", 7, Look.COUNT),
            new Column("较重", 7, Look.COUNT),
            new Column("一般", 7, Look.COUNT),
            new Column("提示", 7, Look.COUNT),
            new Column("待人工复核", 12, Look.COUNT),
            new Column("已豁免", 7, Look.COUNT),
            new Column("无法判断的核查", 12, Look.COUNT),
            new Column("所用表样", 9, Look.WORD),
            new Column("文件（点击打开审核结果）", 36, Look.LINK));
  }

  void write(Audit audit, ScoreSheet.Result result) {
    ReportIdentity identity = audit.facts().identity();
    Assessment assessment = audit.assessment();
    Line line = page.line().number(++number).agency(identity);
    line.formula(result.grade(), assessment.grade())
        .formula(result.score(), assessment.score())
        .text(remark(assessment));
    for (Level level : Level.values()) {
      line.number(open(audit, level));
    }
    line.number(audit.count(Status.REVIEW))
        .number(audit.count(Status.WAIVED))
        .number(notAssessable(audit))
        .text(identity.form())
        .link(audit.source().file(), book.link(audit.source().folder() + "/audit.html"));
  }

  private static String remark(Assessment assessment) {
    String forced =
        assessment.forcedBy() == null
            ? ""
            : "因规则 " + assessment.forcedBy() + " 直接定为" + assessment.grade() + "。";
    return forced + (assessment.provisional() ? "暂定：有数据读不准，核实后可能变化。" : "");
  }

  private static long open(Audit audit, Level level) {
    return audit.findings().stream()
        .filter(finding -> finding.status() == Status.OPEN && finding.level() == level)
        .count();
  }

  private static long notAssessable(Audit audit) {
    return audit.checks().stream()
        .filter(check -> check.outcome() == Outcome.NOT_ASSESSABLE)
        .count();
  }

  void end() {
    page.end();
  }
}
