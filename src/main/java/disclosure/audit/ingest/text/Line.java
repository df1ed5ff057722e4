package disclosure.audit.ingest.text;

import disclosure.audit.document.Location;
import disclosure.audit.document.Piece;
import disclosure.audit.document.Text;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a text file, and what its marks say about it.
 *
 * @param number from 1
 * @param string without the line break
 */
record Line(int number, String string) {

  private static final Pattern VALUE =
      Pattern.compile(
          "[\\s\\u3000\\u00a0]*[+-]?[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?"
              + "[^0-9０-９.．、,，\\s]{0,3}(?:[(（].*)?[\\s\\u3000\\u00a0]*");

  private static final Pattern NUMBERED = Pattern.compile("^[#\\s]*[一二三四五六七八九十]+\\s*[、.．,，]");

  boolean blank() {
    return string.isBlank() && !string.contains("\t");
  }

  /** A table row: cells separated by tabs, more than the one tab that indents a single cell. */
  boolean tabRow() {
    return string.indexOf('\t', firstVisible()) >= 0
        || string.chars().filter(c -> c == '\t').count() > 1;
  }

  /** A single cell, or a blank one, indented by one tab. */
  boolean tabCell() {
    return string.startsWith("\t") && string.indexOf('\t', 1) < 0;
  }

  /** Nothing but bars: blank cells that fill up a row. */
  boolean barsOnly() {
    return !string.isBlank() && string.chars().allMatch(c -> c == '|' || Character.isWhitespace(c));
  }

  /** One cell and the bar that ends it. */
  boolean barCell() {
    return string.stripTrailing().endsWith("|")
        && !string.stripLeading().startsWith("|")
        && bars() == 1;
  }

  /** Words and the bar that ends them, with nothing behind but bars. */
  boolean endsInBars() {
    int bar = string.indexOf('|');
    return bar >= 0
        && !string.substring(0, bar).isBlank()
        && string.substring(bar).chars().allMatch(c -> c == '|' || Character.isWhitespace(c));
  }

  /** Numbered as a section's heading is, and some labels are: 一、. */
  boolean numbered() {
    return NUMBERED.matcher(string).find();
  }

  /** A row of Markdown: {@code | a | b |} or {@code a | b | c}. */
  boolean barRow() {
    return bars() > 1 && !barsOnly();
  }

  /** The line of dashes below the head of a Markdown table. */
  boolean barRule() {
    return bars() > 0
        && string.contains("-")
        && string.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
  }

  /** Only a number, perhaps with a unit and a note in brackets; not a numbered label. */
  boolean value() {
    return VALUE.matcher(string).matches();
  }

  /** Only a number and the bar behind it. */
  boolean barValue() {
    return VALUE.matcher(string.replace('|', ' ')).matches();
  }

  int bars() {
    return (int) string.chars().filter(c -> c == '|').count();
  }

  /** A part of the line without the white space around it. */
  Text part(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && space(string.charAt(start))) {
      start++;
    }
    while (end > start && space(string.charAt(end - 1))) {
      end--;
    }
    return text(start, end);
  }

  Location at(int index) {
    return Location.atLine(number, index + 1);
  }

  private Text text(int start, int end) {
    if (start == end) {
      return new Text("", List.of());
    }
    return new Text(string.substring(start, end), List.of(new Piece(0, end - start, at(start))));
  }

  private int firstVisible() {
    int index = 0;
    while (index < string.length() && space(string.charAt(index))) {
      index++;
    }
    return index;
  }

  private static boolean space(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
  }
}
