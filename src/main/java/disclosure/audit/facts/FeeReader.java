package disclosure.audit.facts;

import disclosure.audit.document.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what the report says on the information processing fee. A bare 无 says nothing on it, and
 * 行政事业性收费 is another thing.
 */
final class FeeReader {

  /** The section under which the form asks for it. */
  static final int OWN_SECTION = 6;

  private static final int HEADING = 30;
  private static final char SHADOW = '▨';
  private static final char SEMICOLON = '；';
  private static final char BRACKET = '（';
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
  private static final Pattern ZERO = Pattern.compile("[为：是共计费数额量收取](?:0(?:\\.0+)?|零)(?![\\d.])");

  private final List<String> fees;
  private final List<String> broad;
  private final List<String> nones;
  private final List<String> waived;
  private final List<String> unrelated;
  private final List<String> otherYears;
  private final FeeNumbers numbers;
  private final Integer year;

  FeeReader(List<FeePhrase> phrases, Vocabulary vocabulary, Integer year) {
    this.year = year;
    fees = words(phrases, vocabulary, "费用");
    broad = words(phrases, vocabulary, "宽泛费用");
    nones = words(phrases, vocabulary, "未发生");
    waived = words(phrases, vocabulary, "不收金额");
    numbers = new FeeNumbers(phrases, vocabulary);
    unrelated = words(phrases, vocabulary, "无关");
    otherYears = words(phrases, vocabulary, "他年");
  }

  /** The words that do something in a statement. */
  static List<String> words(List<FeePhrase> phrases, Vocabulary vocabulary, String role) {
    return vocabulary.expand(
        phrases.stream()
            .filter(phrase -> phrase.role().equals(role))
            .flatMap(phrase -> phrase.words().stream())
            .toList());
  }

  /** The statement that counts: the first, or that nothing is said. */
  static FeeStatement first(List<FeeStatement> statements) {
    return statements.isEmpty()
        ? new FeeStatement("none", null, null, null, null, 0, null, List.of())
        : statements.get(0);
  }

  /** All statements on the fee, those of section six first. */
  List<FeeStatement> read(List<Narrative> narrative) {
    List<FeeStatement> found = new ArrayList<>();
    boolean headed = false;
    for (Narrative paragraph : narrative) {
      NormalText normal = NormalText.of(paragraph.text().string());
      int start = 0;
      String words = Sentence.cover(normal.string());
      for (int i = 0; i < words.length(); i++) {
        if ("。！？".indexOf(words.charAt(i)) >= 0 || i == words.length() - 1) {
          FeeStatement statement = statement(paragraph, normal, words, start, i + 1, headed);
          boolean named = named(shadow(words.substring(start, i + 1)), paragraph.section());
          headed = statement == null && named && i + 1 - start <= HEADING;
          if (statement != null) {
            found.add(statement);
          }
          start = i + 1;
        }
      }
    }
    found.sort(Comparator.comparing(statement -> statement.section() != OWN_SECTION));
    return found;
  }

  private FeeStatement statement(
      Narrative paragraph, NormalText normal, String all, int from, int to, boolean headed) {
    String words = shadow(all.substring(from, to));
    int own = segment(words, paragraph.section());
    if (own >= 0) {
      int end = words.indexOf(SEMICOLON, own);
      int last = end < 0 ? to : from + end;
      return statement(paragraph, normal, all, from + own, last, headed);
    }
    int named = feeAt(words, paragraph.section());
    if ((named < 0 && !headed) || otherYear(words)) {
      return null;
    }
    int clause = named < 0 ? 0 : statementStart(words, named);
    String unshadowed = withoutShadowed(words);
    List<FeeNumbers.Amount> amounts = numbers.amounts(unshadowed);
    Integer notices = numbers.notices(unshadowed, amounts);
    boolean none =
        none(words.substring(clause), headed)
            || (amounts.isEmpty() && waived.stream().anyMatch(words::contains));
    if (amounts.isEmpty() && notices == null && !none) {
      return null;
    }
    String quote =
        paragraph.text().string().substring(normal.origin(from), normal.originEnd(to)).strip();
    List<Location> places = paragraph.text().locate(normal.origin(from), normal.originEnd(to));
    return judged(amounts, notices, none, paragraph.section(), quote, places);
  }

