package disclosure.audit.facts;

import disclosure.audit.document.Location;
import disclosure.audit.document.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the report's title among its first lines, of which it may take several. */
final class TitleFinder {

  private static final int LONGEST_LINE = 50;
  private static final int MOST_LINES = 4;
  static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)\\s*[-—至]?\\s*年");
  private static final Pattern DAY = Pattern.compile("20\\d\\d\\s*年\\s*\\d{1,2}\\s*月");
  private static final Pattern NOISE = Pattern.compile("[《》\"'“”()\\s:：,，、.。\\-—*#]|^关于|的$");
  private static final Pattern OTHER_NAME = Pattern.compile("[\\u4e00-\\u9fff]{4,30}");
  private static final Pattern LINE_NOISE = Pattern.compile("[。；;!！?？]");

  private final IdentityWords words;

  TitleFinder(IdentityWords words) {
    this.words = words;
  }

  /**
   * A title.
   *
   * @param printed its lines joined
   * @param agency null where it names none
   * @param year null where it names none
   * @param location of its first line; null for a title outside the text
   */
  record Title(String printed, String agency, Integer year, Location location) {

    int worth() {
      return (agency == null ? 0 : 2) + (year == null ? 0 : 1);
    }
  }

  /**
   * The title that names most; the shortest and first of several.
   *
   * @param lines the blocks before the first section, at most some twenty
   * @return null if there is none
   */
  Title find(List<Text> lines) {
    Title best = null;
    for (int size = 1; size <= MOST_LINES; size++) {
      for (int from = 0; from + size <= lines.size(); from++) {
        Title title =
            read(join(lines.subList(from, from + size)), lines.get(from).firstLine(), size == 1);
        if (title != null && (best == null || title.worth() > best.worth())) {
          best = title;
        }
      }
    }
    return best;
  }

  /** A line read as a title; null if it is none. */
  Title read(String line, Location location) {
    return read(line, location, true);
  }

  private Title read(String line, Location location, boolean oneLine) {
    String folded = LabelText.fold(line);
    if (folded.length() > LONGEST_LINE * 2 || LINE_NOISE.matcher(folded).find()) {
      return null;
    }
    Integer year = year(folded);
    for (String bare : List.of(withoutYear(folded, ""), withoutYear(folded, "年度"))) {
      String name = words.titleIn(bare);
      if (name != null) {
        return new Title(line.strip(), agency(bare, name, oneLine), year, location);
      }
    }
    return null;
  }

  /**
   * What stands before the report's name. In a line of its own that is the agency, whatever its
   * name ends with; lines joined may be anything, so that a known ending must show it.
   */
  private String agency(String bare, String name, boolean oneLine) {
    int at = bare.indexOf(name);
    String printed = bare.substring(0, at);
    // A portal prints what it is before the title, as in 标题：某县某局….
    String before = NOISE.matcher(printed.substring(printed.lastIndexOf(':') + 1)).replaceAll("");
    before = before.replaceAll("^年度|关于$|的$|本年度?$", "");
    boolean named =
        words.agency(before)
            || words.place(before)
            || (oneLine && OTHER_NAME.matcher(before).matches());
    return named ? before : null;
  }

  /** A day's year, as in the date of publication below the title, is not the report's. */
  private static Integer year(String folded) {
    Matcher year = YEAR.matcher(DAY.matcher(arabic(folded)).replaceAll(""));
    return year.find() ? Integer.valueOf(year.group(1)) : null;
  }

  private static String withoutYear(String folded, String instead) {
    return arabic(folded).replaceAll("20\\d\\d年度?", instead);
  }

  /** Years in Chinese characters, as in 二〇二一年, in digits. */
  private static String arabic(String folded) {
    Matcher chinese = Pattern.compile("二[〇○零Oo0][一二三四五六七八九〇○零]{2}(?=年)").matcher(folded);
    return chinese.replaceAll(found -> digits(found.group()));
  }

  private static String digits(String year) {
    StringBuilder digits = new StringBuilder();
    for (char c : year.toCharArray()) {
      int value = "一二三四五六七八九".indexOf(c) + 1;
      digits.append(value);
    }
    return digits.toString();
  }

  private static String join(List<Text> lines) {
    StringBuilder joined = new StringBuilder();
    lines.forEach(line -> joined.append(line.string().strip()));
    return joined.toString();
  }
}
