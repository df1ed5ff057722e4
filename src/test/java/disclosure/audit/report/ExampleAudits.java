package disclosure.audit.report;

import disclosure.audit.audit.Assessment;
import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Check;
import disclosure.audit.audit.Deduction;
import disclosure.audit.audit.Evidence;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Level;
import disclosure.audit.audit.Outcome;
import disclosure.audit.audit.RuleBookInfo;
import disclosure.audit.audit.RuleEntry;
import disclosure.audit.audit.Run;
import disclosure.audit.audit.Source;
import disclosure.audit.audit.Status;
import disclosure.audit.audit.UnreadFile;
import disclosure.audit.document.Box;
import disclosure.audit.document.Location;
import disclosure.audit.document.SourceFormat;
import disclosure.audit.facts.Breakdown;
import disclosure.audit.facts.Citation;
import disclosure.audit.facts.Claim;
import disclosure.audit.facts.FactBase;
import disclosure.audit.facts.FeeStatement;
import disclosure.audit.facts.Figure;
import disclosure.audit.facts.FigureState;
import disclosure.audit.facts.LabelDeviation;
import disclosure.audit.facts.Passage;
import disclosure.audit.facts.ReportIdentity;
import disclosure.audit.facts.Section;
import disclosure.audit.facts.TableReading;
import disclosure.audit.form.FormColumn;
import disclosure.audit.form.FormRow;
import disclosure.audit.form.FormTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Audits made by hand, small enough to be read, for the tests of the outputs. */
public final class ExampleAudits {

  /** A cell's worth of everything that breaks files: markup, formula, emoji, direction marks. */
  public static final String HOSTILE =
      "=cmd|' /C calc'!A0 <script>alert(1)</script> & \"引号\" 😀 \u202Egnp.exe\u202C \u0007"
          + "长".repeat(60);

  private ExampleAudits() {}

  /** A report on 2023 with an open, a waived and a doubtful finding, and a figure unread. */
  public static Audit audit() {
    return audit("x/a.pdf", "示例区某某局", findings("示例区某某局", "“自然人”等六列之和为21，总计印为20。"));
  }

  /** The same for another file and agency. */
  public static Audit audit(String file, String agency, List<Finding> findings) {
    return new Audit(
        new Source(file, file, "ab12", SourceFormat.PDF, 5, null),
        rules(),
        tables(),
        facts(agency),
        assessment(findings),
        findings,
        checks());
  }

  /** A report without any finding. */
  public static Audit clean() {
    return audit("x/clean.pdf", "示例区无误局", List.of());
  }

  /** A report that states neither agency nor year nor title. */
  public static Audit nameless() {
    Audit named = audit();
    FactBase facts = named.facts();
    ReportIdentity nobody =
        new ReportIdentity(
            null, null, "2021", null, null, null, null, false, facts.identity().location());
    return new Audit(
        named.source(),
        named.rules(),
        named.tables(),
        new FactBase(
            nobody,
            facts.tables(),
            facts.figures(),
            facts.labels(),
            facts.sections(),
            facts.claims(),
            facts.breakdowns(),
            facts.fee(),
            facts.otherFees(),
            facts.citations(),
            facts.pictures()),
        named.assessment(),
        named.findings(),
        named.checks());
  }

  /** A report all of whose words are hostile. */
  public static Audit hostile() {
    return audit("x/=1+1.pdf", HOSTILE, findings(HOSTILE, HOSTILE));
  }

  /** Two audits, an unread file, and an agency that has not reported. */
  public static Run run() {
    return new Run(
        rules(),
        List.of(audit(), clean()),
        List.of(new UnreadFile("x/broken.pdf", "文件损坏，请重新导出后再审核。")),
        List.of(missing("示例区未报局")),
        List.of("x/a.pdf 与 y/a.pdf 同名，后者的结果在 a.pdf-2。"));
  }

