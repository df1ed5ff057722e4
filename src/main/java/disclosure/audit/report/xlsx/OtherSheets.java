package disclosure.audit.report.xlsx;

import disclosure.audit.audit.Evidence;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Run;
import disclosure.audit.audit.UnreadFile;
import java.util.stream.Collectors;

/** 未报单位, 读不出的文件 and 说明: what is not in any report. */
final class OtherSheets {

  private final Book book;
  private final Run run;

  OtherSheets(Book book, Run run) {
    this.book = book;
    this.run = run;
  }

  void missing() {
    Page page =
        book.page(
            "未报单位",
            new Column("单位名称", 36, Look.TEXT),
            new Column("说明", 60, Look.WRAPPED),
            new Column("依据", 36, Look.WRAPPED),
            new Column("建议", 40, Look.WRAPPED),
            new Column("单位答复", 30, Look.ANSWER),
            new Column("规则", 8, Look.WORD));
    run.missing().forEach(finding -> missing(page.line(), finding));
    page.end();
    if (page.empty()) {
      page.remark("没有发现未报单位。提供了单位名册（roster.csv）才核查此项。");
    }
  }

  private static void missing(Line line, Finding finding) {
    line.text(
            finding.evidence().stream()
                .map(Evidence::quote)
                .distinct()
                .collect(Collectors.joining("；")))
        .text(finding.message())
        .text(finding.basis())
        .text(finding.advice())
        .skip()
        .text(finding.rule());
  }

  void unread() {
    Page page =
        book.page(
            "读不出的文件", new Column("文件", 60, Look.WRAPPED), new Column("原因和办法", 90, Look.WRAPPED));
    for (UnreadFile file : run.unread()) {
      page.line().text(file.file()).text(file.reason());
    }
    page.end();
    if (page.empty()) {
      page.remark("所有文件都已读出。");
    }
  }

  void notes() {
    Page page = book.page("说明", new Column("说明", 120, Look.WRAPPED));
    page.line().text("“总表”的得分和等次取自“得分演算”，“得分演算”按“评分标准”的分值、上限和等次计算；改动“评分标准”的黄底单元格，得分和等次随之变化。");
    page.line().text("“问题台账”每行一个问题，“单位答复”和“整改期限”留空备填；状态为“待人工复核”的不扣分，“已豁免”的不扣分。");
    page.line().text("“三张表数据”每行一个数据；状态为“读不准”的没有数值，不参与任何判断，含有此类数据的报告等次为暂定。");
    page.line().text("规则文件校验值（SHA-256）：" + run.rules().sha256());
    for (String notice : run.notices()) {
      page.line().text(notice);
    }
  }
}
