package disclosure.audit.facts.across;

import disclosure.audit.facts.Citation;
import java.math.BigDecimal;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * How much of the report's own text stands in another report as well.
 *
 * @param kind which report it was compared with
 * @param name title and file of the other report, for messages
 * @param percent share of the report's characters, whole percent
 * @param characters number of characters compared
 * @param longest finds the longest common passage as printed in this report, which takes long and
 *     is needed for few reports; gives null if there is none
 */
public record CopiedText(
    Kind kind, String name, BigDecimal percent, int characters, Supplier<Citation> longest) {

  /** Whose the other report is. */
  public enum Kind {
    /** The same agency's for the year before. */
    EARLIER,
    /** Another agency's. */
    OTHER
  }

  private static final int LONGEST_QUOTE = 60;

  /** What is left of a year whose digits differ, with the signs before the next word. */
  private static final Pattern CUT_YEAR = Pattern.compile("^(?:年度?[，,、：]?|[，,、；;：。])");

  /** The longest common passage as printed in this report; null if there is none. */
  public Citation passage() {
    return longest.get();
  }

  /** What they have in common, for messages. */
  public String sentence() {
    Citation passage = passage();
    String quote = passage == null ? "" : CUT_YEAR.matcher(passage.quote()).replaceFirst("");
    String shown =
        quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + "……" : quote;
    return "与" + name + "有" + percent.toPlainString() + "%的文字相同，最长的一段是“" + shown + "”";
  }
}
