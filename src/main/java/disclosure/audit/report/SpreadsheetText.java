package disclosure.audit.report;

import java.util.regex.Pattern;

/**
 * Text for a CSV file that a spreadsheet program will open. Such programs run a cell that begins
 * with {@code = + - @} (also of full width, or behind a tab or line break) as a formula, so these
 * get an apostrophe in front, which leaves them readable. Numbers, and the dashes with which
 * reports fill cells, stay as they are: no program runs them.
 */
public final class SpreadsheetText {

  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");
  private static final Pattern HARMLESS = Pattern.compile("[-－]+|[-+]?[0-9]+([.][0-9]+)?");

  private SpreadsheetText() {}

  /** The text, safe to open; "" for null. */
  public static String of(String text) {
    String printable = Printable.of(text);
    return runs(printable) ? "'" + printable : printable;
  }

  /** Whether a spreadsheet program would take the text for a formula. */
  public static boolean runs(String text) {
    return FORMULA.matcher(text).matches() && !HARMLESS.matcher(text).matches();
  }
}
