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
  private final List<String> headings;

  YearFinder(Vocabulary vocabulary) {
    before = vocabulary.words("年度-报告前");
    after = vocabulary.words("年度-报告后");
    self = vocabulary.words("年度-自述");
    exempt = vocabulary.words("年度-例外");
    headings = vocabulary.words("年度-小标题");
  }

  /**
   * The wrong years of a sentence.
   *
   * @param around the sentences of its paragraph
   * @param hits what is claimed in it
   * @param year the report year; null if not known
   */
  List<Citation> find(Sentence sentence, List<Sentence> around, List<Hit> hits, Integer year) {
    List<Citation> found = new ArrayList<>();
    for (NumberMention number : sentence.numbers()) {
      String topic = year == null ? null : topic(sentence, number, hits, year);
      topic = DOUBT.equals(topic) && ofSeries(sentence, number, around, year) ? null : topic;
      if (topic != null) {
        int end = told(sentence, number);
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

  /**
   * The end of what the year is said of: 2022年 alone shows nobody which of many places is meant.
   */
  private static int told(Sentence sentence, NumberMention year) {
    int end = sentence.clauseEnd(year.start());
    String rest = sentence.words().substring(year.end(), end);
    boolean alone = rest.isEmpty() || rest.equals("度");
    return alone && end + 1 < sentence.words().length() ? sentence.clauseEnd(end + 1) : end;
  }

  private String topic(Sentence sentence, NumberMention number, List<Hit> hits, int year) {
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
    return away < 0 && (opens(words, number) || claims(sentence, number, hits)) ? DOUBT : null;
  }

  /** （三）政府信息管理情况2022年，镇政府办公室共制定0件，废止0件: the numbers that the tables give. */
  private boolean claims(Sentence sentence, NumberMention year, List<Hit> hits) {
    String words = sentence.words();
    String lead = words.substring(sentence.clauseStart(year.start()), year.start());
    boolean opening =
        sentence.counts(0, year.start()) == 0
            && (lead.isEmpty() || headings.stream().anyMatch(lead::endsWith))
            && words.startsWith("，", year.end());
    long claimed =
        hits.stream()
            .filter(hit -> hit.number().start() > year.end())
            .filter(hit -> !hit.mapping().readings().isEmpty())
            .map(hit -> hit.number().start())
            .distinct()
            .count();
    return opening && claimed > 1;
  }

  /** 2022年收到50件；2021年收到36件。2023年收到40件: years side by side, each with its number. */
  private static boolean ofSeries(
      Sentence sentence, NumberMention number, List<Sentence> around, int year) {
    boolean others =
        sentence.numbers().stream()
            .filter(other -> other.kind() == Kind.YEAR)
            .anyMatch(other -> other.value().compareTo(number.value()) != 0);
    return others
        || around.stream()
            .filter(other -> other != sentence)
            .filter(other -> other.words().startsWith(year + "年"))
            .anyMatch(other -> other.counts(0, other.words().length()) > 0);
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
