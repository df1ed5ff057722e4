package disclosure.audit.facts;

import disclosure.audit.facts.NumberMention.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds growth over last year, told by last year's number (同比增长25%（上年为18件）), by the change
 * (比上年增加41件，增幅23.8%), or by both.
 */
final class GrowthFinder {

  private static final String END = "；";
  private static final String PER_CENT = "%";
  private static final String BRACKET = "（";
  private static final String BRACKET_END = "）";

  private final ChangeWords words;
  private final String doubtful;

  GrowthFinder(Vocabulary vocabulary) {
    this.words = new ChangeWords(vocabulary);
    this.doubtful = vocabulary.text("疑点-增减");
  }

  /**
   * The numbers near a statement that say how it has changed.
   *
   * @param then last year's number; null if it isn't given
   * @param change by how much it is more or less; null if it isn't given
   * @param sign 1 for more, -1 for less; 0 without a change
   */
  private record Told(NumberMention then, NumberMention change, int sign) {

    private BigDecimal signed(BigDecimal value) {
      return sign < 0 ? value.negate() : value;
    }
  }

  /**
   * The growth told in a sentence: as a percentage that the change is of last year's number, or as
   * last year's number with the change.
   *
   * @param recent wholes of the last sentence that named any
   */
  List<Breakdown> find(Sentence sentence, List<Statement> statements, List<Statement> recent) {
    List<Breakdown> found = new ArrayList<>();
    for (NumberMention percent : sentence.numbers()) {
      Statement now = percentage(sentence, percent) ? grown(statements, sentence, percent) : null;
      if (now != null) {
        percent(sentence, statements, now, percent, found);
      }
    }
    changed(sentence, statements, recent, found);
    return found;
  }

  /** 10个百分点 is the difference of two percentages. */
  private static boolean percentage(Sentence sentence, NumberMention number) {
    return number.kind() == Kind.PERCENT && sentence.words().startsWith(PER_CENT, number.end() - 1);
  }

  /** The one statement before a percentage that it may be about; null if there are several. */
  private static Statement grown(
      List<Statement> statements, Sentence sentence, NumberMention percent) {
    int from = sentence.words().lastIndexOf(END, percent.start()) + 1;
    List<Statement> before =
        statements.stream()
            .filter(s -> s.hit().number().start() >= from && s.hit().end() <= percent.start())
            .toList();
    boolean one = before.stream().map(s -> s.hit().number().start()).distinct().count() == 1;
    return one && exact(before.get(0)) ? before.get(0) : null;
  }

  private static boolean exact(Statement statement) {
    NumberMention number = statement.hit().number();
    return number.kind() == Kind.COUNT && number.relation().equals("=");
  }

  private void percent(
      Sentence sentence,
      List<Statement> statements,
      Statement now,
      NumberMention percent,
      List<Breakdown> found) {
    Told told = told(sentence, statements, now, percent);
    int sign = sign(sentence, percent, told);
    BigDecimal value = now.hit().number().value();
    boolean turned = told.then() == null && told.sign() != sign;
    if (sign == 0 || turned || between(sentence, now, percent)) {
      return;
    }
    BigDecimal then =
        told.then() != null
            ? told.then().value()
            : value.subtract(told.signed(told.change().value()));
    if (then.signum() > 0) {
      found.add(growth(sentence, now, told, percent, then, sign));
    }
  }

  /** Another percentage between a number and one may be what that one is about. */
  private static boolean between(Sentence sentence, Statement now, NumberMention percent) {
    return sentence.numbers().stream()
        .anyMatch(
            other ->
                other.kind() == Kind.PERCENT
                    && other.start() > now.hit().number().start()
                    && other.start() < percent.start());
  }

  /** Last year's number and the change, up to the next statement or percentage. */
  private Told told(
      Sentence sentence, List<Statement> statements, Statement now, NumberMention percent) {
    int end = sentence.words().indexOf(END, percent.end());
    for (Statement statement : statements) {
      int at = statement.hit().start();
      end = at > percent.end() && (end < 0 || at < end) ? at : end;
    }
    for (NumberMention number : sentence.numbers()) {
      boolean next = number.kind() == Kind.PERCENT && number.start() > percent.start();
      end = next && (end < 0 || number.start() < end) ? number.start() : end;
    }
    int to = end < 0 ? sentence.words().length() : end;
    return told(sentence, statements, now.hit().number().end(), to, now.hit().number().unit());
  }

