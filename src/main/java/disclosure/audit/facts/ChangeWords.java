package disclosure.audit.facts;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells from the words around a number whether it is last year's, or by how much it changed. */
final class ChangeWords {

  private static final String PUNCTUATION = Sentence.CLAUSE + "、";

  private final List<String> more;
  private final List<String> less;
  private final List<String> rates;
  private final List<String> fillers;

  ChangeWords(Vocabulary vocabulary) {
    this.more = vocabulary.words("增幅");
    this.less = vocabulary.words("降幅");
    this.rates = vocabulary.words("幅度");
    this.fillers = vocabulary.words("增减填充");
  }

  /** 1 if the words just before a number say 增加, -1 for 减少, 0 if they say neither. */
  int sign(Sentence sentence, NumberMention number) {
    String lead = lead(sentence, number);
    return ends(lead, more) ? 1 : ends(lead, less) ? -1 : 0;
  }

  /** Whether a number is called a rate of change, be it up or down: 幅度为20%. */
  boolean rate(Sentence sentence, NumberMention number) {
    return ends(lead(sentence, number), rates);
  }

  /** The clause up to a number, without such words at its end as 了 and 为. */
  private String lead(Sentence sentence, NumberMention number) {
    String lead = sentence.words().substring(sentence.clauseStart(number.start()), number.start());
    String filler = filler(lead);
    while (filler != null) {
      lead = lead.substring(0, lead.length() - filler.length());
      filler = filler(lead);
    }
    return lead;
  }

  /** The word at the end of a lead that adds nothing; null if the lead ends with one that does. */
  private String filler(String lead) {
    boolean said = Stream.of(more, less, rates).anyMatch(words -> ends(lead, words));
    return said ? null : fillers.stream().filter(lead::endsWith).findFirst().orElse(null);
  }

  private static boolean ends(String lead, List<String> words) {
    return words.stream().anyMatch(lead::endsWith);
  }

  /** Whether a number is said to be another year's: 上年为18件, but not 比上年增加18件. */
  boolean anotherYears(Sentence sentence, NumberMention number) {
    int from = sentence.clauseStart(number.start());
    return sentence.marks().stream()
        .filter(mark -> mark.start() >= from && mark.end() <= number.start())
        .filter(mark -> mark.is("他年") || mark.is("比较"))
        .filter(mark -> sentence.counts(mark.end(), number.start()) == 0)
        .anyMatch(mark -> !changes(sentence.words().substring(mark.start(), number.start())));
  }

  private boolean changes(String words) {
    return Stream.of(more, less).flatMap(List::stream).anyMatch(words::contains);
  }

  /** Whether a part speaks of nothing but numbers, years and change. */
  boolean plain(Sentence sentence, int from, int to) {
    boolean[] reached = new boolean[sentence.words().length() + 1];
    reached[from] = true;
    for (int at = from; at < to; at++) {
      if (reached[at]) {
        ends(sentence, at).forEach(end -> reached[end] = true);
      }
    }
    return reached[to];
  }

  /** Where the numbers, years and words that begin at a place end. */
  private IntStream ends(Sentence sentence, int at) {
    IntStream numbers =
        sentence.numbers().stream().filter(n -> n.start() == at).mapToInt(NumberMention::end);
    IntStream years =
        sentence.marks().stream()
            .filter(mark -> mark.start() == at)
            .filter(mark -> mark.is("他年") || mark.is("比较") || mark.is("本年"))
            .mapToInt(ContextMark::end);
    IntStream words =
        Stream.of(fillers, more, less, rates)
            .flatMap(List::stream)
            .filter(word -> sentence.words().startsWith(word, at))
            .mapToInt(word -> at + word.length());
    boolean mark = PUNCTUATION.indexOf(sentence.words().charAt(at)) >= 0;
    IntStream one = mark ? IntStream.of(at + 1) : IntStream.empty();
    return Stream.of(numbers, years, words, one).flatMapToInt(found -> found);
  }
}
