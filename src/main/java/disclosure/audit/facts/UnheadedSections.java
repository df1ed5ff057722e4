package disclosure.audit.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * Section one without a heading that was recognised: running text before the first heading. It has
 * an empty heading, so that nobody is accused of having left out what only has no, or an unusual,
 * heading.
 */
final class UnheadedSections {

  /** Less running text before the first heading is a preface. */
  private static final int LEAST_CHARACTERS = 150;

  /** Shorter lines are titles, dates, names. */
  private static final int SHORTEST_PARAGRAPH = 30;

  private UnheadedSections() {}

  /** The paragraphs, those before the first heading put into section one where it has none. */
  static List<Narrative> place(List<Narrative> narrative, List<Section> sections) {
    if (headed(sections) || opening(narrative).isEmpty()) {
      return narrative;
    }
    return narrative.stream()
        .map(each -> each.section() == 0 && running(each) ? new Narrative(1, each.text()) : each)
        .toList();
  }

  /** The sections with section one, if it has no heading. */
  static List<Section> add(List<Section> sections, List<Narrative> narrative) {
    List<Narrative> opening = opening(narrative);
    if (headed(sections) || opening.isEmpty()) {
      return sections;
    }
    List<Section> all = new ArrayList<>(sections);
    all.add(0, new Section(1, "", opening.get(0).text().firstLine(), passages(opening)));
    return all;
  }

  private static List<Narrative> opening(List<Narrative> narrative) {
    List<Narrative> opening =
        narrative.stream().filter(each -> each.section() <= 1 && running(each)).toList();
    int characters = opening.stream().mapToInt(each -> each.text().string().length()).sum();
    return characters < LEAST_CHARACTERS ? List.of() : opening;
  }

  private static boolean running(Narrative paragraph) {
    return paragraph.text().string().length() >= SHORTEST_PARAGRAPH;
  }

  private static List<Passage> passages(List<Narrative> narrative) {
    return narrative.stream()
        .map(each -> new Passage(each.text().string(), each.text().firstLine()))
        .toList();
  }

  private static boolean headed(List<Section> sections) {
    return sections.stream().anyMatch(section -> section.number() == 1);
  }
}
