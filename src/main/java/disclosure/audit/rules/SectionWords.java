package disclosure.audit.rules;

import disclosure.audit.facts.Citation;
import disclosure.audit.facts.Section;
import disclosure.audit.form.Quotes;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What a report says, as messages quote it. */
final class SectionWords {

  /** A message quotes so many characters of a section. */
  private static final int MOST = 80;

  private SectionWords() {}

  /** The words of sections, cut off where they are many. */
  static String of(Collection<Section> sections) {
    if (sections.isEmpty()) {
      return "缺少这一部分";
    }
    String said = sections.stream().map(Section::body).collect(Collectors.joining()).strip();
    if (said.isEmpty()) {
      return "空白";
    }
    return said.length() > MOST ? said.substring(0, MOST) + "……" : said;
  }

  /** Each quote once, in quotation marks. */
  static String quoted(List<Citation> citations) {
    return citations.stream()
        .map(Citation::quote)
        .distinct()
        .map(Quotes::around)
        .collect(Collectors.joining("、"));
  }
}
