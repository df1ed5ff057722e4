package disclosure.audit.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Level;
import disclosure.audit.audit.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeWriterTest {

  private static final Path TEMPLATE = Path.of("rules/templates/notice.docx");

  @TempDir Path folder;

  @Test
  void saysWhatIsWrongWhereWhatIsDueAndWhy() throws IOException {
    assertEquals(
        """
        关于示例区某某局2023年政府信息公开工作年度报告的整改通知

        示例区某某局：
        根据《中华人民共和国政府信息公开条例》等规定，我们对你单位《示例区某某局2023年政府信息公开工作年度报告》进行了审核，得分95分，等次为优秀（暂定，部分数据有待核实）。审核发现需要整改的问题1项（见第一部分）。请逐项核对、更正，按规定重新公布年度报告，并在期限内书面反馈整改情况。
        一、需要整改的问题
        序号	问题	位置	整改要求	依据	期限
        1	“自然人”等六列之和为21，总计印为20。	第3页 表三“一、本年新收政府信息公开申请数量”行各列	一处为21，另一处为20。请核对后更正。	国办公开办函〔2021〕30号	年　月　日前

        二、需要说明的事项
        下列1项须由你单位说明情况，暂不作为问题。
        序号	事项	位置	依据
        1	示例区某某局的表述与表格不一致。	第3页 表三“一、本年新收政府信息公开申请数量”行各列	国办公开办函〔2021〕30号


        （制发机关印章）
        年　月　日
        （联系人：　　　　　电话：　　　　　　）
        — 1 —
        """,
        text(notice(ExampleAudits.audit())));
  }

  @Test
  void isMadeOnlyWhereSomethingIsToBeMended() {
    NoticeWriter writer = new NoticeWriter(TEMPLATE);
    assertTrue(writer.appliesTo(ExampleAudits.audit()));
    assertFalse(writer.appliesTo(ExampleAudits.clean()));
  }

  @Test
  void leavesOutThePartOnDoubtsWhereThereAreNone() throws IOException {
    Audit audit = ExampleAudits.audit();
    Audit certain = ExampleAudits.audit("x/a.pdf", "示例区某某局", List.of(audit.findings().get(0)));
    assertFalse(text(notice(certain)).contains("需要说明的事项"));
  }

  @Test
  void asksTheAgencyToExplainWhatTheInspectorIsAskedToDecide() throws IOException {
    String text = text(notice(doubting("“未收取费用（请人工核对。）”与表二可能矛盾，请人工判断。", "表三有空白，请人工判断是漏填还是计算有误。")));
    assertTrue(text.contains("1\t“未收取费用（请人工核对。）”与表二可能矛盾，请说明情况。\t第3页"), text);
    assertTrue(text.contains("2\t表三有空白，请说明情况。\t第3页"), text);
  }

  @Test
  void aReportWithoutNameOrTitleIsGivenNone() throws IOException {
    String text = text(notice(ExampleAudits.nameless()));
    assertTrue(text.startsWith("关于（报告未写明单位）　　年政府信息公开工作年度报告的整改通知"), text);
    assertTrue(text.contains("我们对你单位报送的政府信息公开工作年度报告进行了审核"), text);
  }

  private static Audit doubting(String... messages) {
    List<Finding> findings = new ArrayList<>();
    for (String message : messages) {
      String id = "f" + findings.size();
      findings.add(
          ExampleAudits.finding(id, "N01", null, Level.MAJOR, Status.REVIEW, message, null));
    }
    return ExampleAudits.audit("x/a.pdf", "示例区某某局", findings);
  }

  @Test
  void textThatLooksLikeATagIsNotFilled() throws IOException {
    Audit audit =
        ExampleAudits.audit(
            "x/a.pdf",
            "{{得分}}局",
            ExampleAudits.findings("局", "[依据]{{单位}}" + ExampleAudits.HOSTILE));
    String text = text(notice(audit));
    assertTrue(text.startsWith("关于{{得分}}局2023年"), text);
    assertTrue(
        text.contains(
            "1\t[依据]{{单位}}=cmd|' /C calc'!A0 <script>alert(1)</script> & \"引号\" 😀"
                + " [U+202E]gnp.exe[U+202C] \uFFFD"),
        text);
  }

  @Test
  void givesTheSameBytesTwice() throws IOException {
    assertArrayEquals(notice(ExampleAudits.audit()), notice(ExampleAudits.audit()));
  }

  @Test
  void theTemplateAsShippedIsFit() {
    assertDoesNotThrow(() -> new NoticeWriter(TEMPLATE).check());
  }

  @Test
  void aMissingTemplateIsSaid() {
    Path file = folder.resolve("notice.docx");
    assertEquals("找不到整改通知模板“" + file + "”，请从安装包中恢复，或在 --format 中去掉 docx。", problem(file));
  }

  @Test
  void whatIsNoWordFileIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("notice.docx"), "整改通知");
    assertEquals(
        "整改通知模板“" + file + "”不是可用的 Word 文件（.docx）或标签不成对，请用 Word 打开另存，或从安装包中恢复。", problem(file));
  }

  @Test
  void aTagThatNothingFillsIsSaidWithThoseThatAre() throws IOException {
    Path file = withTitle("{{单位名}}");
    assertEquals(
        "整改通知模板“"
            + file
            + "”中的标签“{{单位名}}”没有对应的内容，请改用：单位、年度、标题、得分、等次、暂定、问题数、问题清单、有待核、待核数、待核清单、有整改情况、整改情况。",
        problem(file));
  }

  @Test
  void aSectionThatIsNotClosedIsSaid() throws IOException {
    Path file = withTitle("{{?有待核}}");
    assertEquals(
        "整改通知模板“" + file + "”不是可用的 Word 文件（.docx）或标签不成对，请用 Word 打开另存，或从安装包中恢复。", problem(file));
  }

  @Test
  void aRowWithoutContentForATagIsSaid() throws IOException {
    Path file = folder.resolve("notice.docx");
    try (InputStream in = Files.newInputStream(TEMPLATE);
        XWPFDocument word = new XWPFDocument(in);
        OutputStream out = Files.newOutputStream(file)) {
      XWPFTableCell cell = word.getTables().get(0).getRow(1).getCell(1);
      cell.getParagraphs().get(0).getRuns().get(0).setText("[毛病]", 0);
      word.write(out);
    }
    assertEquals(
        "整改通知模板“" + file + "”中的标签“[毛病]”没有对应的内容，请改用：序号、问题、位置、整改要求、依据、原文、等级、规则。", problem(file));
  }

  @Test
  void isOnA4WithTheMarginsAndFontsOfAnOfficialPaper() throws IOException {
    try (XWPFDocument word =
        new XWPFDocument(new ByteArrayInputStream(notice(ExampleAudits.audit())))) {
      var page = word.getDocument().getBody().getSectPr();
      assertEquals("11906 16838", page.getPgSz().getW() + " " + page.getPgSz().getH());
      assertEquals("2098 1588", page.getPgMar().getTop() + " " + page.getPgMar().getLeft());
      XWPFTable table = word.getTables().get(0);
      assertEquals("表头", word.getStyles().getStyle("TableHead").getName());
      assertEquals(2, table.getNumberOfRows());
    }
  }

  private Path withTitle(String title) throws IOException {
    Path file = folder.resolve("notice.docx");
    try (InputStream in = Files.newInputStream(TEMPLATE);
        XWPFDocument word = new XWPFDocument(in);
        OutputStream out = Files.newOutputStream(file)) {
      word.getParagraphs().get(0).getRuns().get(0).setText(title, 0);
      word.write(out);
    }
    return file;
  }

  private static String problem(Path template) {
    return assertThrows(OutputProblem.class, () -> new NoticeWriter(template).check()).getMessage();
  }

  private static byte[] notice(Audit audit) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new NoticeWriter(TEMPLATE).write(audit, new byte[0], out);
    return out.toByteArray();
  }

  private static String text(byte[] notice) throws IOException {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(notice));
        XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
      return extractor.getText();
    }
  }
}
