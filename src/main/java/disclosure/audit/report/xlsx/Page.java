package disclosure.audit.report.xlsx;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A list that is printed line by line under a frozen head with filters. Where it is longer than a
 * sheet of Excel it goes on on a further sheet, and the last row of the full one says so.
 */
final class Page {

  /** Wider lists are printed on A3, or nobody could read them. */
  private static final int A4_WIDTH = 200;

  private final SXSSFWorkbook workbook;
  private final Styles styles;
  private final String name;
  private final List<Column> columns;
  private final int limit;
  private SXSSFSheet sheet;
  private int sheets;
  private int rows;

  /**
   * A list, whose first sheet is added to the workbook.
   *
   * @param name of the sheet
   * @param limit rows of a sheet, the head and a remark included
   */
  Page(SXSSFWorkbook workbook, Styles styles, String name, List<Column> columns, int limit) {
    this.workbook = workbook;
    this.styles = styles;
    this.name = name;
    this.columns = List.copyOf(columns);
    this.limit = limit;
    begin();
  }

  /** Rows of a sheet of Excel. */
  static int excelRows() {
    return SpreadsheetVersion.EXCEL2007.getMaxRows();
  }

  /** The next line. */
  Line line() {
    if (rows == limit - 1) {
      continued();
    }
    SXSSFRow row = sheet.createRow(rows++);
    return new Line(row, columns, styles);
  }

  /** Begins a further sheet if the next lines, which refer to each other, have no room on this. */
  void keepTogether(int lines) {
    if (rows + lines > limit - 1 && rows > 1) {
      continued();
    }
  }

  /** A line of one sentence. */
  void remark(String sentence) {
    Cell cell = sheet.createRow(rows++).createCell(0);
    cell.setCellStyle(styles.of(Look.REMARK));
    cell.setCellValue(sentence);
  }

  /** The name of the sheet that the next line goes to, unless it is full. */
  String sheetName() {
    return sheet.getSheetName();
  }

  /** Number of rows printed on the current sheet, which is the number of its last row. */
  int rows() {
    return rows;
  }

  /** Whether no line was printed. */
  boolean empty() {
    return sheets == 1 && rows == 1;
  }

  /** Ends the list: its filters cover all lines. */
  void end() {
    sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, rows - 1), 0, columns.size() - 1));
  }

  private void continued() {
    end();
    remark("（未完，接下一张工作表“" + title(sheets + 1) + "”）");
    begin();
  }

  private void begin() {
    sheets++;
    sheet = workbook.createSheet(title(sheets));
    rows = 0;
    widths();
    head();
    paper();
  }

  private String title(int number) {
    return number == 1 ? name : name + "(" + number + ")";
  }

  private void widths() {
    for (int i = 0; i < columns.size(); i++) {
      sheet.setColumnWidth(i, columns.get(i).width() * 256);
    }
  }

  private void head() {
    SXSSFRow row = sheet.createRow(rows++);
    row.setHeightInPoints(30);
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellStyle(styles.of(Look.HEAD));
      cell.setCellValue(columns.get(i).head());
    }
    sheet.createFreezePane(0, 1);
  }

  private int width() {
    return columns.stream().mapToInt(Column::width).sum();
  }

  private void paper() {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(width() > A4_WIDTH ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.getFooter().setCenter("第 &P 页，共 &N 页");
    sheet.getHeader().setCenter("&A");
  }
}
