package disclosure.audit.rules;

import disclosure.audit.audit.Outcome;
import disclosure.audit.form.FormBook;
import disclosure.audit.form.FormTable;
import disclosure.audit.form.ReportForm;
import disclosure.audit.table.RuleRow;
import disclosure.audit.table.RuleTables;
import disclosure.audit.table.TableLayout;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what sections and cells must hold: the tables of requirements, contents and values. */
final class RequirementTables {

  static final TableLayout SECTIONS =
      new TableLayout(
          "requirements", "部分要求", List.of("部分", "名称", "必备", "不得为空"), List.of("空语", "表格"));
  static final TableLayout CONTENTS =
      new TableLayout(
          "contents",
          "内容要求",
          List.of("规则", "部分", "内容", "用语", "缺少时"),
          List.of("不计", "情形", "仅有", "另句用语", "存疑用语", "存疑情形"));
  static final TableLayout VALUES =
      new TableLayout("values", "数值要求", List.of("单元格"), List.of("可为负", "可为小数", "单位", "上限"));

  private static final int LAST_SECTION = 6;
  private static final Map<String, Outcome> OUTCOMES =
      Map.of("不通过", Outcome.FAILED, "待人工复核", Outcome.REVIEW);

  private static final List<String> UNITS = List.of("元", "万元", "亿元");

  private final RuleTables tables;
  private final Map<String, RuleRow> ranges = new HashMap<>();
  private final FormBook forms;

  RequirementTables(RuleTables tables, FormBook forms) {
    this.tables = tables;
    this.forms = forms;
  }

  List<SectionRequirement> sections() {
    List<SectionRequirement> sections = new ArrayList<>();
    Map<Integer, RuleRow> seen = new HashMap<>();
    for (RuleRow row : tables.read(SECTIONS)) {
      int number = section(row);
      RuleRow same = seen.putIfAbsent(number, row);
      if (same != null) {
        row.twice("部分", same);
      }
      String table = row.optional("表格");
      if (!table.isEmpty() && !forms.tableIds().contains(table)) {
        row.problem("表格", "没有“" + table + "”这张表，可写：" + String.join("、", forms.tableIds()));
      }
      sections.add(
          new SectionRequirement(
              number, row.text("名称"), row.flag("必备"), row.flag("不得为空"), row.words("空语"), table));
    }
    for (int number = 1; number <= LAST_SECTION && !seen.isEmpty(); number++) {
      if (!seen.containsKey(number)) {
        tables
            .problems()
            .add(SECTIONS.name() + ".csv", 0, 0, "没有第" + number + "部分的一行，不会审核这一部分是否缺少、是否空白，请恢复");
      }
    }
    return sections;
  }

  List<ContentRequirement> contents(Set<String> rules, CrossCheck check) {
    List<ContentRequirement> contents = new ArrayList<>();
    List<RuleRow> rows = tables.read(CONTENTS);
    for (RuleRow row : rows) {
      String rule = row.id("规则");
      if (!rule.isEmpty() && !rules.contains(rule)) {
        row.problem("规则", RuleIds.unknown(rule, rules));
      }
      row.text("用语");
      check.row(rule, row.optional("情形"), row, List.of(ContentRequirement.class));
      check.variant(rule, "存疑情形", row.optional("存疑情形"), row);
      contents.add(
          new ContentRequirement(
              rule,
              section(row),
              row.text("内容"),
              row.words("用语"),
              row.words("不计"),
              row.choice("缺少时", OUTCOMES),
              row.optional("情形"),
              doubt(row, rows)));
    }
    return contents;
  }

  private static ContentRequirement.Doubt doubt(RuleRow row, List<RuleRow> rows) {
    String topic = row.optional("仅有");
    List<String> other =
        rows.stream()
            .filter(each -> !topic.isEmpty() && each.optional("内容").equals(topic))
            .flatMap(each -> each.list("用语").stream())
            .toList();
    if (!topic.isEmpty() && other.isEmpty()) {
      row.problem("仅有", "“" + topic + "”不是本表中另一行的“内容”，请改正");
    }
    if (topic.isEmpty() && !row.optional("另句用语").isEmpty()) {
      row.problem("仅有", "是空的，而填了“另句用语”，不知道另一句是相对哪项内容而言，请填写那项内容");
    }
    boolean doubted = !topic.isEmpty() || !row.optional("存疑用语").isEmpty();
    if (doubted && row.optional("存疑情形").isEmpty()) {
      row.problem("存疑情形", "是空的，而填了“仅有”或“存疑用语”，存疑时会说成认定的问题，请填写请人工判断时用的情形");
    }
    return new ContentRequirement.Doubt(
        other, row.words("存疑用语"), row.words("另句用语"), row.optional("存疑情形"));
  }

  /** The special cells of each form, by form id. */
  Map<String, List<ValueRange>> values() {
    Map<String, List<ValueRange>> values = new HashMap<>();
    for (RuleRow row : tables.readEvenEmpty(VALUES)) {
      try {
        CellPattern pattern = CellPattern.parse(row.text("单元格"));
        values(row, pattern, values);
      } catch (WrongEquation wrong) {
        row.problem("单元格", "：" + wrong.getMessage());
      }
    }
    return values;
  }

  private void values(RuleRow row, CellPattern pattern, Map<String, List<ValueRange>> values)
      throws WrongEquation {
    WrongEquation reason = null;
    int fitting = 0;
    for (ReportForm form : forms.forms()) {
      try {
        for (String cell : pattern.cells(form.tables())) {
          unique(row, form.id(), cell);
          values.computeIfAbsent(form.id(), id -> new ArrayList<>()).add(range(row, cell));
        }
        fitting++;
      } catch (WrongEquation notInThisForm) {
        reason = notInThisForm;
      }
    }
    if (fitting == 0 && reason != null) {
      throw reason;
    }
  }

  private void unique(RuleRow row, String form, String cell) {
    RuleRow same = ranges.putIfAbsent(form + " " + cell, row);
    if (same != null && same != row) {
      row.problem(
          "单元格", "“" + cell + "”（" + form + "表式）在" + same.placeFrom(row) + "已有要求，两行会同时起作用，请合为一行");
    }
  }

  private static ValueRange range(RuleRow row, String cell) {
    BigDecimal most = row.optionalNumber("上限");
    if (most != null && most.signum() <= 0) {
      row.problem("上限", "“" + most.toPlainString() + "”应大于0，否则每个数字都会超过，请改正或清空");
    }
    String unit = row.optional("单位");
    if (!unit.isEmpty() && !UNITS.contains(unit)) {
      row.problem("单位", "“" + unit + "”不在可选范围内，请改为：" + String.join("、", UNITS) + "，或清空");
    }
    return new ValueRange(cell, row.flag("可为负"), row.flag("可为小数"), unit, most);
  }

  private static int section(RuleRow row) {
    row.text("部分");
    Integer number = row.optionalWhole("部分");
    if (number != null && (number < 1 || number > LAST_SECTION)) {
      row.problem("部分", "“" + number + "”不是部分的序号，请填1至6");
    }
    return number == null ? 0 : number;
  }

  /** The ranges for the tables that a report uses. */
  static List<ValueRange> of(Map<String, List<ValueRange>> values, List<FormTable> used) {
    List<ValueRange> ranges = new ArrayList<>();
    for (FormTable table : used) {
      values.getOrDefault(table.form(), List.of()).stream()
          .filter(range -> range.cell().startsWith(table.id() + "/"))
          .forEach(ranges::add);
    }
    return ranges;
  }
}
