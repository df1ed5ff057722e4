package disclosure.audit.ingest.word;

import disclosure.audit.ingest.flow.NumberFormat;
import java.util.List;

/** Counts the paragraphs of one list through its levels, as Word does. */
final class ListCounter {
  private static final int LEVELS = 9;
  private final Integer[] numbers = new Integer[LEVELS];

  /**
   * Counts the next paragraph.
   *
   * @param levels of the list, from the top
   * @param level of the paragraph, from 0
   * @return the number as printed, with a blank where it could be taken for a part of the text
   */
  String next(List<ListLevel> levels, int level) {
    if (level >= levels.size()) {
      return "";
    }
    ListLevel own = levels.get(level);
    numbers[level] = numbers[level] == null ? own.start() : numbers[level] + 1;
    for (int lower = level + 1; lower < levels.size(); lower++) {
      if (levels.get(lower).restart() > level) {
        numbers[lower] = null;
      }
    }
    return print(levels, own);
  }

  /**
   * Begins a level at a number of its own, as a new list does that goes on with an old one's form.
   */
  void startAt(int level, int number) {
    numbers[level] = number - 1;
  }

  private String print(List<ListLevel> levels, ListLevel own) {
    StringBuilder printed = new StringBuilder();
    String pattern = own.pattern();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean place = c == '%' && i + 1 < pattern.length() && place(pattern.charAt(i + 1), levels);
      printed.append(place ? number(levels, pattern.charAt(++i) - '1', own) : String.valueOf(c));
    }
    return own.gap() && endsWithDigit(printed) ? printed + " " : printed.toString();
  }

  private static boolean place(char digit, List<ListLevel> levels) {
    return digit >= '1' && digit - '1' < levels.size();
  }

  /** A level above that has not been counted yet stands at its start. */
  private String number(List<ListLevel> levels, int level, ListLevel own) {
    ListLevel other = levels.get(level);
    int number = numbers[level] == null ? other.start() : numbers[level];
    boolean decimal = own.decimal() && other.format() != NumberFormat.NONE;
    return (decimal ? NumberFormat.DECIMAL : other.format()).write(number);
  }

  private static boolean endsWithDigit(StringBuilder printed) {
    int last = printed.length() - 1;
    return last >= 0 && Character.isLetterOrDigit(printed.charAt(last));
  }
}