  private Told told(Sentence sentence, List<Statement> statements, int from, int to, String unit) {
    Predicate<NumberMention> near =
        number ->
            number.kind() == Kind.COUNT
                && number.start() >= from
                && number.end() <= to
                && number.relation().equals("=")
                && unit != null
                && unit.equals(number.unit())
                && statements.stream().noneMatch(s -> s.hit().number() == number);
    List<NumberMention> others = sentence.numbers().stream().filter(near).toList();
    NumberMention change = only(others, n -> words.sign(sentence, n) != 0);
    NumberMention then =
        only(others, n -> n.value().signum() > 0 && words.anotherYears(sentence, n));
    return new Told(then, change, change == null ? 0 : words.sign(sentence, change));
  }

  private static NumberMention only(
      List<NumberMention> numbers, Predicate<NumberMention> condition) {
    List<NumberMention> fitting = numbers.stream().filter(condition).toList();
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  /** 1 for growth, -1 for decline, 0 if a percentage isn't said to be either. */
  private int sign(Sentence sentence, NumberMention percent, Told told) {
    if (told.then() == null && told.change() == null) {
      return 0;
    }
    int said = words.sign(sentence, percent);
    boolean behind = told.change() != null && told.change().end() < percent.start();
    boolean bracket =
        behind
            && sentence.words().substring(told.change().end(), percent.start()).equals(BRACKET)
            && sentence.words().startsWith(BRACKET_END, percent.end());
    return said == 0 && (bracket || (behind && words.rate(sentence, percent))) ? told.sign() : said;
  }

  private Breakdown growth(
      Sentence sentence,
      Statement now,
      Told told,
      NumberMention percent,
      BigDecimal then,
      int sign) {
    BigDecimal difference = now.hit().number().value().subtract(then);
    int from = now.hit().start();
    int last = Math.max(end(told.then()), end(told.change()));
    int to = Math.max(percent.end(), last);
    boolean plain = words.plain(sentence, Math.max(now.hit().end(), now.hit().number().end()), to);
    return breakdown(
        sentence,
        "growth",
        now,
        then,
        List.of(sign > 0 ? difference : difference.negate()),
        percent.value(),
        plain ? null : doubtful,
        from,
        to);
  }

  private static int end(NumberMention number) {
    return number == null ? -1 : number.end();
  }

  /** 收到数量比上年的32件增加6件, where another number is given for this year. */
  private void changed(
      Sentence sentence,
      List<Statement> statements,
      List<Statement> recent,
      List<Breakdown> found) {
    List<Statement> here = statements.stream().filter(GrowthFinder::exact).toList();
    List<Statement> counted =
        here.isEmpty() ? recent.stream().filter(GrowthFinder::exact).toList() : here;
    if (counted.isEmpty()) {
      return;
    }
    int from = here.isEmpty() ? 0 : here.get(here.size() - 1).hit().number().end();
    String unit = counted.get(0).hit().number().unit();
    Told told = told(sentence, statements, from, sentence.words().length(), unit);
    if (told.then() == null || told.change() == null) {
      return;
    }
    BigDecimal made = told.then().value().add(told.signed(told.change().value()));
    int to = Math.max(told.then().end(), told.change().end());
    boolean holds = counted.stream().anyMatch(s -> s.hit().number().value().compareTo(made) == 0);
    if (!holds && words.plain(sentence, from, to)) {
      List<BigDecimal> parts = List.of(told.then().value(), told.signed(told.change().value()));
      int start = here.isEmpty() ? 0 : here.get(0).hit().start();
      found.add(
          breakdown(
              sentence,
              "change",
              counted.get(0),
              counted.get(0).hit().number().value(),
              parts,
              null,
              doubtful,
              start,
              to));
    }
  }

  private static Breakdown breakdown(
      Sentence sentence,
      String kind,
      Statement now,
      BigDecimal whole,
      List<BigDecimal> parts,
      BigDecimal percent,
      String doubt,
      int from,
      int to) {
    return new Breakdown(
        sentence.quote(from, to),
        kind,
        now.readings().stream().findFirst().orElse(List.of()),
        whole,
        parts,
        percent,
        doubt,
        sentence.section(),
        sentence.locate(from, to));
  }
}
