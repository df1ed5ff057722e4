package disclosure.audit.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.EarlierAudit;
import disclosure.audit.audit.EarlierAudits;
import disclosure.audit.audit.EarlierFinding;
import disclosure.audit.audit.Evidence;
import disclosure.audit.audit.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

  static byte[] page(Audit audit) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlWriter().write(audit, new byte[0], out);
    return out.toByteArray();
  }

  private static Document read(Audit audit) throws IOException {
    return Jsoup.parse(new String(page(audit), StandardCharsets.UTF_8));
  }

  @Test
  void theSameAuditGivesTheSameBytes() throws IOException {
    assertArrayEquals(page(SampleAudits.bad()), page(SampleAudits.bad()));
  }

  @Test
  void theVerdictStandsOnTop() throws IOException {
    assertEquals(
        "审核结论 等次合格 得分71 待整改问题 6 个（较重 5、一般 1）；待人工复核 1 个，已豁免 1 个。"
            + "检查通过 37 项，无法判断 2 项。 有数据未能准确读出，得分和等次是暂定的，核对原件后可能改变。",
        read(SampleAudits.bad()).selectFirst(".verdict").text());
  }

  @Test
  void aForcedGradeNamesItsRule() throws IOException {
    Audit audit = SampleAudits.run().audits().get(4);
    assertEquals("按规则 T01（缺少标准表），不论得分，等次定为不合格。", read(audit).selectFirst(".remark").text());
  }

  @Test
  void aProblemGivesPlaceSumDifferenceBasisAndAdvice() throws IOException {
    Element problem = read(SampleAudits.bad()).getElementById("p3");
    problem.select("details").remove();
    assertEquals(
        "3 第5页 表四 “未经复议直接起诉”栏：复议诉讼结果之和与总计不符 较重待整改扣 5 分规则 A04 "
            + "表四“未经复议直接起诉”:各项之和应等于总计,各项相加为 4,所印为 3,相差 1。 "
            + "+左边结果维持 4 + 结果纠正 0 + 其他结果 0 + 尚未审结 0 = 4 =右边总计 3 "
            + "相差右边比左边少 1 单元格 依据 《政府信息公开工作年度报告格式》(国办公开办函〔2021〕30号)表四 "
            + "建议 请对照原件核实后更正。 编号 示例县民政局2023A04t4/direct",
        problem.text());
  }

  @Test
  void causesComeBeforeWhatFollowsFromThem() throws IOException {
    assertEquals(
        List.of("p1", "p1.1", "p2", "p3", "p4", "p5", "p6", "p豁免1"),
        read(SampleAudits.bad()).select("article").eachAttr("id"));
    assertEquals(
        "由此引起的问题 1 个", read(SampleAudits.bad()).selectFirst("#p1 .follow > summary").text());
  }

  @Test
  void aLikelySlipOfThePenIsAHintAndNoStatement() throws IOException {
    assertEquals(
        List.of(
            "疑似数字次序颠倒：若表三 “(一)予以公开”行 “自然人”列 的 21 应为 12，" + "问题 1、2 的等式即全部成立，其他等式不受影响。仅供核对，不作为结论。"),
        read(SampleAudits.bad()).select(".hint").eachText());
  }

  @Test
  void tablesStandAsInTheForm() throws IOException {
    Document page = read(SampleAudits.bad());
    assertEquals(
        List.of("项目 申请人情况", "自然人 法人或其他组织 总计", "商业企业 科研机构 社会公益组织 法律服务机构 其他"),
        page.select(".t3 .head tr").eachText());
    assertEquals(
        List.of("三、本年度办理结果", "(三)不予公开", "(四)无法提供", "(五)不予处理", "(六)其他处理"),
        page.select(".t3 th[scope=rowgroup]").eachText());
    assertEquals(
        List.of("22", "8", "3", "5", "3"),
        page.select(".t3 th[scope=rowgroup]").eachAttr("rowspan"));
    assertEquals(
        List.of("行政复议 行政诉讼", "未经复议直接起诉 复议后起诉"),
        page.select(".t4 .head tr").eachText().subList(0, 2));
    assertEquals(
        List.of("项目 本年制发件数 本年废止件数报告印作“本年度止件数” 现行有效件数", "项目 本年处理决定数量"),
        page.select(".t2 .head tr").eachText().subList(0, 2));
    assertEquals(200, page.select("table.form td").size());
  }

  @Test
  void everyRowOfATableIsEquallyWide() throws IOException {
    for (Element table : read(SampleAudits.bad()).select("table.form")) {
      int[] taken = new int[60];
      int width = -1;
      int index = 0;
      for (Element row : table.select("tr")) {
        int cells = taken[index];
        for (Element cell : row.children()) {
          int across = Integer.parseInt(cell.attr("colspan"));
          int down = cell.hasAttr("rowspan") ? Integer.parseInt(cell.attr("rowspan")) : 1;
          cells += across;
          for (int below = 1; below < down; below++) {
            taken[index + below] += across;
          }
        }
        width = width < 0 ? cells : width;
        assertEquals(width, cells, row.text());
        index++;
      }
    }
  }

  @Test
  void claimsStandBesideTheirFigures() throws IOException {
    assertEquals(
        List.of(
            "1 第1页 共收到政府信息公开申请23件 23 21 表三 “一、本年新收政府信息公开申请数量”行 “总计”列 不符 问题 1.1",
            "2 第1页 予以公开13件 13 13 表三 “(一)予以公开”行 “总计”列 相符"),
        read(SampleAudits.bad()).select(".claims tbody tr").eachText());
  }

  @Test
  void theScoreIsASumThatAnyoneCanCheck() throws IOException {
    Document page = read(SampleAudits.bad());
    assertEquals("100 − 5 − 5 − 5 − 8 − 4 − 2 = 71", page.selectFirst(".formula").text());
    assertEquals("A02 行的各项之和与总计不符 1 处 × 5 分 = 5 5 1", page.selectFirst(".score tbody tr").text());
  }

  @Test
  void whatCouldNotBeJudgedGivesItsReason() throws IOException {
    Element section = read(SampleAudits.bad()).getElementById("undecided").parent();
    assertEquals(
        List.of("有数据未能准确读出。", "有数据未能准确读出。", "没有机关名册。"), section.select(".reason").eachText());
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    for (Audit audit : SampleAudits.run().audits()) {
      Document page = read(audit);
      for (String href : page.select("a[href^=#]").eachAttr("href")) {
        assertEquals(1, page.getElementsByAttributeValue("id", href.substring(1)).size(), href);
      }
    }
  }

  @Test
  void aSecondHandInShowsWhatBecameOfEachProblem() throws IOException {
    Audit first = SampleAudits.bad();
    List<EarlierFinding> before =
        first.findings().stream()
            .filter(finding -> List.of("A04", "F01").contains(finding.rule()))
            .map(HtmlWriterTest::earlier)
            .toList();
    Audit corrected =
        new SampleReport("示例县民政局", 2023)
            .file("县直/bad.pdf")
            .set("t4/direct/upheld", 5)
            .set("t4/direct/total", 3)
            .addUp()
            .audit()
            .comparedWith(
                new EarlierAudits(List.of(new EarlierAudit("县直/bad.pdf", "示例县民政局", 2023, before))));
    Document page = read(corrected);
    assertEquals(
        List.of(
            "改错 A04 表四 “未经复议直接起诉”栏：复议诉讼结果之和与总计不符 "
                + "表四“未经复议直接起诉”:各项之和应等于总计,各项相加为 4,所印为 3,相差 1。（一处为 4，另一处为 3） "
                + "表四“未经复议直接起诉”:各项之和应等于总计,各项相加为 5,所印为 3,相差 2。（一处为 5，另一处为 3） 问题 1",
            "已改 F01 信息处理费：未报告收取信息处理费情况 第六部分未报告收取信息处理费情况。 （未再发现）"),
        page.select(".handover tbody tr").eachText());
    assertEquals("改错", page.selectFirst("#p1 .progress").text());
  }

  private static EarlierFinding earlier(Finding finding) {
    return new EarlierFinding(
        finding.id(),
        finding.rule(),
        finding.title(),
        finding.subject(),
        finding.level(),
        finding.status(),
        finding.message(),
        finding.expected(),
        finding.actual(),
        finding.evidence().stream().map(Evidence::quote).toList());
  }
}
