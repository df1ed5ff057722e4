package disclosure.audit.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the amounts and the number of notices in a statement on the information processing fee. */
final class FeeNumbers {

  private static final Pattern MONEY =
      Pattern.compile("(?<number>\\d+(?:\\.\\d+)?|[零一二两三四五六七八九十百千万]+)(?<scale>万|亿)?元");
  private static final Pattern NOTICES =
      Pattern.compile("(?<number>\\d{1,6}|[零一二两三四五六七八九十百]+)(?:件|份|次|张|笔|起)");
  private static final Pattern TOTAL = Pattern.compile("(?:共|共计|合计|总计|累计|一共)?有?");

  private final List<String> notice;
  private final List<String> noticed;
  private final List<String> collected;
  private final List<String> waived;
  private final List<String> noNotice;
  private final List<String> inFull;
  private final List<String> nones;

  FeeNumbers(List<FeePhrase> phrases, Vocabulary vocabulary) {
    notice = FeeReader.words(phrases, vocabulary, "通知件数");
    noticed = FeeReader.words(phrases, vocabulary, "通知金额");
    collected = FeeReader.words(phrases, vocabulary, "收取金额");
    noNotice = FeeReader.words(phrases, vocabulary, "没有通知");
    inFull = FeeReader.words(phrases, vocabulary, "全部收取");
    nones = FeeReader.words(phrases, vocabulary, "未发生");
    waived = FeeReader.words(phrases, vocabulary, "不收金额");
  }

  /**
   * An amount of money.
   *
   * @param value in 元
   * @param notice whether notices ask for it; else it was collected
   */
  record Amount(BigDecimal value, boolean notice) {}

  /** The first amount of one kind; null if there is none. */
  static BigDecimal pick(List<Amount> amounts, boolean notice) {
    return amounts.stream()
        .filter(amount -> amount.notice() == notice)
        .map(Amount::value)
        .findFirst()
        .orElse(null);
  }

  /** The amounts in a statement, without those that were not collected. */
  List<Amount> amounts(String words) {
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
    return paidInFull(amounts, words);
  }

  /** 金额合计900元，已全部缴纳: what was asked for was collected. */
  private List<Amount> paidInFull(List<Amount> amounts, String words) {
    BigDecimal asked = pick(amounts, true);
    boolean paid =
        asked != null
            && pick(amounts, false) == null
            && inFull.stream().anyMatch(words::contains)
            && nones.stream().noneMatch(words::contains);
    return paid
        ? Stream.concat(amounts.stream(), Stream.of(new Amount(asked, false))).toList()
        : amounts;
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

  /** How many notices were issued; null if it isn't said. */
  Integer notices(String words) {
    if (noNotice.stream().anyMatch(words::contains)) {
      return 0;
    }
    Matcher count = NOTICES.matcher(words);
    while (count.find()) {
      String before = before(words, count.start());
      String after = words.substring(count.end(), Math.min(words.length(), count.end() + 8));
      if (Stream.of(before, after).anyMatch(near -> notice.stream().anyMatch(near::contains))) {
        return number(count.group("number"));
      }
    }
    return null;
  }

  /** The clause up to a number; with the clause before it for a bare total: 发出收费通知，共4件. */
  private static String before(String words, int at) {
    int start = FeeReader.clauseStart(words, at);
    boolean bare = start > 1 && TOTAL.matcher(words.substring(start, at)).matches();
    return words.substring(bare ? FeeReader.clauseStart(words, start - 1) : start, at);
  }

  private static Integer number(String printed) {
    if (Character.isDigit(printed.charAt(0))) {
      return Integer.valueOf(printed);
    }
    BigDecimal value = ChineseNumeral.read(printed);
    return value == null ? null : value.intValue();
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
