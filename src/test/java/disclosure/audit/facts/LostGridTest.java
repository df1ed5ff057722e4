package disclosure.audit.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.text.TextReader;
import disclosure.audit.table.Problems;
import disclosure.audit.table.RuleFolder;
import disclosure.audit.table.RuleTables;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Text whose tables can't be told apart is not said to lack them. */
class LostGridTest {

  private static final Path REPORT = Path.of("reports-in", "longting-2021.txt");

  @Test
  void aTableJoinedToTheOneBeforeIsNotMissingButUnreadable() throws Exception {
    FactBase facts = read(Files.readString(REPORT).replace("\n四、政府信息公开行政复议、行政诉讼情况\n", "\n"));
    assertEquals("{t2=true, t3=true, t4=false}", found(facts).toString());
    assertEquals(FigureState.UNREADABLE, facts.figures().get("t4/review/total").state());
    assertEquals(FigureState.NUMBER, facts.figures().get("t3/1/total").state());
  }

  @Test
  void aTableThatIsNotThereIsMissing() throws Exception {
    String report = Files.readString(REPORT);
    int from = report.indexOf("行政复议\t");
    int to = report.indexOf("五、", from);
    FactBase facts = read(report.substring(0, from) + report.substring(to));
    assertEquals("{t2=true, t3=true, t4=false}", found(facts).toString());
    assertEquals(FigureState.ABSENT, facts.figures().get("t4/review/total").state());
  }

  @Test
  void aTableOfWhichOnlyTheLabelsAreReadIsNotFoundAndUnreadable() throws Exception {
    String report = Files.readString(REPORT);
    int from = report.indexOf("规章");
    int to = report.indexOf("三、收到和处理");
    FactBase facts =
        read(
            report.substring(0, from)
                + "规章\n行政规范性文件\n行政许可\n行政处罚\n行政强制\n行政事业性收费\n"
                + report.substring(to));
    assertEquals("{t2=false, t3=true, t4=true}", found(facts).toString());
    assertEquals("[unreadable]", states(facts, "t2").toString());
  }

  @Test
  void aRowThatIsLeftOutOfATableReadOtherwiseIsMissing() throws Exception {
    FactBase facts = read(withoutRow("行政强制"));
    assertEquals(List.of("compulsion"), table(facts, "t2").missingRows());
    assertEquals("[absent, number]", states(facts, "t2").toString());
  }

  @Test
  void aRowWhoseLabelStandsElsewhereInTheSectionIsUnreadable() throws Exception {
    FactBase facts = read(withoutRow("行政强制").replace("三、收到和处理", "行政强制4件\n三、收到和处理"));
    assertEquals(List.of(), table(facts, "t2").missingRows());
    assertEquals("[number, unreadable]", states(facts, "t2").toString());
  }

  @Test
  void noRowIsSaidToBeMissingWhereOthersAreNotRead() throws Exception {
    String report = withoutRow("行政强制");
    int from = report.indexOf("行政许可");
    FactBase facts =
        read(
            report.substring(0, from)
                + "行政许可\n"
                + report.substring(report.indexOf('\n', from) + 1));
    assertEquals(List.of(), table(facts, "t2").missingRows());
    assertEquals("[number, unreadable]", states(facts, "t2").toString());
  }

  private static String withoutRow(String label) throws Exception {
    String report = Files.readString(REPORT);
    int from = report.indexOf(label + "\t");
    return report.substring(0, from) + report.substring(report.indexOf('\n', from) + 1);
  }

  private static TableReading table(FactBase facts, String id) {
    return facts.tables().stream()
        .filter(each -> each.table().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> states(FactBase facts, String table) {
    return facts.figures().values().stream()
        .filter(figure -> figure.table().equals(table))
        .map(figure -> figure.state().word())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Boolean> found(FactBase facts) {
    Map<String, Boolean> found = new TreeMap<>();
    facts.tables().forEach(table -> found.put(table.table(), table.found()));
    return found;
  }

  private static FactBase read(String report) throws Exception {
    Problems problems = new Problems();
    FactExtractor extractor =
        FactExtractor.load(new RuleTables(RuleFolder.read(Path.of("rules")), problems));
    return extractor.extract(
        new TextReader().read(report.getBytes(StandardCharsets.UTF_8), ReadingLimits.DEFAULT),
        "report.txt");
  }
}
