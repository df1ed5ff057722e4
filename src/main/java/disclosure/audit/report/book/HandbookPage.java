package disclosure.audit.report.book;

import disclosure.audit.audit.RuleBookInfo;
import java.util.List;

/**
 * The rule book as a handbook for agencies.
 *
 * @param rules the rule book
 * @param families with their rules, in order
 */
public record HandbookPage(RuleBookInfo rules, List<Family> families) {

  private static final int SHORT = 12;

  public HandbookPage {
    families = List.copyOf(families);
  }

  /**
   * The rules of a letter.
   *
   * @param name as in 表内勾稽关系
   * @param cap most points taken, in words
   * @param rules by id
   */
  public record Family(String name, String cap, List<Rule> rules) {

    public Family {
      rules = List.copyOf(rules);
    }
  }

  /**
   * A rule.
   *
   * @param id as in {@code A02}
   * @param title its name
   * @param level how grave
   * @param points taken for each finding
   * @param years in force
   * @param basis document and article
   * @param advice what to do
   * @param texts rows of rule tables that it applies
   * @param wrong wrong examples
   * @param right right examples
   */
  public record Rule(
      String id,
      String title,
      String level,
      String points,
      String years,
      String basis,
      String advice,
      List<String> texts,
      List<Sample> wrong,
      List<Sample> right) {

    public Rule {
      texts = List.copyOf(texts);
      wrong = List.copyOf(wrong);
      right = List.copyOf(right);
    }
  }

  /**
   * An example.
   *
   * @param note what it shows
   * @param lines the lines of the report that matter, cells separated by tabs
   * @param messages what the audit says of it; empty for a right one
   */
  public record Sample(String note, List<List<String>> lines, List<String> messages) {

    public Sample {
      lines = List.copyOf(lines);
      messages = List.copyOf(messages);
    }
  }

  /** The beginning of the rule folder's hash: the version. */
  public String version() {
    return rules.sha256().substring(0, Math.min(SHORT, rules.sha256().length()));
  }
}
