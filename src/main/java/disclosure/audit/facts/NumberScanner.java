package disclosure.audit.facts;

import disclosure.audit.facts.NumberMention.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of a sentence in normal spelling, in all the styles that reports use. */
final class NumberScanner {

  private static final String LIST = "、";
  private static final String DATES = "年度|年|月|日|号|天|个工作日|工作日|个月|小时|分钟|时|点|世纪|周";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<before>大约|将近|接近|超过|不足|不到|不少于|不低于|至少|最多|约|近|超|逾)?"
              + "(?<ordinal>第|[数几上](?=[百千万十])|○)?"
              + "(?:(?<digits>\\d+(?:\\.\\d+)?)|(?<chinese>[零〇一二两三四五六七八九十百千]+(?:万[零一二三四五六七八九十百千]*)?))"
              + "(?<percent>%|个百分点)?(?<scale>万|亿)?(?<more>余|多|几|来)?(?<scale2>万|亿)?");

  /** Characters with which a number, or a word before it, may begin. */
  private static final String BEGINNINGS = "0123456789零〇一二两三四五六七八九十百千大约将接超不至最近逾第数几上○";

  /** 第三方 and 第三人 count nothing. */
  private static final Pattern PARTY = Pattern.compile("[方人]");

  private static final Pattern RANGE = Pattern.compile("[-~—～至到/.]");
  private static final List<String> TRAILING = List.of("左右", "上下", "以上", "以内", "以下", "余", "多");
  private static final String BOUNDARY = "，。；：、（）！？ ";

  /** 无 and 没有 stand for a number after these. */
  private static final String AFTER = "为：均的";

  private static final List<String> NOTHING = List.of("没有", "无");

  private final List<String> units;
  private final WordList nonesOfList;

  /**
   * A scanner.
   *
   * @param units count units, the longest first
   * @param nonesOfList words that say none of the things before them, the longest first
   */
  NumberScanner(List<String> units, List<String> nonesOfList) {
    this.units = units;
    this.nonesOfList = new WordList(nonesOfList);
  }

  /** The numbers of a sentence, in order; they don't overlap. */
  List<NumberMention> scan(String sentence) {
    List<NumberMention> found = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(sentence);
    int at = 0;
    while (at < sentence.length()) {
      boolean may = BEGINNINGS.indexOf(sentence.charAt(at)) >= 0;
      boolean is = may && matcher.region(at, sentence.length()).lookingAt();
      NumberMention mention = is ? mention(sentence, matcher) : null;
      if (mention != null) {
        found.add(mention);
      }
      at = mention != null ? mention.end() : is ? matcher.end() : at + 1;
    }
    addNones(sentence, found);
    return List.copyOf(found);
  }

  private NumberMention mention(String sentence, Matcher match) {
    int after = match.end();
    if ("第".equals(match.group("ordinal"))
        && PARTY.matcher(sentence).region(after, sentence.length()).lookingAt()) {
      return null;
    }
    String unit = unitAt(sentence, after);
    BigDecimal value = value(match);
    if (sentence.startsWith("元", after) && match.group("more") == null && value != null) {
      String money = match.group("scale") == null ? "元" : match.group("scale") + "元";
      String relation = match.group("before") == null ? "=" : relation(match, "");
      return new NumberMention(Kind.MONEY, value, relation, money, match.start(), after + 1);
    }
    if (match.group("percent") != null) {
      return new NumberMention(Kind.PERCENT, value, "=", "%", match.start(), after);
    }
    String date = dateAt(sentence, after);
    if (date != null && longer(date, unit)) {
      return date(sentence, match, value, date);
    }
    if (unit == null && chineseWord(sentence, match)) {
      return null;
    }
    return count(sentence, match, value, unit);
  }

  private static boolean longer(String date, String unit) {
    return unit == null || date.length() > unit.length();
  }

  private NumberMention date(String sentence, Matcher match, BigDecimal value, String unit) {
    boolean year =
        unit.startsWith("年")
            && value != null
            && value.scale() <= 0
            && value.intValue() >= 1990
            && value.intValue() < 2100;
    int end = match.end() + unit.length();
    Kind kind = year ? Kind.YEAR : Kind.OTHER;
    return new NumberMention(kind, value, "=", unit, match.start(), end);
  }

  private NumberMention count(String sentence, Matcher match, BigDecimal value, String unit) {
    int end = match.end() + (unit == null ? 0 : unit.length());
    String trailing = unit == null ? "" : trailing(sentence, end);
    String relation = relation(match, trailing);
    boolean certain =
        value != null
            && match.group("ordinal") == null
            && !"几".equals(match.group("more"))
            && !range(sentence, match, end)
            && (unit != null || boundary(sentence, end));
    int last = end + trailing.length();
    return certain
        ? new NumberMention(Kind.COUNT, value, relation, unit, match.start(), last)
        : new NumberMention(Kind.OTHER, null, "=", unit, match.start(), last);
  }

  /** A Chinese digit without a unit is a word's part (一是, 统一), unless it is a 零 after 为. */
  private static boolean chineseWord(String sentence, Matcher match) {
    if (match.group("chinese") == null) {
      return false;
    }
    boolean zero = match.group("chinese").equals("零");
    return !(zero
        && match.start() > 0
        && "为是：均".indexOf(sentence.charAt(match.start() - 1)) >= 0
        && boundary(sentence, match.end()));
  }

  private static boolean range(String sentence, Matcher match, int end) {
    int start = match.start();
    boolean from =
        start >= 2
            && RANGE.matcher(sentence.substring(start - 1, start)).matches()
            && Character.isDigit(sentence.charAt(start - 2));
    boolean to =
        end + 1 < sentence.length()
            && RANGE.matcher(sentence.substring(end, end + 1)).matches()
            && Character.isDigit(sentence.charAt(end + 1));
    boolean letter =
        start > 0
            && (sentence.charAt(start - 1) < 128 && Character.isLetter(sentence.charAt(start - 1)));
    return from || to || letter;
  }

  private static boolean boundary(String sentence, int at) {
    return at >= sentence.length() || BOUNDARY.indexOf(sentence.charAt(at)) >= 0;
  }

  private static BigDecimal value(Matcher match) {
    if (match.group("digits") != null) {
      return scaled(new BigDecimal(match.group("digits")), match);
    }
    String chinese = match.group("chinese");
    boolean bare = "百千".contains(chinese);
    if (bare && match.group("before") == null && match.group("more") == null) {
      return null;
    }
    BigDecimal read = ChineseNumeral.read(bare ? "一" + chinese : chinese);
    return read == null ? null : scaled(read, match);
  }

  private static BigDecimal scaled(BigDecimal value, Matcher match) {
    String scale = match.group("scale") == null ? match.group("scale2") : match.group("scale");
    if (scale == null) {
      return value;
    }
    BigDecimal scaled = value.multiply(new BigDecimal(scale.equals("万") ? 10_000 : 100_000_000));
    return new BigDecimal(scaled.stripTrailingZeros().toPlainString());
  }

  private static String trailing(String sentence, int at) {
    for (String word : TRAILING) {
      if (sentence.startsWith(word, at)) {
        return word;
      }
    }
    return "";
  }

  private static String relation(Matcher match, String trailing) {
    String before = match.group("before");
    if (trailing.equals("左右") || trailing.equals("上下")) {
      return "~";
    }
    if (trailing.equals("以内") || trailing.equals("以下")) {
      return "<=";
    }
    if (!trailing.isEmpty() || match.group("more") != null) {
      return before != null && before.contains("约") ? "~" : ">=";
    }
    if (before == null) {
      return match.group("scale") == null ? "=" : "~";
    }
    return switch (before) {
      case "超过", "超", "逾", "至少", "不少于", "不低于" -> ">=";
      case "近", "将近", "接近", "不足", "不到", "最多" -> "<=";
      default -> "~";
    };
  }

  private String unitAt(String sentence, int at) {
    return units.stream().filter(unit -> sentence.startsWith(unit, at)).findFirst().orElse(null);
  }

  private static String dateAt(String sentence, int at) {
    for (String unit : DATES.split("\\|")) {
      if (sentence.startsWith(unit, at)) {
        return unit;
      }
    }
    return null;
  }

  /** 无 where a number would stand: 行政复议情况：无; and words that say none of a list. */
  private void addNones(String sentence, List<NumberMention> found) {
    for (int at = 1; at < sentence.length(); at++) {
      boolean placed = AFTER.indexOf(sentence.charAt(at - 1)) >= 0;
      add(sentence, at, placed ? NOTHING : List.of(), Kind.NONE, found);
      add(sentence, at, nonesOfList.mayBegin(sentence, at), Kind.NONE_OF_LIST, found);
    }
    found.sort(Comparator.comparingInt(NumberMention::start));
  }

  /**
   * Adds the first of some words that stands at a place and at the end of a clause; those of a list
   * may hold a time, as 连续三年零发生.
   */
  private static void add(
      String sentence, int start, List<String> words, Kind kind, List<NumberMention> found) {
    for (String word : words) {
      int end = start + word.length();
      if (sentence.startsWith(word, start)
          && boundary(sentence, end)
          && !(kind == Kind.NONE_OF_LIST && sentence.startsWith(LIST, end))
          && found.stream()
              .filter(n -> kind == Kind.NONE || n.kind() != Kind.OTHER)
              .noneMatch(n -> n.start() < end && start < n.end())) {
        found.add(new NumberMention(kind, BigDecimal.ZERO, "=", null, start, end));
      }
    }
  }
}
