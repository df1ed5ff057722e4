package disclosure.audit.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the sheets of a workbook into lines of cells, formulas as their last result. */
final class SheetSource {

  private SheetSource() {}

  /** The sheets by name, in order; none if the workbook can't be read. */
  static Map<String, RawTable> read(String file, byte[] content, Problems problems) {
    Map<String, RawTable> sheets = new LinkedHashMap<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      for (Sheet sheet : workbook) {
        String name = RawTable.trim(sheet.getSheetName());
        check(file + "#" + name, sheet, problems);
        sheets.put(name, new RawTable(file + "#" + name, lines(sheet)));
      }
    } catch (IOException
        | UnsupportedFileFormatException
        | EmptyFileException
        | OpenXML4JRuntimeException broken) {
      problems.unusable(file, 0, 0, "无法作为Excel工作簿（.xlsx）打开，请用Excel重新保存");
    }
    return sheets;
  }

  /** What a reader of the sheet would see otherwise than it is read. */
  private static void check(String place, Sheet sheet, Problems problems) {
    if (sheet.getSheetName().strip().startsWith("说明")) {
      return;
    }
    for (CellRangeAddress merged : sheet.getMergedRegions()) {
      problems.add(
          place,
          merged.getFirstRow() + 1,
          merged.getFirstColumn() + 1,
          "这里有合并的单元格（" + merged.formatAsString() + "），请取消合并，并在每一行填写");
    }
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.FORMULA && unreckoned((XSSFCell) cell)) {
          problems.add(
              place,
              row.getRowNum() + 1,
              cell.getColumnIndex() + 1,
              "这一格是公式（=" + cell.getCellFormula() + "），没有保存计算结果，请用Excel打开后重新保存，或直接填写");
        }
      }
    }
  }

  /** Programs other than Excel leave the result out, or blank. */
  private static boolean unreckoned(XSSFCell cell) {
    String result = cell.getRawValue();
    return result == null
        || (result.isBlank() && cell.getCachedFormulaResultType() == CellType.NUMERIC);
  }

  private static List<RawTable.Line> lines(Sheet sheet) {
    List<RawTable.Line> lines = new ArrayList<>();
    DataFormatter formatter = new DataFormatter();
    formatter.setUseCachedValuesForFormulaCells(true);
    for (Row row : sheet) {
      RawTable.Line line = new RawTable.Line(row.getRowNum() + 1, cells(row, formatter));
      if (!line.blank()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static List<String> cells(Row row, DataFormatter formatter) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getLastCellNum(); i++) {
      Cell cell = row.getCell(i);
      cells.add(cell == null ? "" : RawTable.trim(text(cell, formatter)));
    }
    return cells;
  }

  /**
   * Numbers without their display format, dates apart: 0.5 formatted as 50% would be read as
   * another value.
   */
  private static String text(Cell cell, DataFormatter formatter) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return type == CellType.NUMERIC ? number(cell) : formatter.formatCellValue(cell);
  }

  private static String number(Cell cell) {
    String date = DateCell.text(cell);
    return date == null
        ? new BigDecimal(String.valueOf(cell.getNumericCellValue()))
            .stripTrailingZeros()
            .toPlainString()
        : date;
  }
}
