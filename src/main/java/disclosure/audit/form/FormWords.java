package disclosure.audit.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names tables, rows, columns and cells in the form's words, for messages. */
public final class FormWords {

  /** A remark in brackets of more characters than this is left out of a label. */
  private static final int LONG_REMARK = 8;

  private final List<FormTable> tables;
  private final Map<String, String> rows = new HashMap<>();
  private final Map<String, FormRow> byId = new HashMap<>();
  private final Map<String, String> columns = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();

  /** Words for the tables that a report uses. */
  public FormWords(List<FormTable> tables) {
    this.tables = List.copyOf(tables);
    for (FormTable table : tables) {
      table.rows().forEach(row -> rows.put(table.id() + "/" + row.id(), words(row)));
      table.rows().forEach(row -> byId.put(table.id() + "/" + row.id(), row));
      table
          .columns()
          .forEach(
              column -> columns.put(table.id() + "/" + column.id(), withoutRemark(column.label())));
      table.cells().forEach(cell -> ranks.put(cell, ranks.size()));
    }
  }

  /** Cell ids in the order of the form; those it does not have come last, by id. */
  public List<String> inOrder(Collection<String> cells) {
    return cells.stream()
        .sorted(
            Comparator.comparingInt((String cell) -> ranks.getOrDefault(cell, Integer.MAX_VALUE))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** The table of an id that begins with it, as in {@code t3/1}. */
  public Optional<FormTable> table(String id) {
    String name = id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
    return tables.stream().filter(table -> table.id().equals(name)).findFirst();
  }

  /** A row's label below the labels of its groups, the outermost left out; the id if unknown. */
  public String row(String table, String row) {
    return rows.getOrDefault(table + "/" + row, row);
  }

  /** A column's label; the id if unknown. */
  public String column(String table, String column) {
    return columns.getOrDefault(table + "/" + column, column);
  }

  /** A cell, as in 表三“（七）总计”行“自然人”列. */
  public String cell(String cell) {
    String[] parts = cell.split("/");
    return table(cell)
        .map(
            table ->
                table.title()
                    + Quotes.around(row(parts[0], parts[1]))
                    + line(table)
                    + Quotes.around(column(parts[0], parts[2]))
                    + "列")
        .orElse(cell);
  }

  /**
   * Cells in the order of the form; where all rows of a group are among them, the group, as in
   * 表三“（三）不予公开”各行“总计”列.
   */
  public List<String> cells(Collection<String> cells) {
    List<String> names = new ArrayList<>();
    Set<String> left = new LinkedHashSet<>(inOrder(cells));
    while (!left.isEmpty()) {
      String first = left.iterator().next();
      List<String> group = group(first);
      boolean whole = group.size() > 1 && left.containsAll(group);
      names.add(whole ? groupName(first) : cell(first));
      left.removeAll(whole ? group : List.of(first));
    }
    return names;
  }

  /** The cells of a column in all rows that stand under the same inner group; else none. */
  private List<String> group(String cell) {
    String[] parts = cell.split("/");
    List<String> groups = rowOf(cell).map(FormRow::groups).orElse(List.of());
    return groups.size() < 2
        ? List.of()
        : table(cell).orElseThrow().rows().stream()
            .filter(row -> row.groups().equals(groups))
            .map(row -> parts[0] + "/" + row.id() + "/" + parts[2])
            .toList();
  }

  private String groupName(String cell) {
    String[] parts = cell.split("/");
    FormTable table = table(cell).orElseThrow();
    String group =
        rowOf(cell).orElseThrow().groups().stream()
            .skip(1)
            .map(FormWords::withoutRemark)
            .collect(Collectors.joining(" "));
    return table.title()
        + Quotes.around(group)
        + "各"
        + line(table)
        + Quotes.around(column(parts[0], parts[2]))
        + "列";
  }

  private Optional<FormRow> rowOf(String cell) {
    return Optional.ofNullable(byId.get(cell.substring(0, Math.max(0, cell.lastIndexOf('/')))));
  }

  /** A table, row, column or cell, as in {@code t3}, {@code t3/1}, {@code t3/*}{@code /natural}. */
  public String name(String id) {
    String[] parts = id.split("/");
    if (parts.length > 2 && !parts[1].equals("*")) {
      return cell(id);
    }
    return table(id)
        .map(
            table ->
                switch (parts.length) {
                  case 1 -> table.title();
                  case 2 -> Quotes.around(row(parts[0], parts[1])) + line(table);
                  default -> Quotes.around(column(parts[0], parts[2])) + "列";
                })
        .orElse(id);
  }

  private static String line(FormTable table) {
    return table.sideBySide() ? "栏" : "行";
  }

  private static String words(FormRow row) {
    return Stream.concat(row.groups().stream().skip(1), Stream.of(row.label()))
        .map(FormWords::withoutRemark)
        .collect(Collectors.joining(" "));
  }

  private static String withoutRemark(String label) {
    String folded = label.replace('（', '(').replace('）', ')');
    int open = folded.lastIndexOf('(');
    boolean remark = open > 0 && folded.endsWith(")") && folded.length() - open > LONG_REMARK;
    return remark ? label.substring(0, open) : label;
  }
}
