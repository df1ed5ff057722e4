package disclosure.audit.table;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * A numeric cell that shows a date. Excel keeps dates as days counted from 1900, which only the
 * cell's format tells from other numbers.
 */
final class DateCell {

  /** Formats of the Chinese Excel with year, month, day (ECMA-376 part 1, 18.8.30, zh-cn). */
  private static final Set<Integer> CHINESE = Set.of(27, 30, 31, 36, 50, 52, 57);

  /** Formats of the Chinese Excel with month and day only. */
  private static final Set<Integer> CHINESE_DAYS = Set.of(28, 29, 51, 53, 54, 58);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

  private DateCell() {}

  /**
   * The date, as in 2027-12-31 or, where the cell shows no year, 1月31日.
   *
   * @param cell with a number
   * @return null if the cell shows no date, or a time of the day
   */
  static String text(Cell cell) {
    int format = cell.getCellStyle().getDataFormat();
    boolean dayOnly = CHINESE_DAYS.contains(format);
    if (!dayOnly && !CHINESE.contains(format) && !DateUtil.isCellDateFormatted(cell)) {
      return null;
    }
    LocalDateTime moment = cell.getLocalDateTimeCellValue();
    if (moment == null || !moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return null;
    }
    return !dayOnly && (CHINESE.contains(format) || showsYear(cell))
        ? moment.toLocalDate().toString()
        : DAY.format(moment);
  }

  private static boolean showsYear(Cell cell) {
    String format = cell.getCellStyle().getDataFormatString();
    return format.contains("y") || format.contains("Y");
  }
}