  /** The finding that an agency of the roster has no report. */
  public static Finding missing(String agency) {
    return new Finding(
        "X05-" + agency,
        "X05",
        "未报送年度报告",
        agency,
        Level.CRITICAL,
        Status.OPEN,
        agency + "未报送2023年度报告。",
        "请督促报送。",
        "《条例》第四十九条",
        List.of(),
        List.of(),
        null,
        null,
        List.of(new Evidence(Location.atLine(7, 1), agency, null, Evidence.Side.NONE)),
        null,
        List.of());
  }

  /** One finding of each status. */
  public static List<Finding> findings(String agency, String message) {
    return List.of(
        finding("f-a02", "A02", "t3/1", Level.MAJOR, Status.OPEN, message, null),
        finding("f-n01", "N01", null, Level.MAJOR, Status.REVIEW, agency + "的表述与表格不一致。", null),
        finding("f-t02", "T02", "t3", Level.MINOR, Status.WAIVED, "表三有1个空白单元格。", "试点单位，经批准豁免。"));
  }

  /** A finding whose figures are 21 against 20. */
  public static Finding finding(
      String id,
      String rule,
      String subject,
      Level level,
      Status status,
      String message,
      String waiver) {
    return new Finding(
        id,
        rule,
        rules().rules().get(rule).title(),
        subject,
        level,
        status,
        message,
        "请核对后更正。",
        "国办公开办函〔2021〕30号",
        List.of("t3/1/natural"),
        List.of("t3/1/total"),
        new BigDecimal("21"),
        new BigDecimal("20"),
        List.of(
            new Evidence(place(100), "21", "t3/1/natural", Evidence.Side.LEFT),
            new Evidence(place(200), "20", "t3/1/total", Evidence.Side.RIGHT)),
        waiver,
        List.of());
  }

  private static Location place(double x) {
    return Location.onPage(3, new Box(x, 250.125, 40, 12));
  }

  private static Assessment assessment(List<Finding> findings) {
    List<String> open =
        findings.stream().filter(f -> f.status() == Status.OPEN).map(Finding::id).toList();
    if (open.isEmpty()) {
      return new Assessment(new BigDecimal("100"), "优秀", null, true, List.of());
    }
    BigDecimal five = new BigDecimal("5");
    return new Assessment(
        new BigDecimal("95"), "优秀", null, true, List.of(new Deduction("A02", five, five, open)));
  }

  private static List<Check> checks() {
    return List.of(
        new Check("A02", "t3/1", Outcome.FAILED, null),
        new Check("A02", "t3/2", Outcome.NOT_ASSESSABLE, "“(一)予以公开”行有读不准的数据。"),
        new Check("S01", null, Outcome.PASSED, null));
  }

  /** A rule book of five rules. */
  public static RuleBookInfo rules() {
    Map<String, RuleEntry> rules = new TreeMap<>();
    for (RuleEntry rule :
        List.of(
            rule("A02", "表三行合计不符", Level.MAJOR, "5"),
            rule("N01", "文字与表格数据不一致", Level.MAJOR, "5"),
            rule("S01", "标题不规范", Level.MINOR, "2"),
            rule("T02", "表格有空白单元格", Level.MINOR, "1"),
            rule("X05", "未报送年度报告", Level.CRITICAL, "0"))) {
      rules.put(rule.id(), rule);
    }
    Map<String, String> families =
        new TreeMap<>(Map.of("A", "勾稽关系", "N", "文数对照", "S", "结构", "T", "表格", "X", "跨年跨单位"));
    return new RuleBookInfo(
        "cd34",
        rules,
        families,
        new TreeMap<>(Map.of("A", new BigDecimal("30"), "T", new BigDecimal("10"))),
        List.of(
            new RuleBookInfo.Band("优秀", new BigDecimal("90")),
            new RuleBookInfo.Band("良好", new BigDecimal("80")),
            new RuleBookInfo.Band("合格", new BigDecimal("60")),
            new RuleBookInfo.Band("不合格", BigDecimal.ZERO)));
  }

