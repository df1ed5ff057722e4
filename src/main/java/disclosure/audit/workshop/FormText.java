package disclosure.audit.workshop;

import disclosure.audit.form.FormColumn;
import disclosure.audit.form.FormRow;
import disclosure.audit.form.FormTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints a standard table of the form as text, as reports do: cells separated by tabs. */
final class FormText {

  private final FormTable table;
  private final Map<String, String> cells;

  /**
   * A table to print.
   *
   * @param cells what to print in the cells, by cell id; all others hold 0
   */
  FormText(FormTable table, Map<String, String> cells) {
    this.table = table;
    this.cells = cells;
  }

  /** The lines of the table. */
  String print() {
    List<List<String>> lines;
    if (table.sideBySide()) {
      lines = sideBySide();
    } else {
      lines = sameColumns() ? matrix() : blocks();
    }
    return lines.stream().map(line -> String.join("\t", line)).collect(Collectors.joining("\n"));
  }

  private boolean sameColumns() {
    return table.rows().stream().allMatch(row -> row.columns().size() == table.columns().size());
  }

  /** Rows with columns of their own stand in blocks, each under the heading of its group. */
  private List<List<String>> blocks() {
    List<List<String>> lines = new ArrayList<>();
    FormRow before = null;
    for (FormRow row : table.rows()) {
      if (before == null || !before.groups().equals(row.groups())) {
        List<String> block = new ArrayList<>(List.of(String.join("", row.groups())));
        block.addAll(blanks(row.columns().size()));
        lines.add(block);
        List<String> head = new ArrayList<>(List.of("信息内容"));
        row.columns().forEach(column -> head.add(table.column(column).label()));
        lines.add(head);
      }
      List<String> line = new ArrayList<>(List.of(row.label()));
      line.addAll(values(row));
      lines.add(line);
      before = row;
    }
    return lines;
  }

  private List<List<String>> matrix() {
    int depth = table.rows().stream().mapToInt(row -> row.groups().size()).max().orElse(0);
    List<List<String>> lines = new ArrayList<>();
    List<String> head = blanks(depth + 1);
    table.columns().stream().map(FormColumn::label).forEach(head::add);
    lines.add(head);
    List<String> before = List.of();
    for (FormRow row : table.rows()) {
      List<String> line = new ArrayList<>();
      for (int i = 0; i < row.groups().size(); i++) {
        boolean again = i < before.size() && before.get(i).equals(row.groups().get(i));
        line.add(again ? "" : row.groups().get(i));
      }
      line.add(row.label());
      line.addAll(blanks(depth - row.groups().size()));
      line.addAll(values(row));
      lines.add(line);
      before = row.groups();
    }
    return lines;
  }

  /** Three lines of heads over one line of figures. */
  private List<List<String>> sideBySide() {
    List<String> top = new ArrayList<>();
    List<String> middle = new ArrayList<>();
    List<String> low = new ArrayList<>();
    List<String> figures = new ArrayList<>();
    String before = "";
    for (FormRow row : table.rows()) {
      boolean grouped = !row.groups().isEmpty();
      String group = grouped ? row.groups().get(0) : row.label();
      List<String> labels =
          row.columns().stream().map(column -> table.column(column).label()).toList();
      top.add(group.equals(before) ? "" : group);
      top.addAll(blanks(labels.size() - 1));
      if (grouped) {
        middle.add(row.label());
        middle.addAll(blanks(labels.size() - 1));
      } else {
        middle.addAll(labels);
      }
      low.addAll(grouped ? labels : blanks(labels.size()));
      figures.addAll(values(row));
      before = group;
    }
    return List.of(top, middle, low, figures);
  }

  private List<String> values(FormRow row) {
    return row.columns().stream()
        .map(column -> cells.getOrDefault(table.cell(row.id(), column), "0"))
        .toList();
  }

  private static List<String> blanks(int count) {
    List<String> blanks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blanks.add("");
    }
    return blanks;
  }
}
