package disclosure.audit.report.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Run;
import disclosure.audit.report.ExampleAudits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SummaryBookTest {

  @Test
  void hasTheSheetsThatAreHandedOver() throws IOException {
    try (XSSFWorkbook book = book(ExampleAudits.run())) {
      List<String> names = new ArrayList<>();
      book.forEach(sheet -> names.add(sheet.getSheetName()));
      assertEquals(List.of("总表", "问题台账", "评分标准", "得分演算", "三张表数据", "未报单位", "读不出的文件", "说明"), names);
    }
  }

  @Test
  void theListOfReportsCountsProblemsByLevel() throws IOException {
    try (XSSFWorkbook book = book(ExampleAudits.run())) {
      assertEquals(
          List.of(
              "1|示例区某某局|2023|优秀|95.0|暂定：有数据读不准，核实后可能变化。|0|1|0|0|1|1|1|2021|x/a.pdf",
              "2|示例区无误局|2023|优秀|100.0|暂定：有数据读不准，核实后可能变化。|0|0|0|0|0|0|1|2021|x/clean.pdf"),
          lines(book.getSheet("总表")));
      assertEquals(
          "x/a.pdf/audit.html",
          book.getSheet("总表").getRow(1).getCell(14).getHyperlink().getAddress());
    }
  }

  @Test
  void theLedgerHasALineForEachFindingAndRoomForTheAnswer() throws IOException {
    try (XSSFWorkbook book = book(ExampleAudits.run())) {
      List<String> lines = lines(book.getSheet("问题台账"));
      assertEquals(4, lines.size());
      Row head = book.getSheet("问题台账").getRow(0);
      assertEquals("计算或表内数", head.getCell(9).getStringCellValue());
      assertEquals("报告填写或文中数", head.getCell(10).getStringCellValue());
      assertEquals(
          "1|示例区某某局|2023|A02|表三行合计不符|较重|待整改||“自然人”等六列之和为21，总计印为20。|21|20|"
              + "第3页 表三“一、本年新收政府信息公开申请数量”行各列|21；20|"
              + "国办公开办函〔2021〕30号|请核对后更正。||||x/a.pdf|f-a02",
          lines.get(0));
      assertEquals(
          "4|（跨报告核查）||X05|未报送年度报告|严重|待整改||示例区未报局未报送2023年度报告。|||roster.csv 第7行|示例区未报局|"
              + "《条例》第四十九条|请督促报送。|||||X05-示例区未报局",
          lines.get(3));
    }
  }

  @Test
  void figuresOfEveryStateAreListed() throws IOException {
    try (XSSFWorkbook book = book(ExampleAudits.run())) {
      List<String> lines = lines(book.getSheet("三张表数据"));
      assertEquals(10, lines.size());
      assertEquals(
          List.of(
              "1|示例区某某局|2023|表二|行政事业性收费|本年收费金额（单位：万元）|16.133|元|数字|161330元||第3页|t2/fee/amount",
              "1|示例区某某局|2023|表三|一、本年新收政府信息公开申请数量|自然人|21||数字|||第3页|t3/1/natural",
              "1|示例区某某局|2023|表三|一、本年新收政府信息公开申请数量|总计|20||数字|||第3页|t3/1/total",
              "1|示例区某某局|2023|表三|（一）予以公开|自然人|||读不准|1 8|18 / 1｜8|第3页|t3/3.1/natural",
              "1|示例区某某局|2023|表三|（一）予以公开|总计|||缺失||||t3/3.1/total"),
          lines.subList(0, 5));
    }
  }

  @Test
  void agenciesWithoutReportAndUnreadFilesStandApart() throws IOException {
    try (XSSFWorkbook book = book(ExampleAudits.run())) {
      assertEquals(
          List.of("示例区未报局|示例区未报局未报送2023年度报告。|《条例》第四十九条|请督促报送。||X05"), lines(book.getSheet("未报单位")));
      assertEquals(List.of("x/broken.pdf|文件损坏，请重新导出后再审核。"), lines(book.getSheet("读不出的文件")));
    }
  }

  @Test
  void formulasGiveTheScoresOfTheAudits() throws IOException {
    try (XSSFWorkbook book = book(ExampleAudits.run())) {
      List<String> written = lines(book.getSheet("得分演算"));
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      assertEquals(written, lines(book.getSheet("得分演算")));
      assertEquals(
          "示例区某某局|2023|扣分|A02|表三行合计不符|1|5.0|5.0|30.0|5.0|5.0||||x/a.pdf|f-a02", written.get(0));
      assertEquals("示例区某某局|2023|得分|||||||||95.0|优秀||x/a.pdf|", written.get(1));
    }
  }

  @Test
  void changingAWeightMovesScoreAndGradeUpToTheCap() throws IOException {
    try (XSSFWorkbook book = book(ExampleAudits.run())) {
      Cell weight = book.getSheet("评分标准").getRow(1).getCell(3);
      weight.setCellValue(15);
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      assertEquals("良好|85.0", grade(book));
      weight.setCellValue(90);
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      assertEquals("合格|70.0", grade(book));
      book.getSheet("评分标准").getRow(1).getCell(7).setBlank();
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      assertEquals("不合格|10.0", grade(book));
    }
  }

  @Test
  void hostileTextStaysTextAndNothingOfItIsLost() throws IOException {
    Run run =
        new Run(
            ExampleAudits.rules(),
            List.of(ExampleAudits.hostile()),
            List.of(),
            List.of(),
            List.of());
    try (XSSFWorkbook book = book(run)) {
      Cell message = book.getSheet("问题台账").getRow(1).getCell(8);
      assertEquals(CellType.STRING, message.getCellType());
      assertTrue(message.getCellStyle().getQuotePrefixed());
      assertEquals(
          "=cmd|' /C calc'!A0 <script>alert(1)</script> & \"引号\" 😀 [U+202E]gnp.exe[U+202C] \uFFFD"
              + "长".repeat(60),
          message.getStringCellValue());
    }
  }

  @Test
  void aTextThatNoCellHoldsEndsWithARemark() throws IOException {
    List<Finding> findings = ExampleAudits.findings("局", "字".repeat(40_000));
    Audit audit = ExampleAudits.audit("x/a.pdf", "局", findings);
    try (XSSFWorkbook book =
        book(new Run(ExampleAudits.rules(), List.of(audit), List.of(), List.of(), List.of()))) {
      String message = book.getSheet("问题台账").getRow(1).getCell(8).getStringCellValue();
      assertEquals(32_767, message.length());
      assertTrue(message.endsWith("字……（单元格放不下，以上为开头部分；全文共40000字，见该报告的 audit.json）"));
    }
  }

  @Test
  void aListLongerThanASheetGoesOnOnTheNextAndSaysSo() throws IOException {
    try (XSSFWorkbook book = book(ExampleAudits.run(), 9)) {
      Sheet first = book.getSheet("三张表数据");
      Sheet second = book.getSheet("三张表数据(2)");
      assertEquals("（未完，接下一张工作表“三张表数据(2)”）", first.getRow(8).getCell(0).getStringCellValue());
      assertEquals(8, lines(first).size());
      assertEquals(3, lines(second).size());
      assertEquals("总表序号", second.getRow(0).getCell(0).getStringCellValue());
    }
  }

  @Test
  void givesTheSameBytesTwiceWithoutTheTimeOfWriting() throws IOException {
    byte[] first = bytes(ExampleAudits.run(), 1000);
    assertArrayEquals(first, bytes(ExampleAudits.run(), 1000));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertEquals(LocalDateTime.of(2000, 1, 1, 0, 0), entry.getTimeLocal());
        String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        assertFalse(text.contains(Year.now() + "-"), entry.getName());
      }
    }
  }

  private static String grade(XSSFWorkbook book) {
    String[] line = lines(book.getSheet("总表")).get(0).split("\\|");
    return line[3] + "|" + line[4];
  }

  private static List<String> lines(Sheet sheet) {
    DataFormatter formatter = new DataFormatter();
    formatter.setUseCachedValuesForFormulaCells(true);
    List<String> lines = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
      lines.add(String.join("|", cells));
    }
    return lines.subList(1, lines.size());
  }

  private static XSSFWorkbook book(Run run) throws IOException {
    return book(run, Page.excelRows());
  }

  private static XSSFWorkbook book(Run run, int rows) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(run, rows)));
  }

  private static byte[] bytes(Run run, int rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SummaryBook(rows).write(run, out);
    return out.toByteArray();
  }
}
