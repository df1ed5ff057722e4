package disclosure.audit.report;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Evidence;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Level;
import disclosure.audit.audit.Outcome;
import disclosure.audit.audit.Run;
import disclosure.audit.audit.Status;
import disclosure.audit.audit.UnreadFile;
import disclosure.audit.document.Location;
import disclosure.audit.facts.FigureState;
import java.util.ArrayList;
import java.util.List;

/** Audits that pages are tried with: one without a fault, one with many, one that is hostile. */
public final class SampleAudits {
  /** Text that a careless page would run, reverse, or be torn apart by. */
  public static final String HOSTILE =
      "<script>window.hacked=1</script>=cmd()&amp;\"'‮反着写‬"
          + "长".repeat(120)
          + "A".repeat(160)
          + "👩‍👩‍👧😀</script><img src=http://hostile.example/x onerror=alert(1)>";

  private SampleAudits() {}

  public static Audit good() {
    return balanced("示例市发展改革委", 2023)
        .file("市直/good.pdf")
        .section(1, "一、总体情况", "本年共收到政府信息公开申请21件,上年结转2件。工作有序开展。")
        .claim(1, "共收到政府信息公开申请21件", 21, "t3/1/total")
        .claim(1, "上年结转2件", 2, "t3/2/total")
        .section(2, "二、主动公开政府信息情况")
        .section(6, "六、其他需要报告的事项", "本年未收取信息处理费。")
        .addUp()
        .audit();
  }

  private static SampleReport balanced(String agency, int year) {
    return new SampleReport(agency, year)
        .set("t3/1/natural", 20)
        .set("t3/1/enterprise", 1)
        .set("t3/1/total", 21)
        .set("t3/2/natural", 2)
        .set("t3/2/total", 2)
        .set("t3/3.1/natural", 12)
        .set("t3/3.1/enterprise", 1)
        .set("t3/3.1/total", 13)
        .set("t3/3.3.8/natural", 9)
        .set("t3/3.3.8/total", 9)
        .set("t3/3.7/natural", 21)
        .set("t3/3.7/enterprise", 1)
        .set("t3/3.7/total", 22)
        .set("t3/4/natural", 1)
        .set("t3/4/total", 1)
        .set("t4/review/upheld", 5)
        .set("t4/review/pending", 3)
        .set("t4/review/total", 8);
  }

  public static Audit bad() {
    SampleReport report =
        balanced("示例县民政局", 2023)
            .file("县直/bad.pdf")
            .set("t3/3.1/natural", 21)
            .set("t4/direct/upheld", 4)
            .set("t4/direct/total", 3)
            .state("t2/normative/made", FigureState.BLANK, "")
            .state("t3/3.6.3/legal", FigureState.UNREADABLE, null, "0", "8")
            .label("t2", "repealed", true, "本年度止件数")
            .section(1, "一、总体情况", "本年共收到政府信息公开申请23件,予以公开13件。", "工作正常。")
            .claim(1, "共收到政府信息公开申请23件", 23, "t3/1/total")
            .claim(1, "予以公开13件", 13, "t3/3.1/total")
            .section(6, "六、其他需要报告的事项", "无")
            .addUp()
            .finding("F01", "fee", Status.OPEN, "第六部分未报告收取信息处理费情况。", "六、其他需要报告的事项")
            .finding("S08", "t2/repealed", Status.REVIEW, "列名“本年废止件数”印作“本年度止件数”。", "本年度止件数")
            .finding("S02", "section/5", Status.WAIVED, "缺少第五部分。", "六、其他需要报告的事项")
            .contradiction("共收到政府信息公开申请23件", 23, 21, "t3/1/total")
            .because("A02", "t3/3.1")
            .check("X05", null, Outcome.NOT_APPLICABLE, "没有机关名册。");
    report.finding(
        "T02",
        "t2",
        Status.OPEN,
        "表二有 1 个单元格空白。",
        List.of(report.proof("", "t2/normative/made")),
        List.of());
    return report.audit();
  }

  public static Audit hostile() {
    return balanced(HOSTILE, 2022)
        .file("奇怪/<b>&'\" #?%.pdf")
        .state("t3/3.5.1/other", FigureState.TEXT, HOSTILE)
        .label("t3", "3.1", false, HOSTILE)
        .section(1, HOSTILE, HOSTILE + "共收到申请21件" + HOSTILE)
        .claim(1, "共收到申请21件", 21, "t3/1/total")
        .finding("S02", "section/5", Status.OPEN, HOSTILE, HOSTILE)
        .finding("T02", HOSTILE, Status.REVIEW, HOSTILE, HOSTILE)
        .addUp()
        .audit();
  }

  public static Run run() {
    List<Audit> audits = new ArrayList<>(List.of(good(), bad(), hostile()));
    audits.add(balanced("示例市发展改革委", 2022).file("市直/good-2022.pdf").addUp().audit());
    audits.add(
        new SampleReport("示例县财政局", 2023)
            .file("县直/none.txt")
            .addUp()
            .finding("T01", "t3", Status.OPEN, "缺少表三。", "三、收到和处理政府信息公开申请情况")
            .finding("S02", "section/5", Status.OPEN, "缺少第五部分。", "六、其他需要报告的事项")
            .audit());
    return new Run(
        SampleRules.BOOK,
        audits,
        List.of(
            new UnreadFile("县直/扫描件.pdf", "文件只有图像,没有文字,请提供文字版。"),
            new UnreadFile("x<y>.bin", HOSTILE)),
        List.of(missing("示例县水利局"), missing(HOSTILE)),
        List.of("规则表 points.csv 按 GB18030 读取。"));
  }

  private static Finding missing(String agency) {
    Evidence roster = new Evidence(Location.atLine(3, 1), agency, null, Evidence.Side.NONE);
    return new Finding(
        "x" + agency.hashCode(),
        "X05",
        "未报送年度报告",
        null,
        Level.CRITICAL,
        Status.OPEN,
        agency + "没有 2023 年的报告。",
        "请督促报送。",
        "《中华人民共和国政府信息公开条例》第四十九条",
        List.of(),
        List.of(),
        null,
        null,
        List.of(roster),
        null,
        List.of());
  }

  /** Many reports of different quality. */
  public static Run many(int count) {
    List<Audit> audits = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      SampleReport report =
          balanced("示例省第%04d号机关单位办公室".formatted(i), 2021 + i % 4)
              .file("d%02d/report-%04d.pdf".formatted(i % 50, i));
      for (int k = 0; k < i % 7; k++) {
        report.set("t3/3.%d.%d/natural".formatted(3 + k % 3, 1 + k % 3), i % 5 + k);
      }
      if (i % 11 == 0) {
        report.finding("F01", "fee", Status.OPEN, "第六部分未报告收取信息处理费情况。", "六");
      }
      if (i % 13 == 0) {
        report.finding("S02", "section/5", Status.REVIEW, "缺少第五部分。", "五");
      }
      audits.add(report.addUp().audit());
    }
    return new Run(SampleRules.BOOK, audits, List.of(), List.of(), List.of());
  }
}