  /**
   * Where the part of a sentence begins that speaks of the fee, if another part speaks of another
   * year: 信息处理费收取情况：无；上年度问题整改情况：已完成; -1 if the sentence is one statement.
   */
  private int segment(String words, int section) {
    List<String> parts = List.of(words.split(String.valueOf(SEMICOLON)));
    if (parts.size() < 2 || parts.stream().noneMatch(this::otherYear)) {
      return -1;
    }
    int start = 0;
    for (String part : parts) {
      if (feeAt(part, section) >= 0 && !otherYear(part)) {
        return start;
      }
      start += part.length() + 1;
    }
    return -1;
  }

  /** Where the clause begins; what stands in a bracket belongs to the clause before: 零收费（信息处理费）. */
  private static int statementStart(String words, int at) {
    int start = clauseStart(words, at);
    return start > 1 && words.charAt(start - 1) == BRACKET ? clauseStart(words, start - 1) : start;
  }

  /** Clauses about another fee say nothing on the amounts of this one. */
  private static String withoutShadowed(String words) {
    StringBuilder own = new StringBuilder(words);
    for (int at = words.indexOf(SHADOW); at >= 0; at = words.indexOf(SHADOW, at + 1)) {
      for (int i = clauseStart(words, at);
          i < words.length() && "，；。：".indexOf(words.charAt(i)) < 0;
          i++) {
        own.setCharAt(i, SHADOW);
      }
    }
    return own.toString();
  }

  private static FeeStatement judged(
      List<FeeNumbers.Amount> amounts,
      Integer notices,
      boolean none,
      int section,
      String quote,
      List<Location> places) {
    BigDecimal noticed = FeeNumbers.pick(amounts, true);
    BigDecimal collected = FeeNumbers.pick(amounts, false);
    boolean something =
        Stream.of(noticed, collected).anyMatch(value -> value != null && value.signum() > 0)
            || (notices != null && notices > 0);
    if (!something) {
      return new FeeStatement(
          "zero", BigDecimal.ZERO, notices, noticed, collected, section, quote, places);
    }
    BigDecimal amount = collected == null && none ? BigDecimal.ZERO : collected;
    boolean unpaid = amount != null && amount.signum() == 0;
    return new FeeStatement(
        unpaid ? "zero" : "amount", amount, notices, noticed, amount, section, quote, places);
  }

  private boolean none(String words, boolean headed) {
    return nones.stream().anyMatch(words::contains)
        || ZERO.matcher(words).find()
        || (headed && words.startsWith("无"));
  }

  private boolean named(String words, int section) {
    return feeAt(words, section) >= 0;
  }

  private int feeAt(String words, int section) {
    int specific = first(words, fees);
    return specific < 0 && section == OWN_SECTION ? first(words, broad) : specific;
  }

  /** Covers what is not about this fee. */
  private String shadow(String words) {
    String shadowed = words;
    for (String other : unrelated) {
      shadowed = shadowed.replace(other, String.valueOf(SHADOW).repeat(other.length()));
    }
    return shadowed;
  }

  private boolean otherYear(String words) {
    Matcher years = YEAR.matcher(words);
    boolean other = false;
    while (years.find()) {
      if (year != null && Integer.parseInt(years.group(1)) == year) {
        return false;
      }
      other = year != null;
    }
    return other || otherYears.stream().anyMatch(words::contains);
  }

  static int clauseStart(String words, int at) {
    int start = at;
    while (start > 0 && Sentence.CLAUSE.indexOf(words.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private static int first(String words, List<String> list) {
    return list.stream().mapToInt(words::indexOf).filter(at -> at >= 0).min().orElse(-1);
  }
}
