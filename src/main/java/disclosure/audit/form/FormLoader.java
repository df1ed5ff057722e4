package disclosure.audit.form;

import disclosure.audit.table.RuleRow;
import disclosure.audit.table.RuleTables;
import disclosure.audit.table.TableLayout;
import disclosure.audit.table.Years;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the forms from the tables under {@code rules/forms}; mistakes go to the tables' problems.
 */
public final class FormLoader {

  private static final TableLayout FORMS =
      new TableLayout("forms/forms", "表式", List.of("表式", "名称", "起始年度"), List.of("截止年度"));
  private static final TableLayout TABLES =
      new TableLayout("forms/tables", "表", List.of("表式", "表", "名称", "所在部分", "排列"), List.of());
  private static final TableLayout ROWS =
      new TableLayout(
          "forms/rows", "表行", List.of("表式", "表", "行", "标签", "上级标签", "栏次"), List.of("是否金额"));
  private static final TableLayout COLUMNS =
      new TableLayout("forms/columns", "表列", List.of("表式", "表", "列", "标签", "上级标签"), List.of());
  private static final TableLayout VARIANTS =
      new TableLayout("forms/variants", "标签变体", List.of("表", "行或列", "允许写法"), List.of("说明"));
  private static final Map<String, Boolean> ARRANGEMENTS = Map.of("逐行", false, "并排", true);

  private static final int LAST_SECTION = 6;

  private final RuleTables tables;
  private final Map<String, List<FormRow>> rows = new HashMap<>();
  private final Map<String, List<FormColumn>> columns = new HashMap<>();
  private final Map<String, List<FormTable>> formTables = new HashMap<>();

  private final FormYears years = new FormYears();
  private final ColumnNames names = new ColumnNames();
  private final FormLabels labels = new FormLabels();
  private final Map<String, RuleRow> seen = new HashMap<>();

  private FormLoader(RuleTables tables) {
    this.tables = tables;
  }

  /** The forms of a rule folder; what is wrong in them is among the tables' problems. */
  public static FormBook load(RuleTables tables) {
    return new FormLoader(tables).book();
  }

  private FormBook book() {
    List<RuleRow> forms = tables.read(FORMS);
    Set<String> ids = new HashSet<>();
    forms.forEach(row -> unique(row.text("表式"), row, "表式"));
    forms.forEach(row -> ids.add(row.optional("表式")));
    tables.read(COLUMNS).forEach(row -> column(row, ids));
    tables.read(ROWS).forEach(row -> row(row, ids));
    names.check();
    labels.compareColumns();
    tables.read(TABLES).forEach(row -> table(row, ids));
    List<ReportForm> read = new ArrayList<>();
    forms.forEach(row -> read.add(form(row)));
    read.removeIf(FormLoader::begun);
    years.check();
    return new FormBook(read, variants());
  }

  /** A form whose tables are still to be written: all else would only say so again. */
  private static boolean begun(ReportForm form) {
    return form.tables().isEmpty()
        || form.tables().stream().anyMatch(table -> table.rows().isEmpty());
  }

  private ReportForm form(RuleRow row) {
    Integer from = Years.optional(row, "起始年度");
    if (from == null) {
      row.text("起始年度");
    }
    Integer to = Years.optional(row, "截止年度");
    years.add(row, from, to);
    List<FormTable> own = formTables.getOrDefault(row.optional("表式"), List.of());
    if (own.isEmpty()) {
      row.problem(
          "表式",
          "“"
              + row.optional("表式")
              + "”在 forms/tables.csv 中没有表，请在 forms 文件夹的 tables.csv、columns.csv、rows.csv 中补上这一表式的行");
    }
    return new ReportForm(row.text("表式"), row.text("名称"), from == null ? 0 : from, to, own);
  }

  private void table(RuleRow row, Set<String> forms) {
    String key = key(row, forms);
    unique(key, row, "表");
    Integer section = row.optionalWhole("所在部分");
    if (section == null || section < 1 || section > LAST_SECTION) {
      row.problem("所在部分", "应填写部分的序号（1 至 6）");
    }
    Boolean sideBySide = row.choice("排列", ARRANGEMENTS);
    FormTable table =
        new FormTable(
            row.text("表式"),
            row.text("表"),
            row.text("名称"),
            section == null ? 0 : section,
            Boolean.TRUE.equals(sideBySide),
            rows.getOrDefault(key, List.of()),
            columns.getOrDefault(key, List.of()));
    if (table.rows().isEmpty()) {
      row.problem("表", "“" + table.id() + "”在 forms/rows.csv 中没有行，请补上");
    }
    formTables.computeIfAbsent(table.form(), form -> new ArrayList<>()).add(table);
  }

  private void column(RuleRow row, Set<String> forms) {
    List<FormColumn> list = columns.computeIfAbsent(key(row, forms), k -> new ArrayList<>());
    String id = id(row, "列");
    unique(key(row, forms) + "/列/" + id, row, "列");
    names.column(key(row, forms), row, id);
    FormColumn column = new FormColumn(id, row.text("标签"), row.list("上级标签"));
    labels.column(key(row, forms), row, column);
    list.add(column);
  }

  private void row(RuleRow row, Set<String> forms) {
    String key = key(row, forms);
    List<FormRow> list = rows.computeIfAbsent(key, k -> new ArrayList<>());
    String id = id(row, "行");
    unique(key + "/行/" + id, row, "行");
    row.text("栏次");
    row.list("栏次").forEach(column -> names.named(key, row, column));
    FormRow read =
        new FormRow(id, row.text("标签"), row.list("上级标签"), row.list("栏次"), row.flag("是否金额"));
    labels.row(key, row, read);
    list.add(read);
  }

  private Map<String, List<String>> variants() {
    Map<String, List<String>> variants = new HashMap<>();
    for (RuleRow row : tables.readEvenEmpty(VARIANTS)) {
      String key = row.text("表") + "/" + row.text("行或列");
      if (!known(row.optional("表"), row.optional("行或列"))) {
        row.problem("行或列", "“" + key + "”在各表式中都没有，请核对标识");
      }
      String wording = row.text("允许写法");
      labels.accepted(row, versions(row.optional("表")), row.optional("行或列"), wording);
      variants.computeIfAbsent(key, k -> new ArrayList<>()).add(wording);
    }
    return variants;
  }

  private List<FormTable> versions(String table) {
    return formTables.values().stream()
        .flatMap(List::stream)
        .filter(candidate -> candidate.id().equals(table))
        .toList();
  }

  private boolean known(String table, String label) {
    return versions(table).stream()
        .anyMatch(
            candidate ->
                candidate.rows().stream().anyMatch(row -> row.id().equals(label))
                    || candidate.columns().stream().anyMatch(column -> column.id().equals(label)));
  }

  private static String key(RuleRow row, Set<String> forms) {
    String form = row.text("表式");
    if (!form.isEmpty() && !forms.contains(form)) {
      row.problem("表式", "“" + form + "”在 forms/forms.csv 中没有，请核对");
    }
    return form + "/" + row.text("表");
  }

  private static String id(RuleRow row, String heading) {
    String id = row.text(heading);
    if (!id.isEmpty() && !id.matches("[A-Za-z0-9.]+")) {
      row.problem(heading, "“" + id + "”只能用英文字母、数字和点");
    }
    return id;
  }

  private void unique(String key, RuleRow row, String heading) {
    RuleRow same = seen.putIfAbsent(key, row);
    if (same != null) {
      row.twice(heading, same);
    }
  }
}
