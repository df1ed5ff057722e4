package disclosure.audit.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTablesTest {

  private static final TableLayout LAYOUT =
      new TableLayout("bands", "等次", List.of("等次", "最低分"), List.of("别名"));

  private final Problems problems = new Problems();

  @Test
  void cellsComeByHeadingAndBlankRowsAndRemarksAreSkipped() {
    List<RuleRow> rows =
        read("\uFEFF最低分, 等次 ,别名,备注\n\n90,优秀,\"优；甲,乙\"\n,,\n#以下暂缓\n80.5,良好\n".getBytes(UTF_8));
    assertEquals("", sentences());
    assertEquals(
        "优秀 90 [优, 甲,乙] 3 · 良好 80.5 [] 6",
        rows.get(0).text("等次")
            + " "
            + rows.get(0).number("最低分")
            + " "
            + rows.get(0).list("别名")
            + " "
            + rows.get(0).line()
            + " · "
            + rows.get(1).text("等次")
            + " "
            + rows.get(1).number("最低分")
            + " "
            + rows.get(1).list("别名")
            + " "
            + rows.get(1).line());
  }

  @Test
  void everyWrongCellIsNamedAtOnceWithItsPlace() {
    List<RuleRow> rows = read("等次,最低分\n,九十\n良好,80,70\n".getBytes(UTF_8));
    rows.get(0).text("等次");
    rows.get(0).number("最低分");
    rows.get(1).choice("等次", Map.of("优秀", 1));
    assertEquals(
        """
        bands.csv 第2行第1列：“等次”列是空的，请填写
        bands.csv 第2行第2列：“最低分”列“九十”不是数字，请只填阿拉伯数字
        bands.csv 第3行第1列：“等次”列“良好”不在可选范围内，请改为：优秀
        bands.csv 第3行第3列：这一行的单元格比标题多（“70”），多半是单元格内有英文逗号，请改用中文逗号，或给单元格加上英文双引号""",
        sentences());
  }

  @Test
  void unknownMissingAndDoubleHeadingsAreNamed() {
    assertEquals(List.of(), read("等次,等次,最低\n优秀,优秀,90\n".getBytes(UTF_8)));
    assertEquals(
        """
        bands.csv 第1行：缺少标题“最低分”，请补上这一列
        bands.csv 第1行第2列：标题“等次”出现了两次，请删去一列
        bands.csv 第1行第3列：不认识的标题“最低”，本表的标题为：等次、最低分（可选：别名）；另可加一列“备注”""",
        sentences());
  }

  @Test
  void aMissingTableIsAProblem() {
    read(Map.of());
    assertEquals("bands.csv：缺少规则表“等次”，请恢复这个文件", sentences());
  }

  @Test
  void aTableWithItsHeadingOnlyIsAProblemUnlessItMayBeEmpty() {
    assertEquals(List.of(), read("等次,最低分\n".getBytes(UTF_8)));
    assertEquals("bands.csv：规则表“等次”只有标题，没有内容，相应的审核都不会进行，请恢复各行", sentences());
  }

  @Test
  void aTableThatMayBeEmptyMustStillBeThere() {
    RuleFolder folder =
        new RuleFolder(new TreeMap<>(Map.of("bands.csv", "等次,最低分\n".getBytes(UTF_8))));
    assertEquals(List.of(), new RuleTables(folder, problems).readEvenEmpty(LAYOUT));
    assertEquals("", sentences());
    new RuleTables(new RuleFolder(new TreeMap<>()), problems).readEvenEmpty(LAYOUT);
    assertEquals("bands.csv：缺少规则表“等次”，请恢复这个文件", sentences());
  }

  @Test
  void aWorkbookThatWasOnlyRenamedIsNamedAsOne() throws IOException {
    read(Map.of("bands.csv", workbook()));
    assertEquals(
        "bands.csv：这是Excel工作簿等文件，只是扩展名改成了别的，无法读取，请用Excel打开后另存为“CSV UTF-8（逗号分隔）”，"
            + "工作簿也可以把扩展名改回.xlsx",
        sentences());
  }

  @Test
  void aSheetMayHaveTheNameOfAFileInASubfolder() throws IOException {
    TableLayout rows = new TableLayout("forms/rows", "表行", List.of("等次", "最低分"), List.of());
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(workbook()));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.setSheetName(0, "rows");
      workbook.removeSheetAt(1);
      workbook.write(out);
      tables =
          new RuleTables(
              new RuleFolder(new TreeMap<>(Map.of("book.xlsx", out.toByteArray()))), problems);
    }
    assertEquals("优秀", tables.read(rows).get(0).text("等次"));
    tables.reportUnread();
    assertEquals("", sentences());
  }

  @Test
  void aSheetThatRepeatsTheFileIsNamedOnceAndNewRowsInASheetAreNot() throws IOException {
    byte[] sheet = sheet("优秀", "90", "良好", "80", "合格", "65");
    read(Map.of("bands.csv", "等次,最低分\n优秀,90\n良好,80\n合格,60\n".getBytes(UTF_8), "a.xlsx", sheet));
    assertEquals("a.xlsx#等次：有2行与bands.csv相同，同一张表有两份；两处的行会合在一起用，请只保留一份，或在这里只写新增的行", sentences());
  }

  @Test
  void aRowThatAnotherFileHasIsNamedWithThatFile() throws IOException {
    List<RuleRow> rows =
        read(
            Map.of(
                "bands.csv",
                "等次,最低分\n优秀,90\n优秀,91\n".getBytes(UTF_8),
                "a.xlsx",
                sheet("优秀", "92")));
    rows.get(1).twice("等次", rows.get(0));
    rows.get(2).twice("等次", rows.get(0));
    assertEquals(
        """
        a.xlsx#等次 第2行第1列：“等次”列“优秀”已在bands.csv 第2行写过，只能写一次，请删去一行或改正
        bands.csv 第3行第1列：“等次”列“优秀”已在第2行写过，只能写一次，请删去一行或改正""",
        sentences());
  }

  @Test
  void gb18030IsReadWithANotice() {
    List<RuleRow> rows = read("等次,最低分\n优秀,90\n".getBytes(Charset.forName("GB18030")));
    assertEquals("优秀", rows.get(0).text("等次"));
    assertEquals("", sentences());
    assertEquals(
        List.of(new RuleProblem("bands.csv", 0, 0, "文件不是UTF-8编码，已按GB18030读取；建议另存为UTF-8编码")),
        problems.notices());
  }

  @Test
  void damagedUtf8IsNotReadAsGb18030() {
    byte[] content = "等次,最低分\n不合格和别的等次,0\n优秀,90\n".getBytes(UTF_8);
    content[content.length - 5] = 'x';
    read(content);
    assertEquals("bands.csv 第3行：此行有损坏的字符，不是完整的UTF-8文本，请重新输入这一行并以UTF-8编码保存", sentences());
  }

  @Test
  void whatIsInNoCharacterSetIsAProblem() {
    read(new byte[] {'a', (byte) 0xFF, (byte) 0xFF, 0, 1});
    assertEquals("bands.csv：文件编码既不是UTF-8也不是GB18030，无法读取，请以UTF-8编码重新保存", sentences());
  }

  @Test
  void anOpenQuoteIsNamedWithTheLineWhereItBegins() {
    read("等次,最低分\n优秀,90\n\"良好,80\n合格,60\n".getBytes(UTF_8));
    assertEquals("bands.csv 第3行：从这一行起引号不成对，请补上或删去多余的英文双引号（单元格内的双引号要写成两个）", sentences());
  }

  @Test
  void sheetsAddToTheTableAndAMisspeltSheetIsAProblem() throws IOException {
    List<RuleRow> rows = read(Map.of("book.xlsx", workbook(), "grads.csv", new byte[0]));
    assertEquals("", sentences());
    assertEquals(new BigDecimal("90"), rows.get(0).number("最低分"));
    assertEquals("book.xlsx#等次 第2行", rows.get(0).place());
    tables.reportUnread();
    assertEquals(
        """
        book.xlsx#等级：没有这个名称的规则表，工作表不会起作用，请改正工作表名，可用：等次（bands）；说明性的工作表请以“说明”开头命名
        grads.csv：没有这个名称的规则表，文件不会起作用，请改正文件名或移走文件""",
        sentences());
  }

  @Test
  void aDateInASheetIsReadAsTheDateWhateverItsFormat() throws IOException {
    assertEquals("2027-12-31", dated("m/d/yy"));
    assertEquals("2027-12-31", dated("yyyy-mm-dd"));
    assertEquals("2027-12-31", dated("yyyy\"年\"m\"月\"d\"日\""));
    assertEquals("2027-12-31", dated(31));
    assertEquals("12月31日", dated(58));
    assertEquals("12月31日", dated("m\"月\"d\"日\""));
    assertEquals("46752", dated("0.00"));
    assertEquals("46752", dated("General"));
  }

  @Test
  void fullWidthDigitsAreReadAsHalfWidth() {
    List<RuleRow> rows = read("等次,最低分,别名\n优秀,３００,－５\n良好,８０．５,２０２７－１２-３１\n".getBytes(UTF_8));
    assertEquals(
        "300 -5 80.5 2027-12-31",
        rows.get(0).number("最低分")
            + " "
            + rows.get(0).optionalWhole("别名")
            + " "
            + rows.get(1).number("最低分")
            + " "
            + rows.get(1).halfWidth("别名"));
    assertEquals("", sentences());
  }

  @Test
  void cellsJoinedByFullWidthCommasAreNamedOnceInsteadOfTheirConsequences() {
    List<RuleRow> rows = read("等次,最低分,别名\n优秀，90,甲\n良好,八十\n合格,60，丙\n".getBytes(UTF_8));
    rows.forEach(row -> row.choice("等次", Map.of("良好", 1)));
    rows.forEach(row -> row.number("最低分"));
    assertEquals(
        """
        bands.csv 第2行：只有2格，标题有3列；可能用了全角逗号“，”，格与格之间请改用英文逗号“,”
        bands.csv 第3行第2列：“最低分”列“八十”不是数字，请只填阿拉伯数字
        bands.csv 第4行：只有2格，标题有3列；可能用了全角逗号“，”，格与格之间请改用英文逗号“,”""",
        sentences());
  }

  @Test
  void aMissingCommaIsNamedInsteadOfItsConsequences() {
    read("等次,最低分,别名\n优秀 90,甲\n".getBytes(UTF_8)).forEach(row -> row.number("最低分"));
    assertEquals("bands.csv 第2行：只有2格，标题有3列；“优秀 90”中间可能漏了英文逗号“,”，请补上", sentences());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "等次;最低分~各格之间用的是“;”，请用Excel另存为“CSV UTF-8（逗号分隔）”",
        "等次\t最低分~各格之间用的是制表符，请用Excel另存为“CSV UTF-8（逗号分隔）”",
        "等次，最低分~各格之间用的是“，”，请用Excel另存为“CSV UTF-8（逗号分隔）”",
        "评分等次表,~第一行应为标题，现在是“评分等次表”；请删去标题以上的行，本表的标题为：等次、最低分（可选：别名）",
      })
  void aFirstLineWithoutAnyHeadingSaysWhy(String line, String reason) {
    read((line.replace("\\t", "\t") + "\n等次,最低分\n").getBytes(UTF_8));
    assertEquals("bands.csv 第1行：" + reason, sentences());
    assertEquals(1, problems.causes().size());
  }

  @ParameterizedTest
  @CsvSource({
    "我的规则.xls, 不读取.xls格式的表格，文件不会起作用，请另存为 .xlsx 或 .csv",
    "新.CSV, 扩展名是大写的.CSV，文件不会起作用，请改为小写的.csv",
    "旧/书.xlsx, 工作簿在下级文件夹中，不会起作用，请直接放在规则文件夹中",
    "等式.txt, 不是规则文件，不会起作用，请改用规定的文件名和扩展名，或移出规则文件夹",
    "README.md,",
    "examples/A01/bad.txt,",
  })
  void aFileThatNobodyReadsIsNamed(String name, String reason) {
    read(Map.of("bands.csv", "等次,最低分\n优秀,90\n".getBytes(UTF_8), name, new byte[0]));
    tables.reportUnread();
    assertEquals(reason == null ? "" : name + "：" + reason, sentences());
  }

  @Test
  void mergedCellsAndFormulasWithoutAResultAreNamed() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet("等次");
      sheet.createRow(0).createCell(0).setCellValue("等次");
      sheet.getRow(0).createCell(1).setCellValue("最低分");
      sheet.createRow(1).createCell(0).setCellValue("优秀");
      sheet.getRow(1).createCell(1).setCellFormula("1+1");
      var blank = sheet.createRow(2).createCell(1);
      blank.setCellFormula("1+4");
      blank.getCTCell().setV("");
      sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
      workbook.write(out);
      read(Map.of("book.xlsx", out.toByteArray()));
    }
    assertEquals(
        """
        book.xlsx#等次 第2行第1列：这里有合并的单元格（A2:A3），请取消合并，并在每一行填写
        book.xlsx#等次 第2行第2列：这一格是公式（=1+1），没有保存计算结果，请用Excel打开后重新保存，或直接填写
        book.xlsx#等次 第3行第2列：这一格是公式（=1+4），没有保存计算结果，请用Excel打开后重新保存，或直接填写""",
        sentences());
  }

  private RuleTables tables;

  private String dated(Object format) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var style = workbook.createCellStyle();
      style.setDataFormat(
          format instanceof Integer id
              ? id
              : workbook.createDataFormat().getFormat((String) format));
      var sheet = workbook.createSheet("等次");
      sheet.createRow(0).createCell(0).setCellValue("等次");
      sheet.getRow(0).createCell(1).setCellValue("最低分");
      var cell = sheet.createRow(1).createCell(0);
      cell.setCellValue(46752);
      cell.setCellStyle(style);
      workbook.write(out);
      return read(Map.of("book.xlsx", out.toByteArray())).get(0).text("等次");
    }
  }

  private static byte[] workbook() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet("等次");
      var head = sheet.createRow(0);
      head.createCell(0).setCellValue("等次");
      head.createCell(1).setCellValue("最低分");
      var row = sheet.createRow(1);
      row.createCell(0).setCellValue("优秀");
      row.createCell(1).setCellValue(90);
      workbook.createSheet("等级");
      workbook.createSheet("说明");
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] sheet(String... cells) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet("等次");
      sheet.createRow(0).createCell(0).setCellValue("等次");
      sheet.getRow(0).createCell(1).setCellValue("最低分");
      for (int i = 0; i < cells.length; i += 2) {
        sheet.createRow(1 + i / 2).createCell(0).setCellValue(cells[i]);
        sheet.getRow(1 + i / 2).createCell(1).setCellValue(cells[i + 1]);
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private List<RuleRow> read(byte[] csv) {
    return read(Map.of("bands.csv", csv));
  }

  private List<RuleRow> read(Map<String, byte[]> files) {
    tables = new RuleTables(new RuleFolder(new TreeMap<>(files)), problems);
    return tables.read(LAYOUT);
  }

  private String sentences() {
    return String.join("\n", problems.all().stream().map(RuleProblem::sentence).toList());
  }
}
