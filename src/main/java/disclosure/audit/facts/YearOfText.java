package disclosure.audit.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * Tells the report year from the text where the title names none: the year that it speaks of most.
 * A year named only once may be any, unless the line is about the report or its period.
 */
final class YearOfText {

  private static final int ENOUGH = 2;

  private final IdentityWords words;
  private final Map<Integer, Integer> weights = new HashMap<>();

  YearOfText(IdentityWords words) {
    this.words = words;
  }

  /** The year; null if the text before the tables leaves it open. */
  Integer find(List<Narrative> narrative) {
    narrative.stream()
        .filter(paragraph -> paragraph.section() <= 1)
        .map(paragraph -> paragraph.text().string())
        .filter(line -> !words.namesDate(line))
        .forEach(this::weigh);
    int most = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Integer> years =
        weights.entrySet().stream()
            .filter(e -> e.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return years.size() == 1 && most >= ENOUGH ? years.get(0) : null;
  }

  private void weigh(String line) {
    boolean decisive =
        words.titleIn(LabelText.fold(line)) != null
            || words.periods().stream().anyMatch(line::contains);
    Matcher year = TitleFinder.YEAR.matcher(line);
    while (year.find()) {
      weights.merge(Integer.valueOf(year.group(1)), decisive ? ENOUGH : 1, Integer::sum);
    }
  }
}
