package disclosure.audit.facts.across;

import disclosure.audit.table.Problems;
import disclosure.audit.table.RuleFolder;
import disclosure.audit.table.RuleRow;
import disclosure.audit.table.RuleTables;
import disclosure.audit.table.TableLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the roster (机关名录) that may lie among the reports, and names every wrong cell. */
public final class RosterTable {

  /** Name of the file below the folder of reports. */
  public static final String FILE = "roster.csv";

  private static final TableLayout LAYOUT =
      new TableLayout("roster", "机关名录", List.of("机关"), List.of("别名", "上级", "类别", "应报年度", "下级汇总"));

  private final Map<String, RuleRow> names = new HashMap<>();
  private final Map<String, String> superiors = new HashMap<>();
  private final List<RuleRow> rows;

  private RosterTable(List<RuleRow> rows) {
    this.rows = rows;
  }

  /**
   * Reads a roster.
   *
   * @param content of the file
   * @param problems takes every mistake, one sentence each; with mistakes the roster is of no use
   */
  public static Roster read(byte[] content, Problems problems) {
    RuleFolder folder = new RuleFolder(new TreeMap<>(Map.of(FILE, content)));
    return new RosterTable(new RuleTables(folder, problems).readFile(FILE, LAYOUT)).roster();
  }

  private Roster roster() {
    rows.forEach(this::register);
    List<RosterEntry> entries = new ArrayList<>();
    rows.forEach(row -> entries.add(entry(row)));
    rows.forEach(row -> checkSuperior(row, entries));
    return new Roster(entries);
  }

  private void register(RuleRow row) {
    name(row, "机关", row.text("机关"));
    row.list("别名").forEach(alias -> name(row, "别名", alias));
    superiors.put(AgencyKey.of(row.optional("机关")), AgencyKey.of(row.optional("上级")));
  }

  private void name(RuleRow row, String heading, String name) {
    if (name.isEmpty()) {
      return;
    }
    RuleRow first = names.putIfAbsent(AgencyKey.of(name), row);
    if (first != null) {
      row.problem(heading, "“" + name + "”已在第" + first.line() + "行出现过，同一名称不能用两次，请删去一处");
    }
  }

  private static RosterEntry entry(RuleRow row) {
    DueYears years = DueYears.parse(row.list("应报年度"));
    if (years == null) {
      row.problem(
          "应报年度", "“" + row.optional("应报年度") + "”不是年度，请写成2023、2021-2023或2021起，多个年度用分号隔开；每年都应报的留空");
      years = new DueYears(List.of());
    }
    return new RosterEntry(
        row.optional("机关"),
        row.list("别名"),
        row.optional("上级"),
        row.optional("类别"),
        years,
        row.flag("下级汇总"),
        row.line());
  }

  private void checkSuperior(RuleRow row, List<RosterEntry> entries) {
    String superior = AgencyKey.of(row.optional("上级"));
    String own = AgencyKey.of(row.optional("机关"));
    if (!superior.isEmpty() && !names.containsKey(superior)) {
      row.problem("上级", "“" + row.optional("上级") + "”不在名录中，请增加这个机关的一行，或改正名称");
    } else if (!superior.isEmpty() && names.get(superior) == row) {
      row.problem("上级", "“" + row.optional("上级") + "”是本机关自己，请改为上级机关的名称，或清空");
    } else if (!superior.isEmpty() && !own.isEmpty() && circular(own)) {
      row.problem("上级", "“" + row.optional("上级") + "”与本机关互为上级，请核对隶属关系");
    }
    boolean any =
        entries.stream().anyMatch(entry -> names.get(AgencyKey.of(entry.superior())) == row);
    if (row.optional("下级汇总").equals("是") && !any) {
      row.problem("下级汇总", "填了“是”，但名录中没有以本机关为上级的机关，请补上下级机关，或改为“否”");
    }
  }

  /** Whether the chain of superiors leads back. */
  private boolean circular(String own) {
    Set<String> seen = new HashSet<>();
    String next = superiors.getOrDefault(own, "");
    while (!next.isEmpty() && seen.add(next)) {
      if (names.get(next) == names.get(own)) {
        return true;
      }
      next = superiors.getOrDefault(main(next), "");
    }
    return false;
  }

  /** The name in the first column for a name or alias. */
  private String main(String key) {
    RuleRow row = names.get(key);
    return row == null ? key : AgencyKey.of(row.optional("机关"));
  }
}
