package disclosure.audit.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.text.TextReader;
import disclosure.audit.table.Problems;
import disclosure.audit.table.RuleFolder;
import disclosure.audit.table.RuleTables;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearOfReportTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "示例区某局政府信息公开工作年度报告,发布日期：2024年1月5日,2023年我局推进公开。2023年没有申请。,2023,text",
        "示例区某局政府信息公开工作年度报告,发布日期：2024年1月5日,去年没有申请。,-,-",
        "示例区某局政府信息公开工作年度报告,-,2022年收到申请9件。,-,-",
        "示例区某局政府信息公开工作年度报告,-,统计时限为2023年1月1日至12月31日。,2023,text",
        "示例区某局2023年政府信息公开工作年度报告,发布日期：2024年1月5日,2022年收到申请9件。,2023,title",
      })
  void isNeverTheYearOfPublication(
      String title, String date, String text, Integer year, String from) throws Exception {
    String report = title + "\n" + (date == null ? "" : date + "\n") + "一、总体情况\n" + text + "\n";
    FactExtractor extractor =
        FactExtractor.load(new RuleTables(RuleFolder.read(Path.of("rules")), new Problems()));
    ReportIdentity identity =
        extractor
            .extract(
                new TextReader()
                    .read(report.getBytes(StandardCharsets.UTF_8), ReadingLimits.DEFAULT),
                "x.txt")
            .identity();
    assertEquals(year, identity.year());
    assertEquals(from, identity.yearFrom());
  }
}
