package disclosure.audit.facts;

import disclosure.audit.facts.NumberMention.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Finds growth over last year with both numbers: 收到21件，同比增长25%（上年为18件）. */
final class GrowthFinder {

  private static final String END = "；";

  private final List<String> more;
  private final List<String> less;

  GrowthFinder(Vocabulary vocabulary) {
    this.more = vocabulary.words("增幅");
    this.less = vocabulary.words("降幅");
  }

  /**
   * The growth told in a sentence, as a percentage that the difference is of last year's number.
   */
  List<Breakdown> find(Sentence sentence, List<Statement> statements) {
    List<Breakdown> found = new ArrayList<>();
    for (NumberMention percent : sentence.numbers()) {
      int sign = percent.kind() == Kind.PERCENT ? sign(sentence, percent) : 0;
      Statement now = sign == 0 ? null : grown(sentence, statements, percent);
      NumberMention then = now == null ? null : lastYears(sentence, statements, now, percent);
      if (then != null) {
        found.add(growth(sentence, now, then, percent, sign));
      }
    }
    return found;
  }

  /** 1 for growth, -1 for decline, 0 if the words before a percentage tell neither. */
  private int sign(Sentence sentence, NumberMention percent) {
    String lead =
        sentence.words().substring(sentence.clauseStart(percent.start()), percent.start());
    return more.stream().anyMatch(lead::endsWith)
        ? 1
        : less.stream().anyMatch(lead::endsWith) ? -1 : 0;
  }

  /** The one statement before a percentage that it may be about; null if there are several. */
  private static Statement grown(
      Sentence sentence, List<Statement> statements, NumberMention percent) {
    int from = sentence.words().lastIndexOf(END, percent.start()) + 1;
    List<Statement> before =
        statements.stream()
            .filter(s -> s.hit().number().start() >= from && s.hit().end() <= percent.start())
            .toList();
    boolean one =
        before.size() == 1
            && before.get(0).hit().number().kind() == Kind.COUNT
            && before.get(0).hit().number().relation().equals("=");
    return one ? before.get(0) : null;
  }

  /** The one other count near a percentage, if it is said to be last year's. */
  private NumberMention lastYears(
      Sentence sentence, List<Statement> statements, Statement now, NumberMention percent) {
    int from = now.hit().number().end();
    int to = sentence.clauseEnd(Math.min(sentence.words().length(), percent.end() + 1));
    List<NumberMention> others =
        sentence.numbers().stream()
            .filter(n -> n.kind() == Kind.COUNT && n.start() >= from && n.end() <= to)
            .filter(n -> anotherYears(sentence, n))
            .toList();
    boolean known =
        others.size() == 1
            && others.get(0).value() != null
            && others.get(0).value().signum() > 0
            && others.get(0).relation().equals("=")
            && now.hit().number().unit() != null
            && now.hit().number().unit().equals(others.get(0).unit())
            && statements.stream().noneMatch(s -> s.hit().number() == others.get(0));
    return known ? others.get(0) : null;
  }

  private boolean anotherYears(Sentence sentence, NumberMention number) {
    int from = sentence.clauseStart(number.start());
    return sentence.marks().stream()
        .filter(mark -> mark.start() >= from && mark.end() <= number.start())
        .filter(mark -> mark.is("他年") || mark.is("比较"))
        .filter(mark -> !more.contains(mark.words()) && !less.contains(mark.words()))
        .anyMatch(mark -> sentence.counts(mark.end(), number.start()) == 0);
  }

  private static Breakdown growth(
      Sentence sentence, Statement now, NumberMention then, NumberMention percent, int sign) {
    BigDecimal difference = now.hit().number().value().subtract(then.value());
    int from = now.hit().start();
    int to = Math.max(percent.end(), then.end());
    return new Breakdown(
        sentence.quote(from, to),
        "growth",
        now.readings().stream().findFirst().orElse(List.of()),
        then.value(),
        List.of(sign > 0 ? difference : difference.negate()),
        percent.value(),
        null,
        sentence.section(),
        sentence.locate(from, to));
  }
}
