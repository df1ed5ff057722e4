package disclosure.audit.ingest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.audit.document.Document;
import disclosure.audit.ingest.PrintedBlocks;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.UnreadableReport;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static final String PARAGRAPH =
      "2023年，示例局认真贯彻《中华人民共和国政府信息公开条例》，全年主动公开政府信息249条，共收到政府信息公开申请21件，均已按期答复，没有发生行政复议和行政诉讼。";

  private final HtmlReader reader = new HtmlReader();

  @Test
  void keepsThePlacesOfPicturesThatMayHoldATable() throws Exception {
    Document report =
        read(
            """
            <html><body><div><img src="top.jpg" width="1200" height="200"></div><div class="content">
            <h1>示例区示例局2023年政府信息公开工作年度报告</h1>
            <p>一、总体情况<img src="new_icon.gif"></p><p>%1$s</p>
            <p>二、主动公开政府信息情况</p>
            <p><img data-src="W020240117.png" src="loading.gif"></p>
            <p>三、收到和处理政府信息公开申请情况</p>
            <table><tr><td><img src="t3.png" style="width:18cm;height:auto"></td></tr></table>
            <p>四、政府信息公开行政复议、行政诉讼情况</p>
            <p><svg width="600" height="200"><path d="M0 0"/></svg><svg width="16" height="16"></svg></p>
            <table><tr><td>项目</td><td>数量</td></tr><tr><td>其他</td><td><img src="5.png"></td></tr></table>
            <p>六、其他需要报告的事项</p><p>无。</p></div>
            <div><img src="W020.jpg"></div>
            <p>主办：示例区人民政府办公室</p></body></html>
            """
                .formatted(PARAGRAPH));

    assertEquals(
        """
        1 # 示例区示例局2023年政府信息公开工作年度报告
        2 一、总体情况
        3 %s
        4 二、主动公开政府信息情况
        5 [picture]
        6 三、收到和处理政府信息公开申请情况
        7 [picture]
        8 四、政府信息公开行政复议、行政诉讼情况
        9 [picture]
        GRID 2 x 2
        10 | 0:项目 | 1:数量 |
        11 | 0:其他 | 1: ?? （图片） |
        12 [picture]
        13 六、其他需要报告的事项
        14 无。
        """
            .formatted(PARAGRAPH),
        PrintedBlocks.of(report));
  }

  @Test
  void findsTheReportAmongThePartsOfAPortalPage() throws Exception {
    Document report =
        read(
            """
            <!DOCTYPE html><html><head><meta charset="utf-8">
            <title>示例区示例局2023年政府信息公开工作年度报告_示例区人民政府</title>
            <meta name="PubDate" content="2024-01-17 10:20"></head><body>
            <div class="top"><a href="/">首页</a> <a href="/xxgk">信息公开</a> <a href="/bsfw">办事服务</a></div>
            <div class="breadcrumbNav">您现在的位置：<a href="/">首页</a> &gt; <a href="/nb">政府信息公开年报</a></div>
            <div class="main">
              <ul><li><a href="1.html">示例局2022年政府信息公开工作年度报告</a></li>
                  <li><a href="2.html">示例局2021年政府信息公开工作年度报告</a></li></ul>
              <h1>示例区示例局2023年政府信息公开工作年度报告</h1>
              <div class="info"><span>来源：示例局</span><span>发布日期：2024-01-17</span><span>浏览次数：12</span></div>
              <div id="zoom"><p style="text-indent:2em"><strong>一、总体情况</strong></p>
              <p>&nbsp;&nbsp;%1$s</p>
              <p style="display:none">隐藏的文字</p>
              <p><span>六、其他需要报告的事项</span></p><p>　　无。</p></div>
              <p>【<a href="#">打印</a>】【<a href="#">关闭</a>】</p>
              <p>上一篇：<a href="3.html">示例局2022年政府信息公开工作年度报告</a></p>
              <div class="bdshare">分享到：微信 微博</div>
            </div>
            <div class="footer"><p>主办：示例区人民政府办公室</p><p>示ICP备00000000号</p></div>
            <script>var a = "脚本";</script></body></html>
            """
                .formatted(PARAGRAPH));

    assertEquals(
        """
        1 # 示例区示例局2023年政府信息公开工作年度报告
        2 一、总体情况
        3 %s
        4 六、其他需要报告的事项
        5 无。
        """
            .formatted(PARAGRAPH),
        PrintedBlocks.of(report));
    assertEquals("示例区示例局2023年政府信息公开工作年度报告_示例区人民政府", report.properties().title());
    assertEquals(LocalDate.of(2024, 1, 17), report.properties().published());
  }

  @Test
  void placesMergedAndBlankCellsOnTheGrid() throws Exception {
    assertEquals(
        """
        1 政府信息公开
        2 表二
        GRID 3 x 4
        3 | 0>2v2:申请人情况 | 2:自然人 | 3:总计 |
        4 | 2: | 3:22/(其中修订16件) |
        5 | 0:三、/办理/结果 | 1:予以公开 | 2:0 | 3:— |
        """,
        blocks(
            """
            <html><p>政府信息公开</p><table><caption>表二</caption><thead>
            <tr><th colspan="2" rowspan=2>申请人情况</th><td>自然人</td><td><p>总计</p></td></tr>
            <tr><td>&nbsp;</td><td>22<br>(其中修订16件)</td></tr></thead>
            <tbody><tr><td rowspan="9">三、<p>办理</p><div>结果</div></td><td>予以
               公开</td><td> 0 </td><td>—</td></tr></tbody></table></html>
            """));
  }

  @Test
  void opensTablesThatOnlyPlaceThingsOnThePage() throws Exception {
    assertEquals(
        """
        1 政府信息公开工作年度报告
        2 二、主动公开政府信息情况
        GRID 2 x 2
        3 | 0:信息内容 | 1:本年制发件数 |
        4 | 0:规章 | 1:0 |
        5 三、收到和处理情况
        """,
        blocks(
            """
            <html><body><table><tr><td>政府信息公开工作年度报告</td></tr><tr><td>
            <table width="100%"><tr><td>二、主动公开政府信息情况
              <table border=1><tr><td>信息内容</td><td>本年制发件数</td></tr><tr><td>规章</td><td>0</td></tr></table>
              <div>三、收到和处理情况</div></td></tr></table>
            </td></tr></table></body></html>
            """));
  }

  @Test
  void endsAParagraphAtEachLineBreakAndBox() throws Exception {
    assertEquals(
        """
        1 政府信息公开年报
        2 一、总体情况
        3 全年公开 3 条。
        4 （一）主动公开
        5 无
        """,
        blocks(
            """
            <html><body>政府信息
            公开年报<div>一、<span>总体</span><b>情况</b><br>&nbsp; &nbsp; 全年公开 3
            条。<br/><br/><span style="display:block">（一）主动公开</span></div><div><div>无</div></div></body></html>
            """));
  }

  @Test
  void keepsTheLinesOfASourceThatAreShownAsLines() throws Exception {
    assertEquals(
        """
        1 政府信息公开年报
        2 一、总体情况
        3 无
        4 二、主动公开
        """,
        blocks(
            "<html><pre>政府信息公开年报\n一、总体情况\n  无</pre>"
                + "<div style='white-space: pre-wrap'>\n二、<span style='white-space:normal'>主动\n公开</span></div>"
                + "</html>"));
  }

  @Test
  void takesTheTitleFromAboveTheReportAlsoWhereThePageIsCalledOtherwise() throws Exception {
    assertEquals(
        """
        1 示例区示例局
        2 2023年政府信息公开工作年度报告
        3 %1$s
        4 %1$s
        5 %1$s
        """
            .formatted(PARAGRAPH),
        blocks(
            """
            <html><title>示例区人民政府</title><body><div>政府信息公开</div>
            <div>示例区示例局</div><div>2023年政府信息公开工作年度报告</div><div>发布时间：2024-01-17</div>
            <div><p>%1$s</p><p>%1$s</p><p>%1$s</p></div><div>下一篇：<a href=1>示例局2022年年度报告</a></div></body></html>
            """
                .formatted(PARAGRAPH)));
  }

  @Test
  void readsOnThroughALinkThatWasNeverClosed() throws Exception {
    assertEquals(
        """
        1 # 示例局2023年政府信息公开工作年度报告
        2 %1$s
        GRID 1 x 2
        3 | 0:规章 | 1:0 |
        4 %1$s
        """
            .formatted(PARAGRAPH),
        blocks(
            """
            <html><title>示例局2023年政府信息公开工作年度报告</title><body><h1>示例局2023年政府信息公开工作年度报告</h1>
            <div><a href="x"><p>%1$s</p><table><tr><td>规章</td><td>0</td></tr></table><p>%1$s</p></div></body></html>
            """
                .formatted(PARAGRAPH)));
  }

  @Test
  void readsThePageOfAnArchive() throws Exception {
    String archive =
        """
        From: <Saved by Blink>
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="--=_1"

        ----=_1
        Content-Type: image/png
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        ----=_1
        Content-Type: text/html
        Content-Transfer-Encoding: %s

        %s
        ----=_1--
        """;
    String quoted = "<html><p class=3D\"a\">=E4=BF=A1=E6=81=AF=\r\n=E5=85=AC=E5=BC=80</p></html>";
    String base64 = "PGh0bWw+PHA+5L+h5oGv5YWs5byAPC9wPjwvaHRtbD4=";

    assertEquals("1 信息公开\n", blocks(archive.formatted("quoted-printable", quoted)));
    assertEquals("1 信息公开\n", blocks(archive.formatted("base64", base64)));
    assertTrue(accepts(archive));
  }

  @Test
  void printsTheNumbersOfLists() throws Exception {
    assertEquals(
        """
        1 政府信息公开
        2 一、总体情况
        3 二、主动公开
        4 3.公开
        5 4.申请
        6 要点
        """,
        blocks(
            """
            <html>政府信息公开<ol style="list-style-type:cjk-ideographic"><li>总体情况</li><li><p>主动公开</p></li></ol>
            <ol start=3><li>公开<li>申请</ol><ul><li>要点</ul></html>
            """));
  }

  @Test
  void keepsTheOtherReadingOfACellWithStruckOutTextOrANoteMark() throws Exception {
    assertEquals(
        """
        1 政府信息公开
        GRID 1 x 3
        2 | 0:6 ?? 5/7/6 | 1:22 ?? 221 | 2:3m2 |
        """,
        blocks(
            "<html>政府信息公开<table><tr><td><s>5</s><p style='text-decoration:line-through'>7</p>6</td><td>22<sup>1</sup></td>"
                + "<td>3m<sup>2</sup></td></tr></table></html>"));
  }

  @Test
  void believesTheBytesMoreThanWhatThePageSaysOfItsCharacters() throws Exception {
    String page = "<html><meta charset=\"%s\"><body>政府信息公开㐂</body></html>";

    assertEquals("GB18030", read(page, "gb2312", "GBK").encoding());
    assertEquals("1 政府信息公开㐂\n", PrintedBlocks.of(read(page, "gb2312", "GB18030")));
    assertEquals("1 政府信息公开㐂\n", PrintedBlocks.of(read(page, "gbk", "UTF-8")));
    assertEquals("1 政府信息公开㐂\n", PrintedBlocks.of(read(page, "utf-8", "GB18030")));
    assertEquals("UTF-8", read(page, "gbk", "UTF-8").encoding());
    assertEquals("UTF-16LE", read("\uFEFF" + page, "utf-16", "UTF-16LE").encoding());
  }

  @Test
  void leavesTheDayOfPublicationOpenWhereThePageGivesTwo() throws Exception {
    String page =
        "<html><body><div>发布时间：2024年01月%s日</div><meta name=\"PubDate\" content=\"2024-01-17\">"
            + "<h1>政府信息公开</h1><p>"
            + PARAGRAPH
            + "</p><p>公开时间：2023年5月1日</p><p>无</p></body></html>";

    assertEquals(LocalDate.of(2024, 1, 17), read(page.formatted("17")).properties().published());
    assertEquals(null, read(page.formatted("18")).properties().published());
  }

  @Test
  void takesNoOtherDayForTheDayOfPublication() throws Exception {
    String page =
        "<html><meta name=\"others\" content=\"页面生成时间 2024-05-28\"><p>采集时间：2025-12-30</p>"
            + "<p>成文日期：2024-01-10</p><p>政府信息公开</p></html>";

    assertEquals(null, read(page).properties().published());
  }

  @Test
  void saysWhereTheReportMayBeWhenThePageHoldsNone() {
    assertEquals(
        "网页里没有报告正文，只有附件（示例局2023年年度报告.pdf）；请下载附件，对附件进行审核。",
        refusal("<html><body><p>附件：<a href='a/1.pdf'>示例局2023年年度报告.pdf</a></p></body></html>"));
    assertEquals(
        "网页里没有报告正文，正文可能在网页的内嵌框架里；请单独打开正文页，重新保存后再审核。",
        refusal("<html><body><iframe src='report.html'></iframe></body></html>"));
    assertEquals(
        "网页里没有找到报告正文；请在浏览器里等正文显示完整后重新保存网页，或者改用 PDF、Word 格式的报告。",
        refusal(
            "<html><body><ul><li><a href='1'>2022年政府信息公开年报</a><li><a href='2'>2021年政府信息公开年报</a></ul></body></html>"));
  }

  @Test
  void tellsAPageByItsFirstTag() {
    assertTrue(accepts("\n<!-- saved from url --><!DOCTYPE html><html>"));
    assertTrue(accepts("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">"));
    assertTrue(accepts("<TABLE><tr>"));
    assertFalse(accepts("# 示例局2023年年度报告\n\n<b>一、总体情况</b>"));
    assertFalse(accepts("2023 < 2024"));
  }

  private boolean accepts(String content) {
    return reader.accepts(content.getBytes(StandardCharsets.UTF_8));
  }

  private String refusal(String page) {
    return assertThrows(UnreadableReport.class, () -> read(page)).getMessage();
  }

  private String blocks(String page) throws UnreadableReport {
    return PrintedBlocks.of(read(page));
  }

  private Document read(String page) throws UnreadableReport {
    return reader.read(page.getBytes(StandardCharsets.UTF_8), ReadingLimits.DEFAULT);
  }

  private Document read(String page, String declared, String charset) throws UnreadableReport {
    byte[] content = page.formatted(declared).getBytes(Charset.forName(charset));
    assertTrue(reader.accepts(content));
    return reader.read(content, ReadingLimits.DEFAULT);
  }
}
