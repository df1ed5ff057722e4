package disclosure.audit.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence on another year that gives just the figures of this year's tables, which no other
 * sentence gives: the year was left over from an earlier report, perhaps. A matter for a person.
 */
final class LeftoverYear {

  /** What a citation of the other year is about. */
  private static final String TOPIC = "year/doubt";

  /** Years farther off are those of laws and plans. */
  private static final int NEAR = 2;

  /** One figure, or zeros, may be the same by chance. */
  private static final int ENOUGH = 2;

  private static final Pattern SENTENCE = Pattern.compile("[^。；;]+");
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s*年");

  private final ClaimExtractor extractor;
  private final NarrativeContext report;
  private final Map<String, Figure> figures;
  private final Set<String> told;

  /**
   * @param report its year is known
   * @param figures of its tables
   * @param claims what it says of its own year
   */
  LeftoverYear(
      ClaimExtractor extractor,
      NarrativeContext report,
      Map<String, Figure> figures,
      List<Claim> claims) {
    this.extractor = extractor;
    this.report = report;
    this.figures = figures;
    this.told =
        claims.stream().flatMap(claim -> claim.allCells().stream()).collect(Collectors.toSet());
  }

  List<Citation> find(List<Narrative> narrative) {
    List<Citation> found = new ArrayList<>();
    for (Narrative paragraph : narrative) {
      Matcher sentence = SENTENCE.matcher(paragraph.text().string());
      while (sentence.find()) {
        Integer year = onlyYear(sentence.group());
        if (year != null && tellsFigures(paragraph, sentence.group(), year)) {
          int start = sentence.start() + yearAt(sentence.group());
          found.add(
              new Citation(
                  TOPIC,
                  paragraph.text().string().substring(start, sentence.end()),
                  paragraph.section(),
                  paragraph.text().locate(start, sentence.end())));
        }
      }
    }
    return found;
  }

  /** The near year of a sentence that names no other; null if it does otherwise. */
  private Integer onlyYear(String sentence) {
    Set<Integer> years = new HashSet<>();
    YEAR.matcher(sentence).results().forEach(y -> years.add(Integer.valueOf(y.group(1))));
    if (years.size() != 1) {
      return null;
    }
    int year = years.iterator().next();
    return year != report.year() && Math.abs(year - report.year()) <= NEAR ? year : null;
  }

  private static int yearAt(String sentence) {
    Matcher year = YEAR.matcher(sentence);
    return year.find() ? year.start() : 0;
  }

  /** Whether the sentence, read as of its own year, gives this report's figures and no others. */
  private boolean tellsFigures(Narrative paragraph, String sentence, int year) {
    NarrativeContext other = new NarrativeContext(year, report.agency(), report.government());
    List<Claim> claims =
        extractor
            .extract(List.of(paragraph), other, List.copyOf(figures.keySet()))
            .claims()
            .stream()
            .filter(claim -> claim.sentence().contains(sentence.strip()))
            .toList();
    long telling =
        claims.stream()
            .filter(claim -> claim.value().signum() != 0)
            .map(Claim::cells)
            .distinct()
            .count();
    return telling >= ENOUGH && claims.stream().allMatch(this::onlyHere);
  }

  private boolean onlyHere(Claim claim) {
    return claim.allCells().stream().noneMatch(told::contains)
        && claim.readings().stream().anyMatch(cells -> equals(cells, claim.value()));
  }

  private boolean equals(List<String> cells, BigDecimal value) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String cell : cells) {
      BigDecimal figure = figures.containsKey(cell) ? figures.get(cell).value() : null;
      if (figure == null) {
        return false;
      }
      sum = sum.add(figure);
    }
    return sum.compareTo(value) == 0;
  }
}
