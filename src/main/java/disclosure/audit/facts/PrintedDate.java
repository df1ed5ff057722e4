package disclosure.audit.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as printed: 2022年1月14日, 2022-01-14, 2022/1/14, 2022.1.14. */
final class PrintedDate {

  private static final Pattern DATE =
      Pattern.compile("(20\\d\\d)\\s*[年\\-/.]\\s*(\\d{1,2})\\s*[月\\-/.]\\s*(\\d{1,2})\\s*日?");

  private PrintedDate() {}

  /** The first date in a line; null if there is none. */
  static LocalDate in(String line) {
    Matcher date = DATE.matcher(LabelText.fold(line));
    return date.find() ? of(date) : null;
  }

  /** The date that a line consists of; null if it says anything else. */
  static LocalDate only(String line) {
    Matcher date = DATE.matcher(LabelText.fold(line).replaceAll("[()]", ""));
    return date.matches() ? of(date) : null;
  }

  private static LocalDate of(Matcher date) {
    try {
      return LocalDate.of(
          Integer.parseInt(date.group(1)),
          Integer.parseInt(date.group(2)),
          Integer.parseInt(date.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
