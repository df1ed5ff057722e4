package disclosure.audit.form;

import disclosure.audit.table.Misspelling;
import disclosure.audit.table.RuleRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares the columns that rows of a form name with those that there are. A misspelt column would
 * be missed in every row: it is named once, where it stands.
 */
final class ColumnNames {

  private static final int SHOWN = 3;

  private final Map<String, Map<String, RuleRow>> columns = new HashMap<>();
  private final Map<String, Map<String, List<RuleRow>>> unknown = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();

  /**
   * Takes note of a column.
   *
   * @param table form and table
   */
  void column(String table, RuleRow row, String id) {
    columns.computeIfAbsent(table, key -> new LinkedHashMap<>()).putIfAbsent(id, row);
  }

  /**
   * Takes note of a column that a row of the same table names; all columns must be noted before.
   */
  void named(String table, RuleRow row, String id) {
    if (columns.getOrDefault(table, Map.of()).containsKey(id)) {
      used.add(table + "/" + id);
    } else {
      unknown
          .computeIfAbsent(table, key -> new LinkedHashMap<>())
          .computeIfAbsent(id, key -> new ArrayList<>())
          .add(row);
    }
  }

  /** Adds a problem for each column that rows name and that there is not. */
  void check() {
    unknown.forEach((table, ids) -> ids.forEach((id, rows) -> check(table, id, rows)));
  }

  private void check(String table, String id, List<RuleRow> rows) {
    Map<String, RuleRow> unused = new LinkedHashMap<>(columns.getOrDefault(table, Map.of()));
    unused.keySet().removeIf(column -> used.contains(table + "/" + column));
    String meant = Misspelling.id(id, unused.keySet()).orElse(null);
    if (meant != null && rows.size() > 1) {
      unused
          .get(meant)
          .problem("列", "“" + meant + "”没有任何行用到，而" + places(rows) + "写的是“" + id + "”，请改为一致");
    } else {
      rows.get(0)
          .problem(
              "栏次",
              "“"
                  + id
                  + "”不是这张表的列"
                  + (rows.size() > 1 ? "（" + places(rows) + "）" : "")
                  + likely(table, id)
                  + "，请改正，或在 forms/columns.csv 中加上");
    }
  }

  private String likely(String table, String id) {
    return Misspelling.id(id, columns.getOrDefault(table, Map.of()).keySet())
        .map(near -> "，是否应为“" + near + "”")
        .orElse("");
  }

  private static String places(List<RuleRow> rows) {
    RuleRow first = rows.get(0);
    return rows.size() <= SHOWN
        ? first.file()
            + " 第"
            + String.join("、", rows.stream().map(row -> "" + row.line()).toList())
            + "行"
        : first.place() + "等" + rows.size() + "行";
  }
}
