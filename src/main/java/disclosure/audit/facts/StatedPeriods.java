package disclosure.audit.facts;

import disclosure.audit.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The period that a report says its figures are of, where it is not the year of the title. */
final class StatedPeriods {

  /** A period of another year, and one that is only a part of the year. */
  private static final String OTHER_YEAR = "identity/year";

  private static final String PART = "identity/period";

  private static final Pattern DAY =
      Pattern.compile("(?:20\\d\\d\\s*年\\s*)?(\\d{1,2})\\s*月(?:\\s*(\\d{1,2})\\s*日)?");
  private static final Pattern SENTENCE = Pattern.compile("[^。；;]*");
  private static final int DECEMBER = 12;
  private static final int LAST_DAY = 31;

  private final List<String> periods;
  private final int year;

  StatedPeriods(IdentityWords words, int year) {
    this.periods = words.periods();
    this.year = year;
  }

  List<Citation> find(List<Narrative> narrative) {
    List<Citation> found = new ArrayList<>();
    narrative.forEach(paragraph -> find(paragraph, found));
    return found;
  }

  private void find(Narrative paragraph, List<Citation> found) {
    String string = paragraph.text().string();
    for (String words : periods) {
      int at = string.indexOf(words);
      Citation wrong = at < 0 ? null : wrong(paragraph, at);
      if (wrong != null) {
        found.add(wrong);
        return;
      }
    }
  }

  private Citation wrong(Narrative paragraph, int at) {
    String string = paragraph.text().string();
    Matcher stated = TitleFinder.YEAR.matcher(string.substring(at));
    if (!stated.find()) {
      return null;
    }
    if (Integer.parseInt(stated.group(1)) != year) {
      return citation(OTHER_YEAR, paragraph.text(), paragraph.section(), at, at + stated.end());
    }
    Matcher sentence = SENTENCE.matcher(string);
    int end = sentence.find(at) ? at + partOfYear(sentence.group()) : at;
    return end == at ? null : citation(PART, paragraph.text(), paragraph.section(), at, end);
  }

  /** Where the words end that name a part of the year from one day to another; 0 if none do. */
  private static int partOfYear(String sentence) {
    Matcher day = DAY.matcher(sentence);
    if (!day.find()) {
      return 0;
    }
    boolean first = isDay(day, 1, 1);
    if (!day.find()) {
      return 0;
    }
    return first && isDay(day, DECEMBER, LAST_DAY) ? 0 : day.end();
  }

  /** Whether it is the day of a month; a month alone stands for each of its days. */
  private static boolean isDay(Matcher day, int month, int ofMonth) {
    return Integer.parseInt(day.group(1)) == month
        && (day.group(2) == null || Integer.parseInt(day.group(2)) == ofMonth);
  }

  private static Citation citation(String topic, Text text, int section, int start, int end) {
    return new Citation(
        topic, text.string().substring(start, end), section, text.locate(start, end));
  }
}
