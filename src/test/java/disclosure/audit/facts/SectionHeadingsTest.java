package disclosure.audit.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.text.TextReader;
import disclosure.audit.table.Problems;
import disclosure.audit.table.RuleFolder;
import disclosure.audit.table.RuleTables;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The headings of a report's sections, as clerks write them. */
class SectionHeadingsTest {

  @ParameterizedTest
  @CsvSource({
    "一、政府信息公开工作的基本情况, 1",
    "一、2023年政府信息公开工作总体概况, 1",
    "二、行政机关主动公开政府信息的情况, 2",
    "行政机关主动公开政府信息情况, 2",
    "三、行政机关收到和处理政府信息公开申请的情况, 3",
    "三、收到和处理公民、法人及其他组织政府信息公开申请的情况, 3",
    "四、因政府信息公开被申请行政复议、提起行政诉讼的情况, 4",
    "四、因政府信息公开工作被申请行政复议和提起行政诉讼的情况, 4",
    "因政府信息公开申请行政复议、提起行政诉讼情况, 4",
    "五、政府信息公开工作存在的主要问题和改进的情况, 5"
  })
  void usualWordingsOfTheHeadingsAreRecognised(String heading, String section) throws Exception {
    assertEquals(section + " " + heading, sections(heading + "\n无。\n"));
  }

  @Test
  void sentencesThatSpeakOfTheSameAreNoHeadings() throws Exception {
    assertEquals("1 一、总体情况", sections("一、总体情况\n因政府信息公开引发行政复议0件，行政诉讼0件\n依法处理政府信息公开申请3件\n"));
  }

  @Test
  void numbersThatBeginAnewWithinASectionAreItsSubheadings() throws Exception {
    assertEquals(
        "5 五、存在的主要问题及改进情况\n6 六、其他需要报告的事项",
        sections(
            """
            五、存在的主要问题及改进情况
            一、存在的主要问题
            人手不足。
            二、改进情况
            增加人手。
            六、其他需要报告的事项
            无。
            """));
  }

  @Test
  void aSectionThatStandsTwiceOrElsewhereWithANumberOfItsOwnIsFoundThere() throws Exception {
    assertEquals(
        "1 一、总体情况\n3 二、收到和处理政府信息公开申请情况\n2 三、主动公开政府信息情况\n" + "5 五、存在的主要问题及改进情况\n5 五、存在的主要问题及改进情况",
        sections(
            """
            一、总体情况
            依法公开。
            二、收到和处理政府信息公开申请情况
            无。
            三、主动公开政府信息情况
            无。
            五、存在的主要问题及改进情况
            人手不足。
            五、存在的主要问题及改进情况
            增加人手。
            """));
  }

  private static String sections(String report) throws Exception {
    FactExtractor extractor =
        FactExtractor.load(new RuleTables(RuleFolder.read(Path.of("rules")), new Problems()));
    FactBase facts =
        extractor.extract(
            new TextReader().read(report.getBytes(StandardCharsets.UTF_8), ReadingLimits.DEFAULT),
            "report.txt");
    return facts.sections().stream()
        .map(section -> section.number() + " " + section.heading())
        .collect(Collectors.joining("\n"));
  }
}
