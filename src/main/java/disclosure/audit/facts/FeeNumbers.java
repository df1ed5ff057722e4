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
  private static final Pattern AND = Pattern.compile("和|、|及|与|以及");
  private static final Pattern SUM = Pattern.compile("(?:共|共计|合计|总计|累计|一共)(?:为|是)?$");
  private static final Pattern TOTAL = Pattern.compile("(?:共|共计|合计|总计|累计|一共)?有?");

  private final List<String> notice;
  private final List<String> noticed;
  private final List<String> collected;
  private final List<String> waived;
  private final List<String> plain;
  private final List<String> surely;
  private final List<String> fees;
  private final List<String> noNotice;
  private final List<String> inFull;
  private final List<String> nones;

  FeeNumbers(List<FeePhrase> phrases, Vocabulary vocabulary) {
    notice = FeeReader.words(phrases, vocabulary, "通知件数");
    noticed = FeeReader.words(phrases, vocabulary, "通知金额");
    collected = FeeReader.words(phrases, vocabulary, "收取金额");
    plain = FeeReader.words(phrases, vocabulary, "金额");
    surely = FeeReader.words(phrases, vocabulary, "实收");
    fees = FeeReader.words(phrases, vocabulary, "费用");
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
   * @param total whether it adds up those before it: 300元和500元，共800元
   * @param surely whether it was collected for certain, as 实际收取 says
   */
  record Amount(BigDecimal value, boolean notice, boolean total, boolean surely) {

    private Amount asked() {
      return new Amount(value, true, total, false);
    }

    private Amount plus(BigDecimal more) {
      return new Amount(value.add(more), notice, total, surely);
    }
  }

  /** The amount of one kind, the total if there is one, else the first; null if there is none. */
  static BigDecimal pick(List<Amount> amounts, boolean notice) {
    List<Amount> kind = amounts.stream().filter(amount -> amount.notice() == notice).toList();
    return kind.stream()
        .filter(Amount::total)
        .findFirst()
        .or(() -> kind.stream().findFirst())
        .map(Amount::value)
        .orElse(null);
  }

  /**
   * The amounts in a statement, those of a list together, without those that were not collected.
   */
  List<Amount> amounts(String words) {
    List<Amount> amounts = new ArrayList<>();
    Matcher money = MONEY.matcher(words);
    int from = 0;
    while (money.find()) {
      String before = words.substring(from, money.start());
      BigDecimal value = value(money);
      int last = amounts.size() - 1;
      if (last >= 0 && value != null && AND.matcher(before).matches()) {
        amounts.set(last, amounts.get(last).plus(value));
      } else if (value != null && !nearer(before, waived, collected)) {
        amounts.add(amount(value, before, behind(words, money.end()), amounts));
      }
      from = money.end();
    }
    return paidInFull(askedFor(amounts, words), words);
  }

  /** The rest of the clause: 其中1件1200元已缴纳. */
  private static String behind(String words, int at) {
    int end = at;
    while (end < words.length() && Sentence.CLAUSE.indexOf(words.charAt(end)) < 0) {
      end++;
    }
    return words.substring(at, end);
  }

  /** What a further amount without words of its own before it is of: 500元，共800元. */
  private Amount amount(BigDecimal value, String before, String behind, List<Amount> amounts) {
    Amount last = amounts.isEmpty() ? null : amounts.get(amounts.size() - 1);
    boolean named = last(before, noticed) >= 0 || last(before, collected) >= 0;
    boolean paid = !named && last(behind, collected) >= 0;
    boolean asks =
        named
            ? nearer(before, noticed, collected)
            : !paid && ((last != null && last.notice()) || last(before, plain) >= 0);
    boolean total = last != null && !named && SUM.matcher(before).find();
    return new Amount(value, asks, total, surely.stream().anyMatch(before::contains));
  }

  /** 发出收费通知12份，收费金额2300元，实际收取900元: what stands before the amount collected is asked for. */
  private List<Amount> askedFor(List<Amount> amounts, String words) {
    boolean open =
        notice.stream().anyMatch(words::contains)
            && amounts.stream().noneMatch(Amount::notice)
            && amounts.stream().anyMatch(Amount::surely);
    return open
        ? amounts.stream().map(amount -> amount.surely() ? amount : amount.asked()).toList()
        : amounts;
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
        ? Stream.concat(amounts.stream(), Stream.of(new Amount(asked, false, false, true))).toList()
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
  Integer notices(String words, List<Amount> amounts) {
    Integer notices = notices(words);
    return notices == null ? charges(words, amounts) : notices;
  }

  private Integer notices(String words) {
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

  /** 信息处理费共2件，通知收费金额1000元: how many charges there were, where their notices are told of. */
  private Integer charges(String words, List<Amount> amounts) {
    Matcher count = NOTICES.matcher(words);
    while (count.find() && pick(amounts, true) != null) {
      String before = before(words, count.start());
      if (fees.stream().anyMatch(before::contains)) {
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
