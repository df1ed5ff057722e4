package disclosure.audit.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Ids of rules as staff write them: a capital letter and two digits, as in {@code A05}. */
final class RuleIds {

  private RuleIds() {}

  /** Whether it looks like an id. */
  static boolean wellFormed(String id) {
    return id.matches("[A-Z]\\d{2}");
  }

  /** The id that is meant by one in other letters, as in {@code a5}; itself if none is. */
  static String meant(String written) {
    String folded =
        Normalizer.normalize(written, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s_.-]+", "")
            .replaceFirst("^([A-Z])(\\d)$", "$10$2");
    return wellFormed(folded) ? folded : written;
  }

  /** What is wrong with an id that no rule has, to follow the column's name. */
  static String unknown(String written, Set<String> rules) {
    return unknown(written, rules, "请改正编号");
  }

  /**
   * What is wrong with an id that no rule has, to follow the column's name.
   *
   * @param todo what to do if no other id is meant
   */
  static String unknown(String written, Set<String> rules, String todo) {
    String meant = meant(written);
    if (written.matches("[A-Z]\\d{2}(\\s*[；;、，,]\\s*[A-Z]\\d{2})+")) {
      return "“" + written + "”中有几个编号，这里只能写一个，几条规则请分行写";
    }
    return "“"
        + written
        + "”不在规则表 rules.csv 中，"
        + (rules.contains(meant) ? "是否应为“" + meant + "”" : todo);
  }
}
