package disclosure.audit.report.xlsx;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Evidence;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Progress;
import disclosure.audit.audit.Run;
import disclosure.audit.audit.Status;
import disclosure.audit.report.PlaceWords;
import disclosure.audit.report.Places;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 问题台账: a line for each finding, with room for the agency's answer and the deadline. */
final class FindingsSheet {

  private static final int MOST_PLACES = 6;

  private final Page page;
  private int number;

  FindingsSheet(Book book) {
    page =
        book.page(
            "问题台账",
            new Column("序号", 6, Look.WORD),
            new Column("单位名称", 20, Look.WRAPPED),
            new Column("年度", 6, Look.YEAR),
            new Column("规则", 6, Look.WORD),
            new Column("问题", 16, Look.WRAPPED),
            new Column("等级", 6, Look.WORD),
            new Column("状态", 11, Look.WORD),
            new Column("整改情况", 9, Look.WORD),
            new Column("问题说明", 40, Look.WRAPPED),
            new Column("计算或表内数", 10, Look.COUNT),
            new Column("报告填写或文中数", 10, Look.COUNT),
            new Column("位置", 30, Look.WRAPPED),
            new Column("报告原文", 22, Look.WRAPPED),
            new Column("依据", 22, Look.WRAPPED),
            new Column("整改建议", 24, Look.WRAPPED),
            new Column("豁免理由", 12, Look.WRAPPED),
            new Column("单位答复", 24, Look.ANSWER),
            new Column("整改期限", 12, Look.DATE),
            new Column("文件", 24, Look.WRAPPED),
            new Column("问题编号", 18, Look.TEXT));
  }

  void write(Run run) {
    for (Audit audit : run.audits()) {
      Places places = new Places(audit, "见 audit.html");
      for (Finding finding : audit.findings()) {
        Line line = page.line().number(++number).agency(audit.facts().identity());
        write(
            line,
            finding,
            places.of(finding, MOST_PLACES),
            progress(audit, finding),
            audit.source().file());
      }
    }
    PlaceWords words = PlaceWords.ofRun();
    for (Finding finding : run.findings()) {
      Line line = page.line().number(++number);
      run.whose(finding)
          .ifPresentOrElse(
              whose -> line.text(whose.agency()).number(whose.year()),
              () -> line.text("（跨报告核查）").skip());
      write(line, finding, joined(finding, words::place), null, null);
    }
    page.end();
  }

  private static String progress(Audit audit, Finding finding) {
    return audit.handover() == null
        ? null
        : audit.handover().progress(finding).map(Progress::chinese).orElse(null);
  }

  private static void write(
      Line line, Finding finding, String place, String progress, String file) {
    line.text(finding.rule())
        .text(finding.title())
        .word(finding.level().chinese(), Look.of(finding.level()))
        .text(finding.status().chinese())
        .text(progress)
        .text(finding.message())
        .number(finding.expected())
        .number(finding.actual())
        .text(place)
        .text(joined(finding, Evidence::quote))
        .text(finding.basis())
        .text(finding.advice())
        .text(finding.status() == Status.WAIVED ? finding.waiver() : null)
        .skip()
        .skip()
        .text(file)
        .text(finding.id());
  }

  /** Words of the text before figures of the tables, which say little by themselves. */
  private static String joined(Finding finding, Function<Evidence, String> part) {
    return finding.evidence().stream()
        .sorted(Comparator.comparing(evidence -> evidence.cell() != null))
        .map(part)
        .filter(words -> words != null && !words.isEmpty())
        .distinct()
        .collect(Collectors.joining("；"));
  }
}
