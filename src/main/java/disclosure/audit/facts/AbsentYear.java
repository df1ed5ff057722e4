package disclosure.audit.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A narrative that never names the year in the title, but another one: last year's text, or a title
 * with the wrong year. A matter for a person.
 */
final class AbsentYear {

  /** What a citation of the other year is about. */
  private static final String TOPIC = "year/doubt";

  /** Years farther off are those of laws and plans. */
  private static final int NEAR = 2;

  /** What stands in one section only may be about another year. */
  private static final int OFTEN = 2;

  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s*年");

  /** Before the first section stands the title, and often the period. */
  private static final Pattern PERIOD = Pattern.compile("年\\s*\\d+\\s*月|[。；]");

  private static final Pattern OPENING =
      Pattern.compile("(?:^|[。；;])\\s*(20\\d\\d)\\s*年度?\\s*[，,]?[^。；;，,]*");

  private AbsentYear() {}

  /**
   * The first sentence that opens with the other year.
   *
   * @param year that the title names; null if it names none
   * @return one citation, or none
   */
  static List<Citation> find(List<Narrative> narrative, Integer year) {
    if (year == null) {
      return List.of();
    }
    Set<Integer> named = new HashSet<>();
    List<Citation> openings = new ArrayList<>();
    for (Narrative paragraph : narrative) {
      String text = paragraph.text().string();
      if (paragraph.section() > 0 || PERIOD.matcher(text).find()) {
        YEAR.matcher(text).results().forEach(found -> named.add(Integer.valueOf(found.group(1))));
      }
      Matcher opening = OPENING.matcher(text);
      while (opening.find()) {
        int other = Integer.parseInt(opening.group(1));
        if (other != year && Math.abs(other - year) <= NEAR) {
          openings.add(citation(paragraph, opening.start(1), opening.end()));
        }
      }
    }
    long sections = openings.stream().map(Citation::section).distinct().count();
    return named.contains(year) || sections < OFTEN ? List.of() : openings.subList(0, 1);
  }

  private static Citation citation(Narrative paragraph, int from, int to) {
    return new Citation(
        TOPIC,
        paragraph.text().string().substring(from, to),
        paragraph.section(),
        paragraph.text().locate(from, to));
  }
}
