package disclosure.audit.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import disclosure.audit.document.Block;
import disclosure.audit.document.Cell;
import disclosure.audit.document.Document;
import disclosure.audit.document.Paragraph;
import disclosure.audit.document.Picture;
import disclosure.audit.document.Table;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.UnreadableReport;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

  private static final ReadingLimits LIMITS =
      new ReadingLimits(1_000_000, 2, Duration.ofSeconds(30));

  /** Draws on a page of 612 × 792 points. */
  private interface Drawing {

    void on(PDPageContentStream page) throws IOException;
  }

  /** Draws on a page with parts that belong to the file. */
  private interface DrawingWithParts {

    void on(PDDocument pdf, PDPageContentStream page) throws IOException;
  }

  @Test
  void aFigureThatIsBrokenInANarrowCellIsOneFigure() throws Exception {
    assertEquals("[3440] [7]", cells(file(page -> grid(page, "344", "0", "7"))));
  }

  @Test
  void digitsWithABlankBetweenAreReadBothWays() throws Exception {
    assertEquals("[1 2 ?? 12] [7]", cells(file(page -> grid(page, "1 2", "", "7"))));
  }

  @Test
  void digitsOnBothSidesOfALineAreReadBothWays() throws Exception {
    assertEquals("[12 ?? 1234] [34 ?? 1234]", cells(acrossTheLine(118.9f, "1234")));
    assertEquals("[1 ?? 1?] []", cells(acrossTheLine(126f, "1")));
    assertEquals("[12] [34]", cells(acrossTheLine(118f, "12", 131f, "34")));
  }

  private static byte[] acrossTheLine(float x, String text) throws IOException {
    return acrossTheLine(x, text, x, "");
  }

  /** Two cells with the line between them at 130. */
  private static byte[] acrossTheLine(float a, String first, float b, String second)
      throws IOException {
    return file(
        page -> {
          page.addRect(100, 600, 30, 40);
          page.addRect(130, 600, 30, 40);
          page.stroke();
          text(page, a, 615, first);
          text(page, b, 615, second);
        });
  }

  @Test
  void shadingBehindTextIsNoTable() throws Exception {
    byte[] pdf =
        file(
            page -> {
              page.setNonStrokingColor(0.9f);
              page.addRect(90, 600, 200, 40);
              page.addRect(90, 640, 200, 40);
              page.fill();
              page.setNonStrokingColor(0f);
              text(page, 100, 615, "first");
              text(page, 100, 655, "second");
            });
    assertEquals(0, tables(pdf).size());
  }

  @Test
  void aParagraphGoesOnWhereTheNextNumberDidNotFitIntoTheLine() throws Exception {
    assertEquals("aaaa aaaa aaaa aaaa aa 123456789 aa", printed(lines("123456789 aa")));
    assertEquals("aaaa aaaa aaaa aaaa aa, 1 23456789 aa", printed(lines("1 23456789 aa")));
  }

  /** A line up to the margin, one that ends some digits before it, and another. */
  private static byte[] lines(String last) throws IOException {
    return file(
        page -> {
          text(page, 100, 700, "aaaa aaaa aaaa");
          text(page, 100, 686, "aaaa aa");
          text(page, 100, 672, last);
        });
  }

  @Test
  void aTableGoesOnOverThePageWithoutItsFirstColumn() throws Exception {
    byte[] pdf =
        pages(
            page -> {
              page.addRect(60, 60, 40, 60);
              page.stroke();
              cells(page, 100, 100, "a", "1", "2");
              cells(page, 100, 80, "b", "3", "4");
              cells(page, 100, 60, "c", "5", "6");
              text(page, 65, 90, "x");
            },
            page -> {
              cells(page, 100, 740, "d", "7", "8");
              cells(page, 100, 720, "e", "9", "10");
              cells(page, 100, 700, "f", "11", "12");
            });
    assertEquals(
        "[x] [a] [1] [2] [b] [3] [4] [c] [5] [6] [d] [7] [8] [e] [9] [10] [f] [11] [12]",
        cells(pdf));
  }

  @Test
  void textThatHangsOutOfATableAtThePagesEndBelongsToItsCell() throws Exception {
    assertEquals(
        "[a] [344/0 ?? 3440] [2] [b] [3] [4]", cells(brokenCell("0", 10)).replace('\n', '/'));
    assertEquals("[a] [344] [2]", cells(brokenCell("0", 14)));
    assertEquals("[a] [344] [2]", cells(brokenCell("1.d", 10)));
  }

  /** A table that goes on over the page, with text just below its part on the first. */
  private static byte[] brokenCell(String below, float size) throws IOException {
    return pages(
        page -> {
          cells(page, 100, 60, "a", "344", "2");
          text(page, 165, 50, below, size);
        },
        page -> {
          cells(page, 100, 740, "b", "3", "4");
        });
  }

  @Test
  void aFigureThatMayBeTwoMakesItsRowUncertainWhereColumnsAreMerged() throws Exception {
    byte[] pdf =
        file(
            page -> {
              row(page, 700, "1", "2", "3");
              text(page, 201, 670, "12345678");
              text(page, 100, 670, "row");
              row(page, 640, "4", "5 6", "7");
              row(page, 610, "8", "9", "10");
            });
    assertEquals(
        "[row] [1] [2] [3] [row] [12345678] [row] [4 ?? 4?] [56 ?? 56?] [7 ?? 7?] [row] [8] [9] [10]",
        cells(pdf));
  }

  @Test
  void aFigureThatMayGoOnBelowIsUncertainWhereColumnsAreMerged() throws Exception {
    byte[] pdf =
        file(
            page -> {
              row(page, 700, "1", "2", "3");
              text(page, 201, 670, "12345678");
              text(page, 100, 670, "row");
              row(page, 640, "4", "1445", "7");
              text(page, 235, 624, "0");
              row(page, 610, "8", "9", "10");
            });
    assertEquals(
        "[row] [1] [2] [3] [row] [12345678] [row] [4 ?? 4?] [1445 ?? 1445?] [7 ?? 7?]"
            + " [row] [8 ?? 8?] [9 ?? 9?] [10 ?? 10?]",
        cells(pdf));
  }

  private static void row(PDPageContentStream page, float y, String a, String b, String c)
      throws IOException {
    text(page, 100, y, "row");
    text(page, 200, y, a);
    text(page, 235, y, b);
    text(page, 270, y, c);
  }

  @Test
  void aPictureThatMayHoldATableKeepsItsPlaceAmongTheText() throws Exception {
    byte[] pdf =
        file(
            (pdfFile, page) -> {
              PDImageXObject picture =
                  LosslessFactory.createFromImage(
                      pdfFile, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB));
              page.drawImage(picture, 0, 740, 612, 52); // a head on the page's edge
              page.drawImage(picture, 0, 0, 612, 300);
              text(page, 100, 250, "characters printed over a background");
              text(page, 100, 690, "above");
              page.drawImage(picture, 100, 640, 400, 30); // two strips of one picture
              page.drawImage(picture, 100, 610, 400, 30);
              page.drawImage(picture, 100, 500, 90, 90); // a seal
              text(page, 100, 450, "below");
            });
    assertEquals(
        "above, picture 1 Box[x=100.0, y=122.0, width=400.0, height=60.0], below,"
            + " characters printed over a background",
        printed(pdf));
  }

  @Test
  void aCellWithAPictureInPlaceOfAFigureIsNotBlank() throws Exception {
    byte[] pdf =
        file(
            (pdfFile, page) -> {
              PDImageXObject picture =
                  LosslessFactory.createFromImage(
                      pdfFile, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB));
              cells(page, 100, 700, "a", "", "2");
              cells(page, 100, 680, "b", "", "4");
              page.drawImage(picture, 165, 704, 10, 10);
              page.drawImage(picture, 165, 684, 1, 1);
            });
    assertEquals("[a] [ ?? （图片）] [2] [b] [] [4]", cells(pdf));
  }

  private static String printed(byte[] pdf) throws Exception {
    return new PdfReader()
        .read(pdf, LIMITS).blocks().stream()
            .map(
                block ->
                    block instanceof Picture picture
                        ? "picture " + picture.location().page() + " " + picture.location().box()
                        : ((Paragraph) block).text().string())
            .collect(Collectors.joining(", "));
  }

  @Test
  void aPasswordIsNamedAndAnEmptyOneIsNoHindrance() throws Exception {
    assertEquals("PDF 文件设有打开密码，无法读取；请取消密码后重新保存，或向报送单位索取未加密的文件。", sentence(locked("secret")));
    assertEquals("[12] [7]", cells(locked("")));
  }

  @Test
  void aFileThatBreaksOffIsNotReadInPart() throws Exception {
    byte[] whole = file(page -> grid(page, "12", "", "7"));
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    assertEquals(
        "PDF 文件不完整：共 " + half.length + " 字节，缺少文件结尾，可能下载或传输中断；请重新下载或向报送单位重新索取。", sentence(half));
  }

  @Test
  void aDamagedFileIsSaidToBeDamagedWithoutForeignWords() throws Exception {
    byte[] bare = "%PDF-1.7\nbroken\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    assertEquals("PDF 文件已损坏，无法打开；请重新下载或向报送单位重新索取。", sentence(bare));
    byte[] pdf = file(page -> grid(page, "12", "", "7"));
    int content = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("stream") + 20;
    Arrays.fill(pdf, content, content + 30, (byte) 0);
    assertEquals("PDF 文件第 1 页的内容已损坏，只能读出一部分；请重新下载或向报送单位重新索取。", sentence(pdf));
  }

  @Test
  void aScanIsCalledAScan() throws Exception {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.drawImage(LosslessFactory.createFromImage(pdf, image), 0, 0, 612, 792);
      }
      assertEquals(
          "PDF 文件是扫描件或图片（共 1 页，没有可读取的文字），无法审核；请向报送单位索取由文字处理软件导出的 PDF 或 Word 原件。",
          sentence(saved(pdf)));
    }
  }

  @Test
  void tooManyPagesAndNoPagesAreNamed() throws Exception {
    assertEquals("PDF 文件共 3 页，超过上限 2 页；请确认是否为年度报告，或只保留报告部分后重新保存。", sentence(pages(3)));
    assertEquals("PDF 文件中没有任何页面（0 页）；请确认文件内容，或向报送单位重新索取。", sentence(pages(0)));
  }

  @Test
  void moreThanFiveHundredPagesAreNoReport() throws Exception {
    byte[] pdf = pages(501);
    assertEquals(
        "PDF 文件共 501 页，超过上限 500 页；请确认是否为年度报告，或只保留报告部分后重新保存。",
        assertThrows(UnreadableReport.class, () -> new PdfReader().read(pdf, ReadingLimits.DEFAULT))
            .getMessage());
  }

  @Test
  void radicalsOfBrowsersBecomeOrdinaryCharacters() {
    assertEquals("一行民长１２", Characters.ordinary("\u2F00\u2F8F\u2EA0\u2ED3１２"));
  }

  private static String sentence(byte[] pdf) {
    return assertThrows(UnreadableReport.class, () -> new PdfReader().read(pdf, LIMITS))
        .getMessage();
  }

  private static List<Table> tables(byte[] pdf) throws Exception {
    Document document = new PdfReader().read(pdf, LIMITS);
    List<Block> blocks = document.blocks();
    return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }

  private static String cells(byte[] pdf) throws Exception {
    StringBuilder cells = new StringBuilder();
    for (Cell cell : tables(pdf).get(0).cells()) {
      String other = cell.otherReading() == null ? "" : " ?? " + cell.otherReading();
      cells.append(" [").append(cell.text().string()).append(other).append(']');
    }
    return cells.substring(1);
  }

  /** Two cells beside each other; the first has room for three digits. */
  private static void grid(PDPageContentStream page, String upper, String lower, String right)
      throws IOException {
    page.addRect(100, 600, 30, 40);
    page.addRect(130, 600, 60, 40);
    page.stroke();
    text(page, 105, 622, upper);
    text(page, 105, 608, lower);
    text(page, 150, 615, right);
  }

  /** Three cells beside each other, each 60 × 20 points. */
  private static void cells(PDPageContentStream page, float x, float y, String... texts)
      throws IOException {
    for (int i = 0; i < texts.length; i++) {
      page.addRect(x + 60 * i, y, 60, 20);
    }
    page.stroke();
    for (int i = 0; i < texts.length; i++) {
      text(page, x + 60 * i + 5, y + 6, texts[i]);
    }
  }

  private static void text(PDPageContentStream page, float x, float y, String text)
      throws IOException {
    text(page, x, y, text, 10);
  }

  private static void text(PDPageContentStream page, float x, float y, String text, float size)
      throws IOException {
    page.beginText();
    page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
    page.newLineAtOffset(x, y);
    page.showText(text);
    page.endText();
  }

  private static byte[] file(DrawingWithParts drawing) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        drawing.on(pdf, content);
      }
      return saved(pdf);
    }
  }

  private static byte[] file(Drawing drawing) throws IOException {
    try (PDDocument pdf = drawn(drawing)) {
      return saved(pdf);
    }
  }

  private static PDDocument drawn(Drawing drawing) throws IOException {
    PDDocument pdf = new PDDocument();
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      drawing.on(content);
    }
    return pdf;
  }

  private static byte[] locked(String password) throws IOException {
    try (PDDocument pdf = drawn(page -> grid(page, "12", "", "7"))) {
      pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return saved(pdf);
    }
  }

  private static byte[] pages(Drawing... drawings) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (Drawing drawing : drawings) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          drawing.on(content);
        }
      }
      return saved(pdf);
    }
  }

  private static byte[] pages(int number) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (int i = 0; i < number; i++) {
        pdf.addPage(new PDPage());
      }
      return saved(pdf);
    }
  }

  private static byte[] saved(PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }
}
