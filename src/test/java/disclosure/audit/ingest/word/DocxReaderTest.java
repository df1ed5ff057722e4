package disclosure.audit.ingest.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import disclosure.audit.ingest.PrintedBlocks;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.UnreadableReport;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
  private static final String STYLES =
      """
      <style type="paragraph" default="1" styleId="1"><name val="Normal"/></style>
      <style type="paragraph" styleId="2"><name val="heading 1"/><basedOn val="1"/>
        <pPr><numPr><numId val="5"/></numPr><outlineLvl val="0"/></pPr></style>
      <style type="paragraph" styleId="3"><name val="章"/><basedOn val="2"/></style>
      <style type="paragraph" styleId="4"><name val="toc 1"/></style>
      <style type="paragraph" styleId="5"><name val="Title"/></style>
      <style type="character" styleId="6"><name val="暗"/><rPr><vanish/></rPr></style>
      """;

  private static final String NUMBERING =
      """
      <abstractNum abstractNumId="0">
        <lvl ilvl="0"><start val="1"/><numFmt val="chineseCountingThousand"/><pStyle val="2"/>
          <suff val="nothing"/><lvlText val="%1、"/></lvl>
        <lvl ilvl="1"><start val="1"/><numFmt val="japaneseCounting"/><lvlText val="（%2）"/></lvl>
        <lvl ilvl="2"><start val="1"/><numFmt val="decimal"/><isLgl/><lvlText val="%1.%3"/></lvl>
      </abstractNum>
      <abstractNum abstractNumId="1"><lvl ilvl="0"><start val="1"/><numFmt val="decimal"/>
        <lvlText val="%1."/></lvl></abstractNum>
      <abstractNum abstractNumId="2"><lvl ilvl="0"><start val="1"/><numFmt val="bullet"/>
        <lvlText val="●"/></lvl></abstractNum>
      <num numId="5"><abstractNumId val="0"/></num>
      <num numId="6"><abstractNumId val="1"/></num>
      <num numId="7"><abstractNumId val="1"/><lvlOverride ilvl="0"><startOverride val="1"/></lvlOverride></num>
      <num numId="8"><abstractNumId val="2"/></num>
      """;

  @Test
  void keepsThePlacesOfPicturesThatMayHoldATable() throws Exception {
    String sheet =
        "<object><v:shape style=\"width:415pt;height:98.2pt\"><v:imagedata/></v:shape></object>";
    assertEquals(
        """
        1 文字
        2 [picture]
        3 后文
        4 [picture]
        GRID 1 x 2
        5 | 0: ?? （图片） | 1:1 |
        """,
        blocks(
            DocxParts.body(
                "<p><r><t>文字</t>%s</r></p>".formatted(drawing("inline", "", 415, 110))
                    + "<p><r>%s<t>后文</t></r></p>".formatted(drawing("inline", "", 120, 120))
                    + "<p><r>%s</r></p>".formatted(drawing("anchor", "behindDoc=\"1\"", 500, 700))
                    + "<p><r>"
                    + sheet
                    + "</r></p>"
                    + "<tbl><tr><tc><p><r>%s</r></p></tc><tc><p><r><t>1</t></r></p></tc></tr></tbl>"
                        .formatted(drawing("inline", "", 30, 12)))));
  }

  /** A picture of so many points, with attributes without a prefix as Word writes them. */
  private static String drawing(String kind, String attributes, int width, int height) {
    return "<drawing><wp:%s %s><wp:extent cx=\"%d\" cy=\"%d\"/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:%s></drawing>"
        .formatted(kind, attributes, width * 12700L, height * 12700L, kind);
  }

  @Test
  void printsTheNumbersThatAreOnlyAListFormat() throws Exception {
    assertEquals(
        """
        1 # 年度报告
        2 # 一、总体情况
        3 （一）主动公开
        4 （二）依申请公开
        5 1.1 细目
        6 # 二、主动公开政府信息情况
        7 （一）规章
        8 1.要点
        9 2.要点
        10 1.另起
        11 2.接续
        12 黑点
        13 无编号
        """,
        blocks(
            DocxParts.body(
                    styled("5", "年度报告")
                        + styled("3", "总体情况")
                        + listed(5, 1, "主动公开")
                        + listed(5, 1, "依申请公开")
                        + listed(5, 2, "细目")
                        + styled("2", "主动公开政府信息情况")
                        + listed(5, 1, "规章")
                        + listed(6, 0, "要点")
                        + listed(6, 0, "要点")
                        + listed(7, 0, "另起")
                        + listed(7, 0, "接续")
                        + listed(8, 0, "黑点")
                        + listed(0, 0, "无编号"))
                .styles(STYLES)
                .numbering(NUMBERING)));
  }

  @Test
  void placesMergedCellsOnTheGrid() throws Exception {
    assertEquals(
        """
        GRID 4 x 4
        1 | 0>2v2:项目 | 2:自然人 | 3:总计 |
        2 | 2:0 | 3: |
        3 | 0v2:三、 | 1:1.公开/2.申请 | 2>2:5 |
        4 | 1:3.其他 | 2:5 | 3:5 |
        """,
        blocks(
            DocxParts.body(
                    "<tbl><tblGrid><gridCol w=\"900\"/><gridCol w=\"900\"/><gridCol w=\"900\"/><gridCol"
                        + " w=\"900\"/></tblGrid>"
                        + row(
                            cell("<gridSpan val=\"2\"/><vMerge val=\"restart\"/>", "项目"),
                            cell("", "自然人"),
                            cell("", "总计"))
                        + row(
                            cell("<gridSpan val=\"2\"/><vMerge/>", ""),
                            cell("", "0"),
                            cell("", "　"))
                        + row(
                            cell("<vMerge val=\"restart\"/>", "三、"),
                            "<tc>" + listed(6, 0, "公开") + "<p/>" + listed(6, 0, "申请") + "</tc>",
                            cell("<gridSpan val=\"2\"/>", "5"))
                        + row(
                            cell("<vMerge val=\"continue\"/>", ""),
                            "<tc>" + listed(6, 0, "其他") + "</tc>",
                            cell("<hMerge val=\"restart\"/>", "5"),
                            cell("", "5"))
                        + "</tbl>")
                .numbering(NUMBERING)));
  }

  @Test
  void closesTheNarrowColumnsOfLinesDrawnByHand() throws Exception {
    assertEquals(
        """
        GRID 2 x 2
        1 | 0:规章 | 1:0 |
        2 | 0:许可 | 1:7 |
        """,
        blocks(
            DocxParts.body(
                "<tbl><tblGrid><gridCol w=\"960\"/><gridCol w=\"40\"/><gridCol w=\"900\"/></tblGrid>"
                    + row(cell("", "规章"), cell("<gridSpan val=\"2\"/>", "0"))
                    + row(cell("<gridSpan val=\"2\"/>", "许可"), cell("", "7"))
                    + "</tbl>")));
  }

  @Test
  void keepsTheGridWhereTheWidthsMeanNothing() throws Exception {
    assertEquals(
        """
        GRID 1 x 3
        1 | 0:规章 | 1:0 | 2:1 |
        """,
        blocks(
            DocxParts.body(
                "<tbl><tblGrid><gridCol w=\"0\"/><gridCol w=\"0\"/><gridCol w=\"0\"/></tblGrid>"
                    + row(cell("", "规章"), cell("", "0"), cell("", "1"))
                    + "</tbl>")));
  }

  @Test
  void opensTablesThatOnlyPlaceThingsOnThePage() throws Exception {
    String inner =
        "<tbl>"
            + row(cell("", "规章"), cell("", "0"))
            + row(cell("", "许可"), cell("", "1"))
            + "</tbl>";
    assertEquals(
        """
        1 二、主动公开
        GRID 2 x 2
        2 | 0:规章 | 1:0 |
        3 | 0:许可 | 1:1 |
        4 三、收到申请
        GRID 1 x 2
        5 | 0:人/数 | 1:3 |
        """,
        blocks(
            DocxParts.body(
                "<tbl>"
                    + row(
                        "<tc>" + text("二、主动公开") + inner + "</tc>",
                        "<tc>" + text("三、收到申请") + "</tc>")
                    + "</tbl>"
                    + "<tbl>"
                    + row(
                        "<tc><tbl>" + row(cell("", "人")) + row(cell("", "数")) + "</tbl><p/></tc>",
                        cell("", "3"))
                    + "</tbl>")));
  }

  @Test
  void takesTrackedChangesAsAccepted() throws Exception {
    assertEquals(
        """
        1 共收到申请21件。
        2 前一段后一段
        GRID 1 x 2
        3 | 0:规章 | 1:2 |
        """,
        blocks(
            DocxParts.body(
                "<p><r><t>共收到申请</t></r><del><r><delText>12</delText></r></del><ins><r><t>21</t></r></ins>"
                    + "<moveFrom><r><t>移走</t></r></moveFrom><moveTo><r><t>件。</t></r></moveTo></p>"
                    + "<p><pPr><rPr><del/></rPr></pPr><r><t>前一段</t></r></p>"
                    + text("后一段")
                    + "<tbl><tr><trPr><del/></trPr>"
                    + cell("", "删去")
                    + "</tr>"
                    + row(cell("", "规章"), cell("<cellDel/>", "1"), cell("", "2"))
                    + "</tbl>")));
  }

  @Test
  void readsWhatStandsInBoxesControlsAndFields() throws Exception {
    String box = "<txbxContent>" + text("示例局文件") + "</txbxContent>";
    assertEquals(
        """
        1 正文
        2 示例局文件
        3 控件里的段落
        4 2023年，链接，第3页
        """,
        blocks(
            DocxParts.body(
                    "<p><r><mc:AlternateContent><mc:Choice><drawing><wps:txbx>"
                        + box
                        + "</wps:txbx></drawing></mc:Choice><mc:Fallback><pict><v:textbox>"
                        + box
                        + "</v:textbox></pict></mc:Fallback></mc:AlternateContent></r><r><t>正文</t></r></p>"
                        + "<sdt><sdtPr/><sdtContent>"
                        + text("控件里的段落")
                        + "</sdtContent></sdt>"
                        + "<sdt><sdtPr><docPartObj><docPartGallery val=\"Table of Contents\"/></docPartObj></sdtPr><sdtContent>"
                        + text("一、总体情况 1")
                        + "</sdtContent></sdt>"
                        + styled("4", "二、主动公开 2")
                        + "<p><sdt><sdtContent><r><t>2023</t></r></sdtContent></sdt><r><t>年，</t></r>"
                        + "<hyperlink><r><t>链接</t></r></hyperlink><r><rPr><vanish/></rPr><t>隐</t></r>"
                        + "<r><rPr><rStyle val=\"6\"/></rPr><t>藏</t></r><r><t>，第</t></r>"
                        + "<r><fldChar fldCharType=\"begin\"/></r><r><instrText> PAGE </instrText></r>"
                        + "<r><fldChar fldCharType=\"separate\"/></r><r><t>3</t></r><r><fldChar fldCharType=\"end\"/></r>"
                        + "<r><t>页</t></r></p>")
                .styles(STYLES)));
  }

  @Test
  void endsAParagraphAtEachLineBreakButNotACell() throws Exception {
    assertEquals(
        """
        1 示例局
        2 2023年年度报告
        GRID 1 x 2
        3 | 0:结果/维持 | 1:2-17 ?? 2-179 |
        """,
        blocks(
            DocxParts.body(
                "<p><r><t>示例局</t><br/><t>2023年年度报告</t></r></p><tbl>"
                    + row(
                        "<tc><p><r><t>结果</t><br/><t>维持</t></r></p></tc>",
                        "<tc><p><r><t>2</t><noBreakHyphen/><t>1</t></r><r><rPr><strike val=\"0\"/></rPr><t>7</t></r>"
                            + "<r><rPr><vertAlign val=\"superscript\"/></rPr><t>9</t></r></p></tc>")
                    + "</tbl>")));
  }

  @Test
  void saysThatAFileHoldsNoTextOrTooMuch() throws Exception {
    byte[] empty = DocxParts.body("<p/><tbl/>").bytes();
    assertEquals(
        "Word 文件里没有文字（可能只有图片）；请提供可以选中文字的报告，扫描件请先进行文字识别。", refusal(empty, ReadingLimits.DEFAULT));
    byte[] bomb = DocxParts.body(text("0").repeat(60_000)).bytes();
    assertEquals(
        "Word 文件展开后超过上限 1.0 MB，不像正常的报告，已停止读取；请用 WPS 或 Word 打开核对，另存为新文件后再审核。",
        refusal(bomb, new ReadingLimits(1_000_000, 10, Duration.ofMinutes(5))));
  }

  private static String refusal(byte[] content, ReadingLimits limits) {
    return assertThrows(UnreadableReport.class, () -> new DocxReader().read(content, limits))
        .getMessage();
  }

  private static String blocks(DocxParts parts) throws IOException, UnreadableReport {
    return PrintedBlocks.of(new DocxReader().read(parts.bytes(), ReadingLimits.DEFAULT));
  }

  private static String text(String text) {
    return "<p><r><t>" + text + "</t></r></p>";
  }

  private static String styled(String style, String text) {
    return "<p><pPr><pStyle val=\"%s\"/></pPr><r><t>%s</t></r></p>".formatted(style, text);
  }

  private static String listed(int list, int level, String text) {
    return "<p><pPr><numPr><ilvl val=\"%d\"/><numId val=\"%d\"/></numPr></pPr><r><t>%s</t></r></p>"
        .formatted(level, list, text);
  }

  private static String row(String... cells) {
    return "<tr>" + String.join("", cells) + "</tr>";
  }

  private static String cell(String properties, String text) {
    return "<tc><tcPr>" + properties + "</tcPr>" + text(text) + "</tc>";
  }
}
