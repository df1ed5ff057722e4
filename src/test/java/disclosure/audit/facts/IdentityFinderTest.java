package disclosure.audit.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.document.Document;
import disclosure.audit.document.Location;
import disclosure.audit.document.Properties;
import disclosure.audit.document.SourceFormat;
import disclosure.audit.document.Text;
import disclosure.audit.table.Problems;
import disclosure.audit.table.RuleFolder;
import disclosure.audit.table.RuleTables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityFinderTest {

  @ParameterizedTest
  @CsvSource({
    "杭州市人民政府2025年度政府信息公开工作年度报告, 杭州市人民政府, true",
    "宿迁市2025年政府信息公开工作年度报告, 宿迁市人民政府, true",
    "2025年上海市政府信息公开工作年度报告, 上海市人民政府, true",
    "仓桥镇2025年政府信息公开工作年度报告, 仓桥镇人民政府, true",
    "高新区2025年政府信息公开工作年度报告, 高新区, false",
    "武侯区2025年政府信息公开工作年度报告, 武侯区, false",
    "南苑街道2025年度政府信息公开工作年度报告, 南苑街道, false",
    "市财政局2025年政府信息公开工作年度报告, 市财政局, false",
    "浙江大学2025年信息公开年度报告, 浙江大学, false",
    "2025年全市政府信息公开工作年度报告, , false",
    "政府信息公开工作年度报告（2025年度）, , false"
  })
  void theTitleTellsWhoseReportItIs(String title, String agency, boolean government)
      throws IOException {
    ReportIdentity identity = identity(title);

    assertEquals(agency, identity.agency());
    assertEquals(government, identity.government());
    assertEquals(2025, identity.year());
  }

  @ParameterizedTest
  @CsvSource({
    "市生态环境局, 滨江市生态环境局坚持依法公开。, 滨江市生态环境局",
    "市人民政府办公室, 现发布《洛水市人民政府办公室2025年政府信息公开工作年度报告》。, 洛水市人民政府办公室",
    "县水利局, 全年，清水县水利局收到申请3件。, 清水县水利局",
    "区政府办公室, 2025年，东湖区政府办公室公开信息9条。, 东湖区政府办公室",
    "市政府办公室, （洛水市政府办公室）, 洛水市政府办公室",
    "市场监督管理局, 2025年，东湖区市场监督管理局公开信息9条。, 东湖区市场监督管理局",
    "市生态环境局, 东湖区生态环境局公开信息9条。, 市生态环境局",
    "水利局, 我局公开信息9条。, 水利局"
  })
  void thePlaceThatTheTitleLeavesOutIsTakenFromTheText(String titled, String text, String agency)
      throws IOException {
    assertEquals(agency, identity(titled + "2025年政府信息公开工作年度报告", text).agency());
  }

  @Test
  void theDayOfPublicationIsQuotedWhereTheTextNamesIt() throws IOException {
    Narrative title = new Narrative(0, Text.at("甲县财政局2025年政府信息公开工作年度报告", Location.atLine(1, 1)));
    Narrative day = new Narrative(0, Text.at("发布日期：2026-02-20", Location.atLine(2, 1)));
    Document document = new Document(SourceFormat.TXT, null, 0, Properties.NONE, List.of());
    IdentityFinder finder = new IdentityFinder(words());
    ReportIdentity identity = finder.find(document, "report.txt", List.of(title, day));

    assertEquals(
        "[published 发布日期：2026-02-20 line 2]",
        finder.citations(identity, List.of(title, day)).stream()
            .map(c -> c.topic() + " " + c.quote() + " line " + c.locations().get(0).line())
            .toList()
            .toString());
  }

  @ParameterizedTest
  @CsvSource({
    "现公布乙县档案馆2025年政府信息公开工作年度报告。, identity/other 乙县档案馆",
    "根据《条例》要求，编制《乙县档案馆2025年度政府信息公开工作年度报告》。, identity/other 乙县档案馆",
    "本报告由甲县农业农村局编制，请予监督。, identity/other 甲县农业农村局",
    "本报告由甲县档案馆办公室编制，请予监督。, ",
    "本报告由甲县人民政府办公室编制，请予监督。, ",
    "本报告由总体情况等六个部分组成，现公布。, ",
    "现公布我馆2025年政府信息公开工作年度报告，请予监督。, ",
    "督促各部门编制2025年政府信息公开工作年度报告，按时公布。, ",
    "统计期限为2024年1月1日至2024年12月31日, identity/year 统计期限为2024年",
    "统计期限为2025年1月1日至2025年11月30日, identity/period 统计期限为2025年1月1日至2025年11月30日",
    "统计期限为2025年2月至12月, identity/period 统计期限为2025年2月至12月",
    "统计期限为2025年1月1日至12月31日, ",
    "统计期限为2025年1月至12月。2026年1月31日前公布, ",
    "统计期限截至2025年12月31日, "
  })
  void theTextMayTellOfAnotherAgencyOrAnotherPeriod(String text, String cited) throws IOException {
    Narrative title = new Narrative(0, Text.at("甲县档案馆2025年政府信息公开工作年度报告", Location.atLine(1, 1)));
    Narrative told = new Narrative(1, Text.at(text, Location.atLine(2, 1)));
    Document document = new Document(SourceFormat.TXT, null, 0, Properties.NONE, List.of());
    IdentityFinder finder = new IdentityFinder(words());
    ReportIdentity identity = finder.find(document, "report.txt", List.of(title, told));

    assertEquals(
        cited == null ? "" : cited,
        finder.citations(identity, List.of(title, told)).stream()
            .map(citation -> citation.topic() + " " + citation.quote())
            .collect(Collectors.joining("; ")));
  }

  private static ReportIdentity identity(String... lines) throws IOException {
    Document document = new Document(SourceFormat.TXT, null, 0, Properties.NONE, List.of());
    List<Narrative> narrative =
        Arrays.stream(lines)
            .map(line -> new Narrative(0, Text.at(line, Location.atLine(1, 1))))
            .toList();
    return new IdentityFinder(words()).find(document, "report.txt", narrative);
  }

  private static IdentityWords words() throws IOException {
    return IdentityWords.load(new RuleTables(RuleFolder.read(Path.of("rules")), new Problems()));
  }
}
