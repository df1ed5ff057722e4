package disclosure.audit.form;

import disclosure.audit.table.RuleRow;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Checks that a table's rows, and its columns, can be told from one another by their labels, and
 * that no row has lost a column that rows of its kind have.
 */
final class FormLabels {

  private static final String LABEL = "标签";
  private static final String ACCEPTED = "允许写法";
  private static final String COLUMNS = "栏次";

  private final Map<List<Object>, RuleRow> labels = new HashMap<>();
  private final Map<List<Object>, RuleRow> accepted = new HashMap<>();
  private final Map<String, List<Line>> rows = new HashMap<>();

  /** A row of a form and where it stands. */
  private record Line(RuleRow source, FormRow row) {

    Set<String> columns() {
      return new HashSet<>(row.columns());
    }
  }

  /** Takes note of a row of a table, given as form and table. */
  void row(String table, RuleRow source, FormRow row) {
    unique(List.of(table, "行", row.groups(), fold(row.label())), source, row.label());
    rows.computeIfAbsent(table, key -> new ArrayList<>()).add(new Line(source, row));
  }

  /** Takes note of a column of a table, given as form and table. */
  void column(String table, RuleRow source, FormColumn column) {
    unique(List.of(table, "列", column.groups(), fold(column.label())), source, column.label());
  }

  private void unique(List<Object> key, RuleRow source, String label) {
    RuleRow same = labels.putIfAbsent(key, source);
    if (same != null && !label.isEmpty()) {
      source.problem(
          LABEL, "“" + label + "”与" + same.placeFrom(source) + "的标签相同，上级标签也相同，报告中无法区分，请核对");
    }
  }

  /** Compares the columns of each row with those of the others, after all were noted. */
  void compareColumns() {
    rows.values().forEach(table -> table.forEach(line -> compareColumns(line, table)));
  }

  private static void compareColumns(Line line, List<Line> table) {
    List<Line> kind =
        table.stream().filter(other -> other.row().groups().equals(line.row().groups())).toList();
    Line fuller = fuller(line, kind, count(line.columns(), kind));
    fuller = fuller == null ? fuller(line, table, table.size() / 2 + 1) : fuller;
    if (fuller != null) {
      List<String> missing = new ArrayList<>(fuller.row().columns());
      missing.removeAll(line.row().columns());
      line.source()
          .notice(
              COLUMNS,
              "缺少"
                  + fuller.source().placeFrom(line.source())
                  + "等同类的行都有的“"
                  + String.join("、", missing)
                  + "”，这一栏不会读取和核对，请核对是否漏写");
    }
  }

  /** One of at least so many rows that have the columns of a row and more. */
  private static Line fuller(Line line, List<Line> others, int least) {
    return others.stream()
        .filter(other -> other.row().columns().size() > line.columns().size())
        .filter(other -> other.columns().containsAll(line.columns()))
        .filter(other -> count(other.columns(), others) >= least)
        .findFirst()
        .orElse(null);
  }

  private static int count(Set<String> columns, List<Line> lines) {
    return (int) lines.stream().filter(line -> line.columns().equals(columns)).count();
  }

  /** Takes note of a wording accepted for the label of a row or column, and checks it. */
  void accepted(RuleRow source, Collection<FormTable> versions, String label, String wording) {
    String folded = fold(wording);
    if (versions.stream().noneMatch(table -> folded.equals(fold(labels(table).get(label))))) {
      versions.stream()
          .flatMap(table -> labels(table).entrySet().stream())
          .filter(other -> !other.getKey().equals(label))
          .filter(other -> fold(other.getValue()).equals(folded))
          .map(Map.Entry::getKey)
          .findFirst()
          .ifPresent(
              other ->
                  source.problem(
                      ACCEPTED,
                      "“" + wording + "”是“" + other + "”的标签，允许给“" + label + "”会认错，请改正或删去这一行"));
    }
    RuleRow same = accepted.putIfAbsent(List.of(source.optional("表"), folded), source);
    if (same != null && !same.optional("行或列").equals(label)) {
      source.problem(
          ACCEPTED,
          "“"
              + wording
              + "”在"
              + same.placeFrom(source)
              + "已允许给“"
              + same.optional("行或列")
              + "”，无法区分，请删去一行");
    }
  }

  /** The labels of a table's rows and columns by id. */
  private static Map<String, String> labels(FormTable table) {
    Map<String, String> labels = new HashMap<>();
    table.rows().forEach(row -> labels.put(row.id(), row.label()));
    table.columns().forEach(column -> labels.put(column.id(), column.label()));
    return labels;
  }

  private static String fold(String label) {
    return Normalizer.normalize(Objects.requireNonNullElse(label, ""), Normalizer.Form.NFKC)
        .replaceAll("\\s+", "");
  }
}
