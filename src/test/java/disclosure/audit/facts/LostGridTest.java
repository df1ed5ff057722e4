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
import java.util.Map;
import java.util.TreeMap;
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
