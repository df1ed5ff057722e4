package disclosure.audit.report.xlsx;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.EarlierFinding;
import disclosure.audit.audit.Evidence;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Followup;
import disclosure.audit.audit.Run;
import java.util.List;
import java.util.stream.Collectors;

/** 整改对照: what has become of each problem since an earlier hand-in, with old and new values. */
final class HandoverSheet {

  private final Page page;

  HandoverSheet(Book book) {
    page =
        book.page(
            "整改对照",
            new Column("单位名称", 24, Look.WRAPPED),
            new Column("年度", 6, Look.YEAR),
            new Column("整改情况", 10, Look.WORD),
            new Column("规则", 6, Look.WORD),
            new Column("问题", 18, Look.WRAPPED),
            new Column("等级", 6, Look.WORD),
            new Column("上次问题说明", 36, Look.WRAPPED),
            new Column("上次计算或表内数", 10, Look.COUNT),
            new Column("上次报告填写或文中数", 10, Look.COUNT),
            new Column("上次原文", 18, Look.WRAPPED),
            new Column("本次问题说明", 36, Look.WRAPPED),
            new Column("本次计算或表内数", 10, Look.COUNT),
            new Column("本次报告填写或文中数", 10, Look.COUNT),
            new Column("本次原文", 18, Look.WRAPPED),
            new Column("文件", 24, Look.WRAPPED),
            new Column("问题编号", 18, Look.TEXT));
  }

  /** Whether any report of a run was compared with an earlier one. */
  static boolean needed(Run run) {
    return run.audits().stream().anyMatch(audit -> audit.handover() != null);
  }

  void write(Run run) {
    for (Audit audit : run.audits()) {
      if (audit.handover() == null) {
        begin(audit).text("上次没有该报告的审核结果");
      } else {
        audit.handover().followups().forEach(followup -> write(audit, followup));
      }
    }
    page.end();
  }

  private Line begin(Audit audit) {
    return page.line().agency(audit.facts().identity());
  }

  private void write(Audit audit, Followup followup) {
    Line line = begin(audit).text(followup.progress().chinese());
    line.text(followup.rule())
        .text(followup.title())
        .word(followup.level().chinese(), Look.of(followup.level()));
    before(line, followup.before());
    now(line, followup.now());
    line.text(audit.source().file()).text(followup.id());
  }

  private static void before(Line line, EarlierFinding before) {
    if (before == null) {
      line.skip().skip().skip().skip();
    } else {
      line.text(before.message())
          .number(before.expected())
          .number(before.actual())
          .text(joined(before.quotes()));
    }
  }

  private static void now(Line line, Finding now) {
    if (now == null) {
      line.skip().skip().skip().skip();
    } else {
      line.text(now.message())
          .number(now.expected())
          .number(now.actual())
          .text(joined(now.evidence().stream().map(Evidence::quote).toList()));
    }
  }

  private static String joined(List<String> quotes) {
    return quotes.stream()
        .filter(quote -> quote != null && !quote.isEmpty())
        .distinct()
        .collect(Collectors.joining("；"));
  }
}
