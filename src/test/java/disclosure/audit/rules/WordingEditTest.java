package disclosure.audit.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.facts.FactBase;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.UnreadableReport;
import disclosure.audit.ingest.text.TextReader;
import disclosure.audit.table.RuleFolder;
import disclosure.audit.table.RuleProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** New wordings that staff teach the program by a row in a table, tried on a real report. */
class WordingEditTest {

  private final TreeMap<String, byte[]> files = new TreeMap<>();
  private String report;

  @BeforeEach
  void read() throws IOException {
    files.putAll(RuleFolder.read(Path.of("rules")).files());
    report = Files.readString(Path.of("reports-in", "longting-2021.txt"));
  }

  @Test
  void aNewWordingOfASectionHeadingIsRecognised() {
    report = report.replace("五、存在的主要问题及改进情况", "五、工作短板与努力方向");
    assertEquals(List.of("section/5"), missingSections());
    add("sections.csv", "5,存在的主要问题及改进情况,工作短板与努力方向,\n");
    assertEquals(List.of(), missingSections());
  }

  @Test
  void aNewPhraseMakesAClaim() {
    report = report.replace("依申请公开情况：\n", "依申请公开情况：\n\n2021年，敲门递表者20件。\n");
    assertEquals(List.of(), claims("敲门"));
    add("claims.csv", "C999,,敲门递表者 {数},t3/1/total,,,,,,,\n");
    assertEquals(List.of("[t3/1/total] 20"), claims("敲门"));
  }

  @Test
  void aBlankCellAnUnknownCellAndTextInANumberAreNamedWithTheirPlace() {
    String claims = new String(files.get("claims.csv"), UTF_8);
    String sections = new String(files.get("sections.csv"), UTF_8);
    add("claims.csv", "C998,,,t3/1/total,,,,,,,\n");
    add("claims.csv", "C999,,敲门递表者 {数},t3/9/total,,,,,,,\n");
    add("sections.csv", "五,存在的主要问题及改进情况,工作短板与努力方向,\n");
    int claim = (int) claims.lines().count();
    int section = (int) sections.lines().count() + 1;
    assertEquals(
        List.of(
            "claims.csv 第" + (claim + 1) + "行第3列：“句式”列是空的，请填写",
            "claims.csv 第"
                + (claim + 2)
                + "行第4列：“单元格”列“t3/9/total”在各表式中没有对应的单元格，请按 t3/3.1/total 的格式填写",
            "sections.csv 第" + section + "行第1列：“部分”列“五”不是整数，请只填阿拉伯数字"),
        load().problems().stream().map(RuleProblem::sentence).toList());
  }

  private List<String> missingSections() {
    RuleBook book = book();
    FactBase facts = facts(book);
    return book.judge(facts, book.extractor().tables(facts), List.of()).findings().stream()
        .filter(finding -> finding.rule().equals("S02"))
        .map(finding -> finding.subject())
        .toList();
  }

  private List<String> claims(String quoted) {
    return facts(book()).claims().stream()
        .filter(claim -> claim.quote().contains(quoted))
        .map(claim -> claim.cells() + " " + claim.value())
        .toList();
  }

  private FactBase facts(RuleBook book) {
    try {
      return book.extractor()
          .extract(new TextReader().read(report.getBytes(UTF_8), ReadingLimits.DEFAULT), "x.txt");
    } catch (UnreadableReport unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private RuleBook book() {
    assertEquals(List.of(), load().problems());
    return load().book();
  }

  private RuleLoader.Loaded load() {
    return RuleLoader.start(new RuleFolder(files)).finish();
  }

  private void add(String file, String row) {
    files.put(file, (new String(files.get(file), UTF_8) + row).getBytes(UTF_8));
  }
}
