package disclosure.audit.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years in a report on 2023 that are wrong, or may be. */
class YearFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022年，我局收到申请50件。|year/doubt 2022年，我局收到申请50件",
        "2022年，我局收到申请50件；2021年收到申请36件。2023年申请量为40件。|",
        "2022年，我局收到申请50件。2023年收到申请40件。|",
        "2022年，我局认真落实条例。2023年收到申请40件。|",
        "（三）政府信息管理情况2022年，某镇人民政府办公室共制定规范性文件0件，废止规范性文件0件，现行有效的规范性文件0件。"
            + "|year/doubt 政府信息管理情况2022年，某镇人民政府办公室共制定规范性文件0件",
        "2022年，共制定规范性文件0件，废止规范性文件0件。|year/doubt 2022年，共制定规范性文件0件",
        "与2022年相比，制定规范性文件增加2件，废止规范性文件增加1件。|",
        "2023年，共制定规范性文件0件，废止规范性文件0件。|",
      })
  void tellsWrongYears(String paragraph, String expected) {
    assertEquals(
        expected == null ? "" : expected,
        ClaimCases.read(paragraph, 1, 2023).citations().stream()
            .filter(citation -> citation.topic().startsWith("year/"))
            .map(citation -> citation.topic() + " " + citation.quote())
            .collect(Collectors.joining(" ")));
  }
}
