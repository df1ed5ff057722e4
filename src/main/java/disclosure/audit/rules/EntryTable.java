package disclosure.audit.rules;

import disclosure.audit.audit.Level;
import disclosure.audit.audit.RuleEntry;
import disclosure.audit.table.RuleRow;
import disclosure.audit.table.RuleTables;
import disclosure.audit.table.TableLayout;
import disclosure.audit.table.Years;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the table of rules: id, title, level, points, basis, years, wordings. */
final class EntryTable {

  static final TableLayout LAYOUT =
      new TableLayout(
          "rules",
          "规则表",
          List.of("编号", "标题", "等级", "分值", "依据", "表述", "建议"),
          List.of("生效年度", "截止年度", "情形"));

  private static final BigDecimal MOST = BigDecimal.valueOf(100);
  private static final Map<String, Level> LEVELS = levels();

  private final SortedMap<String, RuleEntry> entries = new TreeMap<>();
  private final Map<String, RuleRow> places = new HashMap<>();
  private final Map<String, Wording> cases = new HashMap<>();
  private final SortedMap<String, RuleRow> variants = new TreeMap<>();

  private EntryTable() {}

  /** The table of a rule folder; mistakes go to the tables' problems. */
  static EntryTable read(RuleTables tables) {
    EntryTable table = new EntryTable();
    List<RuleRow> variants = new ArrayList<>();
    for (RuleRow row : tables.read(LAYOUT)) {
      if (row.optional("情形").isEmpty()) {
        table.addRule(row);
      } else {
        variants.add(row);
      }
    }
    variants.forEach(table::addCase);
    return table;
  }

  /** The rules by id. */
  SortedMap<String, RuleEntry> entries() {
    return entries;
  }

  /** The wordings for particular cases. */
  Wordings wordings() {
    return new Wordings(cases);
  }

  /** The rows of particular cases, by the key of their wording. */
  SortedMap<String, RuleRow> variants() {
    return variants;
  }

  /** The row of a rule. */
  RuleRow place(String rule) {
    return places.get(rule);
  }

  private void addRule(RuleRow row) {
    String written = row.id("编号");
    String id = RuleIds.meant(written);
    if (!written.isEmpty() && (!RuleIds.wellFormed(id) || !id.equals(written))) {
      String way = RuleIds.wellFormed(id) ? "请改为" + id : "例如A05";
      row.problem("编号", "“" + written + "”应为一个大写字母加两位数字，" + way);
    }
    if (places.putIfAbsent(id, row) != null) {
      row.problem("编号", "“" + id + "”已在" + places.get(id).placeFrom(row) + "用过，请换一个编号");
    }
    Years years = Years.read(row);
    Level level = row.choice("等级", LEVELS);
    RuleEntry entry =
        new RuleEntry(
            id,
            row.text("标题"),
            level == null ? Level.INFO : level,
            points(row),
            basis(row),
            years.from(),
            years.to(),
            template(row, "表述", row.text("表述")),
            template(row, "建议", row.text("建议")));
    entries.putIfAbsent(id, entry);
  }

  private void addCase(RuleRow row) {
    String id = row.id("编号");
    if (!id.isEmpty() && !id.matches("[A-Z]\\*") && !entries.containsKey(id)) {
      row.problem("编号", "“" + id + "”没有对应的规则行，请先增加这条规则（“情形”为空的一行）");
    }
    for (String heading : List.of("标题", "等级", "分值", "依据", "生效年度", "截止年度")) {
      if (!row.optional(heading).isEmpty()) {
        row.problem(heading, "在填写了“情形”的行中应为空，请清空");
      }
    }
    String key = Wordings.key(id, row.optional("情形"));
    Wording wording =
        new Wording(template(row, "表述", row.text("表述")), template(row, "建议", row.optional("建议")));
    variants.put(key, row);
    if (cases.putIfAbsent(key, wording) != null) {
      row.problem("情形", "“" + row.optional("情形") + "”对这条规则出现了两次，请删去一行");
    }
  }

  private static BigDecimal points(RuleRow row) {
    BigDecimal points = row.number("分值");
    if (points != null && (points.signum() < 0 || points.compareTo(MOST) > 0)) {
      row.problem("分值", "“" + points.toPlainString() + "”超出范围，请填0至100之间的数字");
    }
    return points == null ? BigDecimal.ZERO : points;
  }

  private static String basis(RuleRow row) {
    String text = row.text("依据");
    if (text.replace(BasisText.FORM, "").matches("(?s).*[{}｛｝].*")) {
      row.problem("依据", "只认识变量" + BasisText.FORM + "（报告年度适用的格式文件），请改正");
    }
    return text;
  }

  private static String template(RuleRow row, String heading, String text) {
    String rest = text.replaceAll("\\{[^{}]+}", "");
    if (rest.matches("(?s).*[{}｛｝].*")) {
      row.problem(heading, "花括号不成对或用了全角花括号，变量应写成{名称}");
    }
    return text;
  }

  private static Map<String, Level> levels() {
    Map<String, Level> levels = new HashMap<>();
    for (Level level : Level.values()) {
      levels.put(level.chinese(), level);
    }
    return Map.copyOf(levels);
  }
}
