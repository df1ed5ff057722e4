package disclosure.audit.report.xlsx;

import disclosure.audit.facts.ReportIdentity;
import disclosure.audit.report.Printable;
import disclosure.audit.report.SpreadsheetText;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;

/** A line of a sheet; its cells are filled from left to right. */
final class Line {

  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final int EXACT_DIGITS = 15;
  private static final float HIGHEST = 409;
  private static final float LINE_POINTS = 13.5f;
  private static final float PADDING_POINTS = 4;

  private final SXSSFRow row;
  private final List<Column> columns;
  private final Styles styles;
  private int next;

  Line(SXSSFRow row, List<Column> columns, Styles styles) {
    this.row = row;
    this.columns = columns;
    this.styles = styles;
  }

  /**
   * Adds a text, which stays a text whatever it begins with. One that is too long for a cell ends
   * with a remark that says so.
   *
   * @param text null leaves the cell empty
   */
  Line text(String text) {
    Cell cell = cell();
    if (text != null && !text.isEmpty()) {
      String printable = fitting(Printable.of(text));
      if (SpreadsheetText.runs(printable)) {
        cell.setCellStyle(styles.quoted(look(cell)));
      }
      cell.setCellValue(printable);
      heighten(printable, columns.get(cell.getColumnIndex()));
    }
    return this;
  }

  /** Adds two cells: whose report it is, and on which year. */
  Line agency(ReportIdentity identity) {
    text(identity.agency() == null ? "（未写明机关）" : identity.agency());
    return identity.year() == null ? skip() : number(identity.year());
  }

  /** Adds a word that stands out. */
  Line word(String word, Look look) {
    text(word);
    row.getCell(next - 1).setCellStyle(styles.of(look));
    return this;
  }

  /** Adds a text that leads to a file. */
  Line link(String text, Hyperlink link) {
    text(text);
    row.getCell(next - 1).setHyperlink(link);
    return this;
  }

  /**
   * Adds a number. One of more digits than Excel keeps becomes a text.
   *
   * @param number null leaves the cell empty
   */
  Line number(BigDecimal number) {
    if (number == null) {
      return skip();
    }
    if (number.stripTrailingZeros().precision() > EXACT_DIGITS) {
      return text(number.toPlainString());
    }
    Cell cell = cell();
    if (look(cell) == Look.COUNT && number.stripTrailingZeros().scale() > 0) {
      cell.setCellStyle(styles.of(Look.AMOUNT));
    }
    cell.setCellValue(number.doubleValue());
    return this;
  }

  /** Adds a whole number. */
  Line number(long number) {
    cell().setCellValue(number);
    return this;
  }

  /** Adds a formula with the number it gives now. */
  Line formula(String formula, BigDecimal now) {
    Cell cell = cell();
    cell.setCellFormula(formula);
    cell.setCellValue(now.doubleValue());
    return this;
  }

  /** Adds a formula with the word it gives now. */
  Line formula(String formula, String now) {
    Cell cell = cell();
    cell.setCellFormula(formula);
    cell.setCellValue(now);
    return this;
  }

  /** Leaves a cell empty. */
  Line skip() {
    cell();
    return this;
  }

  /** Leaves places without even the frame of a cell. */
  Line none(int places) {
    next += places;
    return this;
  }

  private Cell cell() {
    SXSSFCell cell = row.createCell(next);
    cell.setCellStyle(styles.of(columns.get(next).look()));
    next++;
    return cell;
  }

  private Look look(Cell cell) {
    return columns.get(cell.getColumnIndex()).look();
  }

  /** Programs differ in whether they find the height of a broken text themselves. */
  private void heighten(String text, Column column) {
    if (column.look().wraps()) {
      float needed = Math.min(HIGHEST, column.lines(text) * LINE_POINTS + PADDING_POINTS);
      row.setHeightInPoints(Math.max(needed, row.getHeightInPoints()));
    }
  }

  private static String fitting(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    String remark = "……（单元格放不下，以上为开头部分；全文共" + text.length() + "字，见该报告的 audit.json）";
    int end = LONGEST - remark.length();
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + remark;
  }
}
