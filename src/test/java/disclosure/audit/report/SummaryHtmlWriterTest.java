package disclosure.audit.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.audit.audit.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SummaryHtmlWriterTest {

  private static byte[] page(Run run) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SummaryHtmlWriter().write(run, out);
    return out.toByteArray();
  }

  private static Document read(Run run) throws IOException {
    return Jsoup.parse(new String(page(run), StandardCharsets.UTF_8));
  }

  @Test
  void theSameRunGivesTheSameBytes() throws IOException {
    assertArrayEquals(page(SampleAudits.run()), page(SampleAudits.run()));
  }

  @Test
  void countsStandOnTop() throws IOException {
    assertEquals(
        "已审核报告 5 份 涉及机关 4 个 平均得分 82.2 待整改问题 11 个 其中严重 5 个 其中较重 5 个 其中一般 1 个 "
            + "其中提示 0 个 待人工复核 2 个 得分暂定 1 份 未报送年度报告 2 个 未能读取 2 个文件",
        read(SampleAudits.run()).selectFirst(".counts").text());
  }

  @Test
  void gradesAreAChartThatCanBeReadAloud() throws IOException {
    assertEquals(
        "等次分布：优秀 3 份 良好 0 份 合格 1 份 不合格 1 份 ",
        read(SampleAudits.run()).selectFirst("svg").attr("aria-label"));
  }

  @Test
  void everyReportLinksToItsPageWhateverItsName() throws IOException {
    assertEquals(
        List.of(
            "%E5%B8%82%E7%9B%B4/good-2022.pdf/audit.html",
            "%E5%B8%82%E7%9B%B4/good.pdf/audit.html",
            "%E5%A5%87%E6%80%AA/%3Cb%3E%26%27%22%20%23%3F%25.pdf/audit.html",
            "%E5%8E%BF%E7%9B%B4/bad.pdf/audit.html",
            "%E5%8E%BF%E7%9B%B4/none.txt/audit.html"),
        read(SampleAudits.run()).select("#reports tbody a").eachAttr("href"));
  }

  @Test
  void reportsWithoutAnAgencyAreNotTakenForOneAgency() throws IOException {
    Run run =
        new Run(
            SampleRules.BOOK,
            List.of(
                new SampleReport(null, 2023).file("a.txt").addUp().audit(),
                new SampleReport(null, 2023).file("b.txt").addUp().audit()),
            List.of(),
            List.of(),
            List.of());
    assertEquals(
        List.of("未写明机关（a.txt）", "未写明机关（b.txt）"), read(run).select("#heatmap tbody th").eachText());
  }

  @Test
  void theDataOfTheScriptCanNotEndItsElement() throws IOException {
    String data = read(SampleAudits.run()).getElementById("data").data();
    assertEquals(-1, data.indexOf('<'));
    JsonNode row = new ObjectMapper().readTree(data).get("rows").get(3);
    assertEquals(
        "[4,\"示例县民政局\",2023,2,71,1,\"县直/bad.pdf\",0,0,"
            + "[[0,1,1,0],[1,1,1,0],[2,1,1,0],[3,1,1,0],[4,1,1,0],[6,2,0,1],[8,2,1,0]]]",
        row.toString());
  }

  @Test
  void aRunWithoutReportsIsStillAPage() throws IOException {
    Run run = new Run(SampleRules.BOOK, List.of(), List.of(), List.of(), List.of());
    assertEquals("没有发现问题。", read(run).selectFirst(".none").text());
  }

  @Test
  void aThousandReportsTakeLessThanAMegabyte() throws IOException {
    int size = page(SampleAudits.many(1000)).length;
    assertTrue(size < 1_000_000, "bytes: " + size);
  }
}
