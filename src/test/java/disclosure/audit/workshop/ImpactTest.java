package disclosure.audit.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Check;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.pipeline.Auditing;
import disclosure.audit.pipeline.InputFile;
import disclosure.audit.pipeline.ReadReport;
import disclosure.audit.pipeline.ReportReading;
import disclosure.audit.pipeline.WrongCall;
import disclosure.audit.report.JsonWriter;
import disclosure.audit.report.book.BookPages;
import disclosure.audit.report.book.ImpactPage;
import disclosure.audit.rules.RuleBook;
import disclosure.audit.rules.RuleLoader;
import disclosure.audit.table.RuleFolder;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change of the rules changes for a real report, and how its results are explained. */
class ImpactTest {

  private static final Path REPORT = Path.of("reports-in/yanjin-2023.txt");

  @Test
  void findingsThatComeAndGoAndPointsThatMoveAreShown() throws Exception {
    TreeMap<String, byte[]> files = new TreeMap<>(RuleFolder.read(Path.of("rules")).files());
    RuleBook before = book(files);
    String rules = new String(files.get("rules.csv"), UTF_8);
    files.put(
        "rules.csv", rules.replace("表格标签与规定格式不一致,一般,1", "表格标签与规定格式不一致,一般,2.5").getBytes(UTF_8));
    String drl = new String(files.get("tables.drl"), UTF_8);
    RuleBook after = book(files);
    files.put(
        "tables.drl",
        drl.replace("rule \"S08 标签不一致\"", "rule \"S08 标签不一致\"\nenabled false").getBytes(UTF_8));
    RuleBook without = book(files);

    ImpactPage dearer = Impact.of("a", List.of(audit(before)), "b", List.of(audit(after)));
    assertEquals(
        List.of(
            "单位                          年度  原得分   现得分     变化  新增  消失  改变",
            "延津县政务服务和大数据管理局  2023  99 优秀  97.5 优秀  -1.5  0     0     1",
            "共1份报告，结果有变化1份，新增问题0个，消失问题0个，状态或表述改变0个。"),
        Impact.lines(dearer));
    ImpactPage gone = Impact.of("a", List.of(audit(before)), "b", List.of(audit(without)));
    assertEquals(List.of("S08（待整改）表二中规定的“本年废止件数”印成了“本年度止件数”。"), gone.rows().get(0).gone());
    assertEquals(
        "共1份报告，结果有变化0份，新增问题0个，消失问题0个，状态或表述改变0个。",
        Impact.of("a", List.of(audit(before)), "b", List.of(audit(before))).summary());

    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    BookPages.impactCsv(gone, csv);
    assertEquals(
        "\uFEFF单位,年度,文件,原得分等次,现得分等次,得分变化,新增问题,消失问题,改变\r\n"
            + "延津县政务服务和大数据管理局,2023,yanjin-2023.txt,99 优秀,100 优秀,+1,,"
            + "S08（待整改）表二中规定的“本年废止件数”印成了“本年度止件数”。,\r\n",
        csv.toString(UTF_8));
    ByteArrayOutputStream html = new ByteArrayOutputStream();
    BookPages.impact(gone, html);
    assertTrue(
        html.toString(UTF_8)
            .contains(
                "<td class=\"year\">99 优秀</td><td class=\"year\">100 优秀</td><td class=\"year\">+1</td>"));
  }

  @Test
  void findingsThatAreSaidInOtherWordsAreShown() throws Exception {
    TreeMap<String, byte[]> files = new TreeMap<>(RuleFolder.read(Path.of("rules")).files());
    RuleBook before = book(files);
    String rules = new String(files.get("rules.csv"), UTF_8);
    files.put("rules.csv", rules.replace("印成了“{原文}”。", "误印为“{原文}”。").getBytes(UTF_8));
    ImpactPage page = Impact.of("a", List.of(audit(before)), "b", List.of(audit(book(files))));
    assertEquals(List.of("S08（表述改变）表二中规定的“本年废止件数”误印为“本年度止件数”。"), page.rows().get(0).changed());
    assertEquals("共1份报告，结果有变化1份，新增问题0个，消失问题0个，状态或表述改变1个。", page.summary());
  }

  @Test
  void whatReportsSayTogetherCountsToo(@TempDir Path folder) throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    String report = Files.readString(REPORT);
    Files.writeString(in.resolve("a.txt"), report);
    Files.writeString(in.resolve("b.txt"), report.replace("行政处罚\t0", "行政处罚\t3"));
    Path before = copy(Path.of("rules"), folder.resolve("before"));
    Path after = copy(Path.of("rules"), folder.resolve("after"));
    String rules = Files.readString(after.resolve("rules.csv"));
    Files.writeString(
        after.resolve("rules.csv"), rules.replaceFirst("(?m)^(X04,[^,]*,[^,]*,)5,", "$14,"));

    ImpactPage page = new ImpactRun().run(before, after, List.of(in));

    assertEquals(List.of("+1", "+1"), page.rows().stream().map(ImpactPage.Row::points).toList());
  }

  private static Path copy(Path from, Path to) throws Exception {
    try (var files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return to;
  }

  @Test
  void aFindingAndAPassedCheckAreExplainedFromTheResults(@TempDir Path out) throws Exception {
    RuleBook book = book(new TreeMap<>(RuleFolder.read(Path.of("rules")).files()));
    Audit audit = audit(book);
    Path folder = Files.createDirectories(out.resolve("yanjin-2023.txt"));
    try (var stream = Files.newOutputStream(folder.resolve("audit.json"))) {
      new JsonWriter().write(audit, Files.readAllBytes(REPORT), stream);
    }
    Explanation explanation = new Explanation(out, book);
    String id = audit.findings().get(0).id();
    List<String> finding = explanation.of(id);
    assertEquals("报告：延津县政务服务和大数据管理局 2023年度，文件 yanjin-2023.txt", finding.get(0));
    assertEquals("对象：表二 “本年废止件数”列", finding.get(1));
    assertEquals("结论：待整改（问题编号 " + id + "）。", finding.get(2));
    assertTrue(finding.contains("  tables.drl 规则“S08 标签不一致”"), finding.toString());
    assertTrue(finding.stream().anyMatch(line -> line.matches("  第\\d+行第\\d+列 原文“本年度止件数”")));
    Check passed = new Check("A04", "t4/review", null, null);
    List<String> check = explanation.of(passed.rule() + "/" + passed.subject());
    assertEquals("结论：通过。", check.get(2));
    assertEquals(5, check.stream().filter(line -> line.contains("原文“0”")).count());
    try {
      explanation.of("nothing");
      throw new AssertionError("an unknown id must be refused");
    } catch (WrongCall unknown) {
      assertTrue(unknown.getMessage().contains("没有“nothing”"));
    }
  }

  private static RuleBook book(TreeMap<String, byte[]> files) {
    RuleLoader.Loaded loaded = RuleLoader.start(new RuleFolder(files)).finish();
    assertEquals(List.of(), loaded.problems());
    return loaded.book();
  }

  private static Audit audit(RuleBook book) throws Exception {
    ReportReading reading = new ReportReading(book.extractor(), ReadingLimits.DEFAULT);
    String name = REPORT.getFileName().toString();
    ReadReport report = reading.read(new InputFile(REPORT, name, name), Files.readAllBytes(REPORT));
    return new Auditing(book).audit(report, List.of()).audit();
  }
}
