package disclosure.audit.workshop;

import disclosure.audit.audit.RuleBookInfo;
import disclosure.audit.audit.RuleEntry;
import java.util.ArrayList;
import java.util.List;

/** The rule book as a table: id, title, level, points, years, basis. */
public final class RuleList {

  private RuleList() {}

  /** The lines of the table, with its head. */
  public static List<String> lines(RuleBookInfo info) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("编号", "标题", "等级", "分值", "适用年度", "依据"));
    for (RuleEntry rule : info.rules().values()) {
      rows.add(
          List.of(
              rule.id(),
              rule.title(),
              rule.level().chinese(),
              rule.points().toPlainString(),
              years(rule),
              rule.basis()));
    }
    return Columns.lines(rows);
  }

  /** The years in force, as in 2021年起. */
  static String years(RuleEntry rule) {
    if (rule.fromYear() == null && rule.toYear() == null) {
      return "各年度";
    }
    if (rule.toYear() == null) {
      return rule.fromYear() + "年度起";
    }
    return rule.fromYear() == null
        ? rule.toYear() + "年度止"
        : rule.fromYear() + "至" + rule.toYear() + "年度";
  }
}