  private static RuleEntry rule(String id, String title, Level level, String points) {
    return new RuleEntry(
        id,
        title,
        level,
        new BigDecimal(points),
        "国办公开办函〔2021〕30号",
        2021,
        null,
        "{message}",
        "请核对后更正。");
  }

  /** A table of two rows and two columns, and one of a single amount. */
  public static List<FormTable> tables() {
    List<String> both = List.of("natural", "total");
    FormTable fees =
        new FormTable(
            "2021",
            "t2",
            "表二",
            2,
            false,
            List.of(new FormRow("fee", "行政事业性收费", List.of("第二十条第（八）项"), List.of("amount"), true)),
            List.of(new FormColumn("amount", "本年收费金额（单位：万元）", List.of())));
    FormTable requests =
        new FormTable(
            "2021",
            "t3",
            "表三",
            3,
            false,
            List.of(
                new FormRow("1", "一、本年新收政府信息公开申请数量", List.of(), both, false),
                new FormRow("3.1", "（一）予以公开", List.of("三、本年度办理结果"), both, false)),
            List.of(
                new FormColumn("natural", "自然人", List.of("申请人情况")),
                new FormColumn("total", "总计", List.of("申请人情况"))));
    return List.of(fees, requests);
  }

  private static FactBase facts(String agency) {
    return new FactBase(
        new ReportIdentity(
            agency,
            2023,
            "2021",
            agency + "2023年政府信息公开工作年度报告",
            LocalDate.of(2024, 1, 20),
            "title",
            "title",
            false,
            Location.onPage(1, new Box(90, 72, 400, 22))),
        List.of(
            new TableReading(
                "t3", "2021", true, List.of(), List.of("2"), List.of(), place(90), "")),
        figures(),
        List.of(new LabelDeviation("t3", "3.1", false, "（一）予以公开", "（一）予以公布", place(50))),
        List.of(new Section(1, "一、总体情况", place(72), List.of(new Passage("收到申请 21件。", place(72))))),
        List.of(claim()),
        List.of(
            new Breakdown(
                "共21件，其中20件",
                "percent",
                List.of("t3/1/total"),
                new BigDecimal("21"),
                List.of(new BigDecimal("20")),
                new BigDecimal("95.24"),
                null,
                1,
                List.of(place(72)))),
        new FeeStatement(
            "amount",
            new BigDecimal("120.50"),
            1,
            null,
            new BigDecimal("120.50"),
            6,
            "收取信息处理费120.50元",
            List.of(place(72))),
        List.of(),
        List.of(new Citation("aspect/监督保障", "监督保障", 1, List.of(place(72)))),
        List.of());
  }

  private static Claim claim() {
    return new Claim(
        "received",
        "收到申请 21件",
        List.of(List.of("t3/1/total"), List.of("t3/1/natural")),
        "=",
        new BigDecimal("21"),
        false,
        "件",
        1,
        null,
        "收到申请 21件。",
        List.of(place(72)));
  }

  private static Map<String, Figure> figures() {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Figure figure :
        List.of(
            number("t2/fee/amount", "16.1330", "161330元", "元"),
            number("t3/1/natural", "21", "21", null),
            number("t3/1/total", "20", "20", null),
            new Figure(
                "t3/3.1/natural",
                FigureState.UNREADABLE,
                null,
                "1 8",
                null,
                place(100),
                List.of("18", "1｜8")),
            new Figure("t3/3.1/total", FigureState.ABSENT, null, null, null, null, List.of()))) {
      figures.put(figure.cell(), figure);
    }
    return figures;
  }

  private static Figure number(String cell, String value, String raw, String unit) {
    return new Figure(
        cell, FigureState.NUMBER, new BigDecimal(value), raw, unit, place(100), List.of());
  }
}
