package disclosure.audit.facts;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.ParsePosition;

/**
 * Chinese numerals, read strictly: a numeral counts only if it is the regular spelling of its
 * value. Colloquial ones, as 三千五 (3500, not 3005), are not read.
 */
final class ChineseNumeral {

  static final String DIGITS = "零〇一二两三四五六七八九";
  private static final String POSITIONAL = "零一二三四五六七八九";
  private static final ThreadLocal<RuleBasedNumberFormat> FORMAT =
      ThreadLocal.withInitial(
          () ->
              new RuleBasedNumberFormat(
                  ULocale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT));

  private ChineseNumeral() {}

  /** The value of a numeral as 一百二十三, 两千零五 or 二〇二一; null if it is no regular one. */
  static BigDecimal read(String numeral) {
    String plain = numeral.replace('两', '二').replace('〇', '零');
    if (plain.chars().allMatch(c -> POSITIONAL.indexOf(c) >= 0)) {
      return positional(plain);
    }
    String full = plain.replaceAll("(?<=[百千万零])十", "一十");
    return regular(full);
  }

  private static BigDecimal positional(String digits) {
    StringBuilder value = new StringBuilder();
    digits.chars().forEach(c -> value.append(POSITIONAL.indexOf(c)));
    return digits.isEmpty() ? null : new BigDecimal(value.toString());
  }

  private static BigDecimal regular(String numeral) {
    ParsePosition position = new ParsePosition(0);
    Number value = FORMAT.get().parse(numeral, position);
    if (position.getIndex() != numeral.length() || value == null) {
      return null;
    }
    long whole = value.longValue();
    return spelt(whole).equals(bare(numeral)) ? BigDecimal.valueOf(whole) : null;
  }

  private static String spelt(long value) {
    return bare(FORMAT.get().format(value).replace('〇', '零').replaceAll("(?<=[百千万零])十", "一十"));
  }

  /** 一十七 is 十七. */
  private static String bare(String numeral) {
    return numeral.startsWith("一十") ? numeral.substring(1) : numeral;
  }
}
