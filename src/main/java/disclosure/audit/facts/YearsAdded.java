package disclosure.audit.facts;

import disclosure.audit.facts.NumberMention.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Tells numbers that the sentence adds to those of the year before, so that only the sum is the
 * whole: 新收行政复议34件，加上2022年未结2件，共36件.
 */
final class YearsAdded {

  private static final String NEXT_MATTER = "；";

  private final TotalFinder totals;
  private final List<String> before;
  private final List<List<String>> byYear;

  YearsAdded(Vocabulary vocabulary, TotalFinder totals) {
    this.totals = totals;
    this.before = vocabulary.words("上年");
    this.byYear = List.of(List.of(vocabulary.text("单元格-新收")), List.of(vocabulary.text("单元格-上年结转")));
  }

  /** Whether a hit, which the form does not divide by years, is only part of such a sum. */
  boolean meant(Sentence sentence, Hit hit) {
    boolean whole = !hit.none() && !hit.mapping().splits().isEmpty();
    boolean divided = hit.mapping().readings().stream().limit(1).anyMatch(byYear::contains);
    if (!whole || divided) {
      return false;
    }
    int from = sentence.words().lastIndexOf(NEXT_MATTER, hit.number().start()) + 1;
    List<NumberMention> counts =
        sentence.numbers().stream()
            .filter(number -> number.kind() == Kind.COUNT && number.start() >= from)
            .filter(number -> Objects.equals(number.unit(), hit.number().unit()))
            .toList();
    int own = counts.indexOf(hit.number());
    for (int i = own + 1; own >= 0 && i < counts.size(); i++) {
      if (isTotal(sentence, counts.get(i))) {
        return sum(sentence, counts.subList(0, i), own, counts.get(i).value());
      }
    }
    return false;
  }

  private boolean isTotal(Sentence sentence, NumberMention number) {
    return totals.bare(sentence.words(), sentence.clauseStart(number.start()), number.start());
  }

  /** Whether the last of some numbers, a certain one among them, make up a sum over two years. */
  private boolean sum(Sentence sentence, List<NumberMention> counts, int own, BigDecimal total) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = counts.size() - 1; i >= 0; i--) {
      sum = sum.add(counts.get(i).value());
      if (i <= own && i < counts.size() - 1 && sum.compareTo(total) == 0) {
        return named(sentence, counts.get(i).start(), counts.get(counts.size() - 1).end());
      }
    }
    return false;
  }

  private boolean named(Sentence sentence, int first, int to) {
    int from = sentence.clauseStart(first);
    String words = sentence.relative().substring(from, to);
    return before.stream().anyMatch(words::contains)
        || sentence.marks().stream()
            .anyMatch(mark -> mark.is("他年") && mark.start() >= from && mark.start() < to);
  }
}
