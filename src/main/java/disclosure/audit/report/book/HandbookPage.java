package disclosure.audit.report.book;

import disclosure.audit.audit.RuleBookInfo;
import java.util.List;

/**
 * The rule book as a handbook for agencies.
 *
 * @param rules the rule book
 * @param scoring how the score and the grade come about, sentence by sentence
 * @param families with their rules, in order
 */
public record HandbookPage(RuleBookInfo rules, List<String> scoring, List<Family> families) {

  private static final int SHORT = 12;

  public HandbookPage {
    scoring = List.copyOf(scoring);
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
   * @param points taken for each finding, in words
   * @param years in force
   * @param basis document and article
   * @param advice what to do
   * @param message what the audit would say, where no example shows it; "" otherwise
   * @param texts its equations in words
   * @param wrong wrong examples, then those that a person must decide
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
      String message,
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
   * @param title as in 错误示例
   * @param style class of its frame: {@code wrong}, {@code review} or {@code right}
   * @param note what it shows
   * @param lines the passages of the report that matter; of more than one cell for a table's line
   * @param tables the rows of its tables that matter
   * @param messages what the audit says of it; empty for a right one
   * @param advice what it asks for where the rule's own advice is another; "" for none
   */
  public record Sample(
      String title,
      String style,
      String note,
      List<List<Cell>> lines,
      List<SampleTable> tables,
      List<String> messages,
      String advice) {

    public Sample {
      lines = List.copyOf(lines);
      tables = List.copyOf(tables);
      messages = List.copyOf(messages);
    }
  }

  /**
   * A part of a table of the form.
   *
   * @param title as in 表三
   * @param columns the form's labels
   * @param rows the rows that matter
   */
  public record SampleTable(String title, List<String> columns, List<Row> rows) {

    public SampleTable {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row.
   *
   * @param label the form's words
   * @param cells one for each column
   */
  public record Row(String label, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A figure or a passage.
   *
   * @param text as printed
   * @param wrong whether a finding points at it
   */
  public record Cell(String text, boolean wrong) {}

  /** The beginning of the rule folder's hash: the version. */
  public String version() {
    return rules.sha256().substring(0, Math.min(SHORT, rules.sha256().length()));
  }
}
