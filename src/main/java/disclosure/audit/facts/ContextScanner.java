package disclosure.audit.facts;

import disclosure.audit.facts.NumberMention.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds context words: at each place the longest, from left to right, none inside another. */
final class ContextScanner {

  static final String THIS_YEAR = "本年";
  static final String OTHER_YEAR = "他年";

  /** Characters around a month that make it the end of a span or a date. */
  private static final Pattern UNTIL = Pattern.compile("截[至止到]+(?:(?<year>\\d{4})年)?$");

  private static final String RANGE = "至到-—~";

  private static final int MONTHS = 12;
  private static final List<String> PIECES = List.of("个", "家");
  private static final String HOUSE = "家";
  private static final String SPAN = "至到-—~起底末以前初的和、；。）";

  private record Word(String word, ContextPhrase phrase) {}

  private final Map<Character, List<Word>> byFirst = new HashMap<>();
  private final AgencySubjects agencies;
  private final WordList offices;

  ContextScanner(List<ContextPhrase> phrases, Vocabulary vocabulary) {
    for (ContextPhrase phrase : phrases) {
      for (String word : vocabulary.expand(phrase.words())) {
        byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(new Word(word, phrase));
      }
    }
    agencies = new AgencySubjects(vocabulary);
    offices = new WordList(vocabulary.words("各类机关"));
    Comparator<Word> longest = Comparator.comparingInt(w -> -w.word().length());
    byFirst.values().forEach(words -> words.sort(longest));
  }

  /**
   * The context words of a sentence, in order; a calendar year counts as this year or another.
   *
   * @param year the report year; null if not known: then every year named may be another
   */
  List<ContextMark> scan(String sentence, List<NumberMention> numbers, Integer year) {
    List<ContextMark> marks = new ArrayList<>();
    int at = 0;
    while (at < sentence.length()) {
      ContextMark mark = inCount(numbers, at) ? null : markAt(sentence, at);
      if (mark != null) {
        marks.add(mark);
        at = mark.end();
      } else {
        at++;
      }
    }
    marks = agencies.add(sentence, marks);
    addYears(sentence, marks, numbers, year);
    addMonths(sentence, marks, numbers, year);
    addOffices(sentence, marks, numbers);
    marks.sort(Comparator.comparingInt(ContextMark::start));
    return List.copyOf(marks);
  }

  /** 12345 may also be a count. */
  private static boolean inCount(List<NumberMention> numbers, int at) {
    return numbers.stream()
        .anyMatch(n -> n.kind() == Kind.COUNT && n.start() <= at && at < n.end());
  }

  private ContextMark markAt(String sentence, int at) {
    for (Word word : byFirst.getOrDefault(sentence.charAt(at), List.of())) {
      if (sentence.startsWith(word.word(), at)) {
        return new ContextMark(word.phrase(), word.word(), at, at + word.word().length());
      }
    }
    return null;
  }

  /** 较2022年 tells nothing of the year of the next number but one. */
  private static boolean compared(String sentence, NumberMention year) {
    return year.start() > 0 && "较比与同".indexOf(sentence.charAt(year.start() - 1)) >= 0;
  }

  private static void addYears(
      String sentence, List<ContextMark> marks, List<NumberMention> numbers, Integer year) {
    for (NumberMention number : numbers) {
      if (number.kind() == Kind.YEAR) {
        boolean same = year != null && number.value().intValue() == year;
        String kind = same ? THIS_YEAR : compared(sentence, number) ? "比较" : OTHER_YEAR;
        ContextPhrase phrase = new ContextPhrase(kind, kind, List.of(), List.of(), List.of(), null);
        marks.add(new ContextMark(phrase, "", number.start(), number.end()));
      }
    }
  }

  /** 6月收到 and 六、七两月 speak of part of the year; dates and spans of months don't. */
  private static void addMonths(
      String sentence, List<ContextMark> marks, List<NumberMention> numbers, Integer year) {
    for (NumberMention number : numbers) {
      boolean month = number.kind() == Kind.OTHER && "月".equals(number.unit());
      if (month && (partSpan(sentence, number, year) || !spanned(sentence, number))) {
        ContextPhrase phrase =
            new ContextPhrase("限定", "部分时间", List.of(), List.of(), List.of(), null);
        marks.add(new ContextMark(phrase, "", number.start(), number.end()));
      }
    }
  }

  /** 8个乡镇 are some offices. */
  private void addOffices(String sentence, List<ContextMark> marks, List<NumberMention> numbers) {
    for (NumberMention number : numbers) {
      boolean counted = number.kind() == Kind.COUNT || number.kind() == Kind.OTHER;
      boolean unit = number.unit() != null && PIECES.contains(number.unit());
      int from = sentence.startsWith(HOUSE, number.end()) ? number.end() + 1 : number.end();
      boolean pieces = counted && (unit || from > number.end());
      String office = pieces ? offices.at(sentence, from) : null;
      if (office != null) {
        int end = from + office.length();
        marks.removeIf(mark -> mark.start() >= number.start() && mark.end() <= end);
        ContextPhrase phrase =
            new ContextPhrase("部分机关", "部分机关", List.of(), List.of(), List.of(), null);
        marks.add(new ContextMark(phrase, office, number.start(), end));
      }
    }
  }

  /** 1至11月 and 截至11月底: a span of months that ends before the year does. */
  private static boolean partSpan(String sentence, NumberMention month, Integer year) {
    boolean range = month.start() > 0 && RANGE.indexOf(sentence.charAt(month.start() - 1)) >= 0;
    boolean day =
        month.end() < sentence.length() && Character.isDigit(sentence.charAt(month.end()));
    String before = sentence.substring(0, month.start());
    return ((range && !day && !before.contains("截")) || until(before, year))
        && month.value() != null
        && month.value().intValue() < MONTHS;
  }

  /** 截至 or 截至2023年 before a month of the report year. */
  private static boolean until(String before, Integer year) {
    Matcher until = UNTIL.matcher(before);
    return until.find()
        && (until.group("year") == null || until.group("year").equals(String.valueOf(year)));
  }

  private static boolean spanned(String sentence, NumberMention month) {
    String after = sentence.substring(month.end());
    boolean open = after.isEmpty() || SPAN.contains(after.substring(0, 1));
    boolean day = !after.isEmpty() && Character.isDigit(after.charAt(0));
    boolean from = month.start() > 0 && SPAN.indexOf(sentence.charAt(month.start() - 1)) >= 0;
    return open || day || from || sentence.substring(0, month.start()).contains("截");
  }
}
