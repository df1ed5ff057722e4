package disclosure.audit.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines with the number of a section that was not found, where it should stand: perhaps its heading
 * in other words.
 */
final class OtherHeadings {

  /** What a citation of the heading that stands for section n is about: this and the number. */
  private static final String TOPIC = "heading/";

  private static final int LONGEST = 40;
  private static final String NUMERALS = "一二三四五六";
  private static final Pattern NUMBERED = Pattern.compile("\\s*([一二三四五六])\\s*[、.．].*");

  private OtherHeadings() {}

  /** The lines as citations, at most one for each section. */
  static List<Citation> find(ReportLayout layout) {
    List<Citation> found = new ArrayList<>();
    for (Narrative line : layout.narrative()) {
      String words = line.text().string().strip();
      Matcher numbered = NUMBERED.matcher(words);
      if (words.length() <= LONGEST && !words.endsWith("。") && numbered.matches()) {
        int number = NUMERALS.indexOf(numbered.group(1)) + 1;
        String topic = TOPIC + number;
        boolean place = layout.section(number) == null && line.section() == before(number, layout);
        if (place && found.stream().noneMatch(each -> each.topic().equals(topic))) {
          found.add(
              new Citation(
                  topic,
                  words,
                  line.section(),
                  line.text().locate(0, line.text().string().length())));
        }
      }
    }
    return found;
  }

  /** The last section before one that is missing. */
  private static int before(int missing, ReportLayout layout) {
    return layout.sections().stream()
        .mapToInt(Section::number)
        .filter(number -> number < missing)
        .max()
        .orElse(0);
  }
}
