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
  private static final Pattern MONEY =
      Pattern.compile("(?<number>\\d+(?:\\.\\d+)?|[零一二两三四五六七八九十百千万]+)(?<scale>万|亿)?元");
  private static final Pattern NOTICES =
      Pattern.compile("(?<number>\\d{1,6}|[零一二两三四五六七八九十百]+)(?:件|份|次|张|笔|起)");
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
  private static final Pattern ZERO = Pattern.compile("(?:为|：|是|共|计|费)(?:0(?:\\.0+)?|零)(?![\\d.])");

  private final List<String> fees;
  private final List<String> broad;
  private final List<String> nones;
  private final List<String> notice;
  private final List<String> noticed;
  private final List<String> collected;
  private final List<String> waived;
  private final List<String> unrelated;
  private final List<String> otherYears;
  private final Integer year;

  FeeReader(List<FeePhrase> phrases, Vocabulary vocabulary, Integer year) {
    this.year = year;
    fees = words(phrases, vocabulary, "费用");
    broad = words(phrases, vocabulary, "宽泛费用");
    nones = words(phrases, vocabulary, "未发生");
    notice = words(phrases, vocabulary, "通知件数");
    noticed = words(phrases, vocabulary, "通知金额");
    collected = words(phrases, vocabulary, "收取金额");
    waived = words(phrases, vocabulary, "不收金额");
    unrelated = words(phrases, vocabulary, "无关");
    otherYears = words(phrases, vocabulary, "他年");
  }

  private static List<String> words(List<FeePhrase> phrases, Vocabulary vocabulary, String role) {
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
    int named = feeAt(words, paragraph.section());
    if ((named < 0 && !headed) || otherYear(words)) {
      return null;
    }
    int clause = named < 0 ? 0 : clauseStart(words, named);
    String own = withoutShadowed(words);
    List<Amount> amounts = amounts(own);
    Integer notices = notices(own);
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

  private record Amount(BigDecimal value, boolean notice) {}

  private static FeeStatement judged(
      List<Amount> amounts,
      Integer notices,
      boolean none,
      int section,
      String quote,
      List<Location> places) {
    BigDecimal noticed = pick(amounts, true);
    BigDecimal collected = pick(amounts, false);
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

  private static BigDecimal pick(List<Amount> amounts, boolean notice) {
    return amounts.stream()
        .filter(amount -> amount.notice() == notice)
        .map(Amount::value)
        .findFirst()
        .orElse(null);
  }

  private List<Amount> amounts(String words) {
    List<Amount> amounts = new ArrayList<>();
    Matcher money = MONEY.matcher(words);
    int from = 0;
    while (money.find()) {
      String before = words.substring(from, money.start());
      BigDecimal value = value(money);
      if (value != null && !nearer(before, waived, collected)) {
        amounts.add(new Amount(value, nearer(before, noticed, collected)));
      }
      from = money.end();
    }
    return amounts;
  }

  /** The amount in 元; null for a numeral that is no regular one. */
  private static BigDecimal value(Matcher money) {
    String printed = money.group("number");
    BigDecimal number =
        Character.isDigit(printed.charAt(0))
            ? new BigDecimal(printed)
            : ChineseNumeral.read(printed);
    if (number == null || money.group("scale") == null) {
      return number;
    }
    return number.movePointRight(money.group("scale").equals("万") ? 4 : 8);
  }

  private Integer notices(String words) {
    Matcher count = NOTICES.matcher(words);
    while (count.find()) {
      String before = words.substring(clauseStart(words, count.start()), count.start());
      String after = words.substring(count.end(), Math.min(words.length(), count.end() + 8));
      if (Stream.of(before, after).anyMatch(near -> notice.stream().anyMatch(near::contains))) {
        return number(count.group("number"));
      }
    }
    return null;
  }

  private static Integer number(String printed) {
    if (Character.isDigit(printed.charAt(0))) {
      return Integer.valueOf(printed);
    }
    BigDecimal value = ChineseNumeral.read(printed);
    return value == null ? null : value.intValue();
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

  private static int clauseStart(String words, int at) {
    int start = at;
    while (start > 0 && Sentence.CLAUSE.indexOf(words.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private static int first(String words, List<String> list) {
    return list.stream().mapToInt(words::indexOf).filter(at -> at >= 0).min().orElse(-1);
  }

  /** Whether words of one kind end nearer to the end of a text, or there longer ones. */
  private static boolean nearer(String words, List<String> one, List<String> other) {
    int ends = Integer.compare(last(words, one), last(words, other));
    return ends > 0 || (ends == 0 && longest(words, one) > longest(words, other));
  }

  /** Where the last of some words ends; -1 if none is there. */
  private static int last(String words, List<String> list) {
    return list.stream()
        .mapToInt(word -> words.contains(word) ? words.lastIndexOf(word) + word.length() : -1)
        .max()
        .orElse(-1);
  }

  /** The length of the longest of the words that end last. */
  private static int longest(String words, List<String> list) {
    int end = Math.max(0, last(words, list));
    return list.stream()
        .filter(words.substring(0, end)::endsWith)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}
