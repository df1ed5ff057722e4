package disclosure.audit.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import disclosure.audit.document.Document;
import disclosure.audit.document.SourceFormat;
import disclosure.audit.ingest.text.TextReader;
import disclosure.audit.ingest.web.HtmlReader;
import disclosure.audit.ingest.word.DocReader;
import disclosure.audit.ingest.word.DocxReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class ReportReadersTest {
  private static final String TEXT = "政府信息公开工作年度报告";

  private final ReportReaders readers =
      new ReportReaders(
          List.of(new DocxReader(), new DocReader(), new HtmlReader(), new TextReader()));

  @Test
  void tellsTheKindOfAFileByItsContent() throws Exception {
    assertEquals(SourceFormat.DOCX, read(docx()).format());
    assertEquals(SourceFormat.HTML, read(bytes("<html><p>" + TEXT + "</p></html>")).format());
    assertEquals(SourceFormat.TXT, read(bytes(TEXT)).format());
  }

  @Test
  void namesTheKindOfAFileThatIsNoReport() throws Exception {
    assertEquals(foreign("电子表格（XLSX）"), refusal(xlsx()));
    assertEquals(foreign("电子表格（XLS）"), refusal(xls()));
    assertEquals(foreign("演示文稿（PPT）"), refusal(compound("PowerPoint Document")));
    assertEquals(foreign("压缩包（ZIP）"), refusal(zip("年报/1.docx")));
    assertEquals(foreign("OFD 版式文件"), refusal(zip("OFD.xml")));
    assertEquals(foreign("压缩包（RAR）"), refusal(hex("526172211A0700")));
    assertEquals(foreign("图片（PNG）"), refusal(hex("89504E470D0A1A0A")));
    assertEquals(foreign("图片（JPEG）"), refusal(hex("FFD8FFE000104A46")));
    assertEquals(foreign("RTF 文档"), refusal(bytes("{\\rtf1\\ansi")));
  }

  @Test
  void saysThatAFileIsEmptyTooLongOrOfNoKnownKind() {
    assertEquals("文件是空的（0 字节），请重新下载或重新导出后再审核。", refusal(new byte[0]));
    assertEquals("认不出这个文件的格式；请提供 PDF、Word（DOCX、DOC）、网页（HTML）或文本（TXT）格式的报告。", refusal(new byte[20]));
    ReadingLimits small = new ReadingLimits(1_000_000, 10, Duration.ofSeconds(1));
    assertEquals(
        "文件有 1.5 MB，超过上限 1.0 MB；年度报告一般不超过几 MB，请核对是否放错文件，或者压缩其中的图片后重新保存。",
        assertThrows(UnreadableReport.class, () -> readers.read(new byte[1_500_000], small))
            .getMessage());
  }

  @Test
  void saysThatAPackageIsDamaged() throws Exception {
    String damaged = "文件不完整或已损坏，无法读取；请用 WPS、Word、PDF 阅读器或浏览器打开核对，重新保存或重新下载后再审核。";
    byte[] docx = docx();
    byte[] half = java.util.Arrays.copyOf(docx, docx.length / 2);
    assertEquals(damaged, refusal(half));
    assertEquals(damaged, refusal(zip("[Content_Types].xml", "word/document.xml")));
    byte[] doc = compound("WordDocument");
    assertEquals(damaged, refusal(doc));
    assertEquals(damaged, refusal(java.util.Arrays.copyOf(doc, 700)));
  }

  private static String foreign(String kind) {
    return "这是" + kind + "，不是可以审核的报告；请提供 PDF、Word（DOCX、DOC）、网页（HTML）或文本（TXT）格式的报告。";
  }

  private Document read(byte[] content) throws UnreadableReport {
    return readers.read(content, ReadingLimits.DEFAULT);
  }

  private String refusal(byte[] content) {
    return assertThrows(UnreadableReport.class, () -> read(content)).getMessage();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }

  private static byte[] docx() throws IOException {
    try (XWPFDocument file = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      file.createParagraph().createRun().setText(TEXT);
      file.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] xlsx() throws IOException {
    try (XSSFWorkbook file = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      file.createSheet();
      file.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] xls() throws IOException {
    try (HSSFWorkbook file = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      file.createSheet();
      file.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] compound(String entry) throws IOException {
    byte[] content = java.util.Arrays.copyOf(hex("ECA5C100"), 5000);
    try (POIFSFileSystem file = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      file.createDocument(new java.io.ByteArrayInputStream(content), entry);
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes("不是"));
      }
    }
    return out.toByteArray();
  }
}
