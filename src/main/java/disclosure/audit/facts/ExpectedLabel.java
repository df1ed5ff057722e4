package disclosure.audit.facts;

import disclosure.audit.form.FormBook;
import disclosure.audit.form.FormColumn;
import disclosure.audit.form.FormRow;
import disclosure.audit.form.FormTable;
import java.util.ArrayList;
import java.util.List;

/**
 * A label that the form has at this point of the reading order.
 *
 * @param kind what it labels
 * @param id id of the row or column; the words for a group
 * @param row the row whose head a column's label stands in; null for other kinds
 * @param words the form's words
 * @param accepted the form's words and the accepted variants
 */
record ExpectedLabel(Kind kind, String id, FormRow row, String words, List<LabelText> accepted) {

  enum Kind {
    ROW,
    COLUMN,
    GROUP
  }

  double similarity(LabelText printed) {
    double best = 0;
    for (LabelText label : accepted) {
      best = Math.max(best, printed.similarity(label));
    }
    return best;
  }

  boolean same(LabelText printed) {
    return accepted.stream().anyMatch(printed::same);
  }

  /** The labels of a table in the order of reading, heads above their rows. */
  static List<ExpectedLabel> of(FormTable table, FormBook book) {
    return table.sideBySide() ? sideBySide(table, book) : rowByRow(table, book);
  }

  static ExpectedLabel column(FormTable table, String id, FormRow row, FormBook book) {
    FormColumn column = table.column(id);
    return of(Kind.COLUMN, id, row, column.label(), book.variants(table.id(), id));
  }

  private static List<ExpectedLabel> rowByRow(FormTable table, FormBook book) {
    List<ExpectedLabel> labels = new ArrayList<>();
    boolean ownHeads = ownHeads(table);
    List<String> above = List.of();
    List<String> columns = List.of();
    for (FormRow row : table.rows()) {
      boolean newBlock = !row.groups().equals(above) || !row.columns().equals(columns);
      addGroups(labels, row, above);
      if (ownHeads && newBlock) {
        row.columns().forEach(column -> labels.add(column(table, column, row, book)));
      }
      labels.add(of(Kind.ROW, row.id(), row, row.label(), book.variants(table.id(), row.id())));
      above = row.groups();
      columns = row.columns();
    }
    return labels;
  }

  private static List<ExpectedLabel> sideBySide(FormTable table, FormBook book) {
    List<ExpectedLabel> labels = new ArrayList<>();
    for (FormRow row : table.rows()) {
      row.columns().forEach(column -> labels.add(column(table, column, row, book)));
    }
    return labels;
  }

  /** Whether every block of the table has heads of its own, since its columns differ. */
  static boolean ownHeads(FormTable table) {
    return table.rows().stream().map(FormRow::columns).distinct().count() > 1;
  }

  private static void addGroups(List<ExpectedLabel> labels, FormRow row, List<String> above) {
    int level = 0;
    while (level < row.groups().size()
        && level < above.size()
        && row.groups().get(level).equals(above.get(level))) {
      level++;
    }
    for (String group : row.groups().subList(level, row.groups().size())) {
      labels.add(of(Kind.GROUP, group, null, group, List.of()));
    }
  }

  private static ExpectedLabel of(
      Kind kind, String id, FormRow row, String words, List<String> variants) {
    List<LabelText> accepted = new ArrayList<>();
    accepted.add(LabelText.of(words));
    variants.forEach(variant -> accepted.add(LabelText.of(variant)));
    return new ExpectedLabel(kind, id, row, words, accepted);
  }
}
