package disclosure.audit.facts;

import disclosure.audit.facts.NumberMention.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds wrong years: another year where the report speaks of itself. Other years that are plans,
 * comparisons, dates or history are right.
 */
final class YearFinder {

  private static final String WRONG = "year/wrong";
  private static final String DOUBT = "year/doubt";
  private static final int FAR = 3;

  private final List<String> before;
  private final List<String> after;
  private final List<String> self;
  private final List<String> exempt;

  YearFinder(Vocabulary vocabulary) {
    before = vocabulary.words("年度-报告前");
    after = vocabulary.words("年度-报告后");
    self = vocabulary.words("年度-自述");
    exempt = vocabulary.words("年度-例外");
  }

  /**
   * The wrong years of a sentence.
   *
   * @param year the report year; null if not known
   */
  List<Citation> find(Sentence sentence, Integer year) {
    List<Citation> found = new ArrayList<>();
    for (NumberMention number : sentence.numbers()) {
      String topic = year == null ? null : topic(sentence, number, year);
      if (topic != null) {
        int end = sentence.clauseEnd(number.start());
        int start = sentence.clauseStart(number.start());
        found.add(
            new Citation(
                topic,
                sentence.quote(start, end),
                sentence.section(),
                sentence.locate(start, end)));
      }
    }
    return found;
  }

  private String topic(Sentence sentence, NumberMention number, int year) {
    if (number.kind() != Kind.YEAR || number.value().intValue() == year) {
      return null;
    }
    int away = number.value().intValue() - year;
    String words = sentence.words();
    boolean thisYear =
        sentence.numbers().stream()
            .anyMatch(n -> n.kind() == Kind.YEAR && n.value().intValue() == year);
    boolean exempted = exempt.stream().anyMatch(words::contains);
    if (Math.abs(away) > FAR || thisYear || exempted) {
      return null;
    }
    if (reports(words, number)) {
      return WRONG;
    }
    return away < 0 && opens(words, number) ? DOUBT : null;
  }

  /** 现将2020年政府信息公开工作情况报告如下 in a report on 2021. */
  private boolean reports(String words, NumberMention number) {
    String head = words.substring(Math.max(0, number.start() - FAR * FAR), number.start());
    String tail = words.substring(number.end());
    return before.stream().anyMatch(head::contains) && after.stream().anyMatch(tail::contains);
  }

  /** 2020年，我局…: the sentence opens with the year and goes on about the agency itself. */
  private boolean opens(String words, NumberMention number) {
    String tail = words.substring(number.end());
    boolean plain = tail.startsWith("，") || self.stream().anyMatch(tail::startsWith);
    return number.start() == 0 && plain && self.stream().anyMatch(tail::contains);
  }
}
