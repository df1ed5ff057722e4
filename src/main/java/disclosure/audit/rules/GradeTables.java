package disclosure.audit.rules;

import disclosure.audit.audit.RuleBookInfo;
import disclosure.audit.table.RuleRow;
import disclosure.audit.table.RuleTables;
import disclosure.audit.table.TableLayout;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the grades with the rules that force them, and the families with their caps. */
final class GradeTables {

  static final TableLayout GRADES =
      new TableLayout("grades", "等次", List.of("等次", "最低分"), List.of("强制规则"));
  static final TableLayout FAMILIES =
      new TableLayout("families", "规则类别", List.of("类别", "名称"), List.of("扣分上限"));

  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  private final List<RuleBookInfo.Band> bands = new ArrayList<>();
  private final Map<String, String> forced = new HashMap<>();
  private final SortedMap<String, String> families = new TreeMap<>();
  private final SortedMap<String, BigDecimal> caps = new TreeMap<>();

  private GradeTables() {}

  static GradeTables read(RuleTables tables, EntryTable entries) {
    Set<String> rules = entries.entries().keySet();
    GradeTables grades = new GradeTables();
    grades.bands(tables, rules);
    grades.families(tables, entries);
    return grades;
  }

  /** The grades, best first. */
  List<RuleBookInfo.Band> bands() {
    return bands;
  }

  /** The grade that an open finding of a rule forces, by rule id. */
  Map<String, String> forced() {
    return forced;
  }

  /** Names by family letter. */
  SortedMap<String, String> families() {
    return families;
  }

  /** Caps by family letter. */
  SortedMap<String, BigDecimal> caps() {
    return caps;
  }

  private void bands(RuleTables tables, Set<String> rules) {
    Map<String, RuleRow> names = new HashMap<>();
    Set<BigDecimal> scores = new HashSet<>();
    Map<String, BigDecimal> above = new HashMap<>();
    RuleRow last = null;
    List<RuleRow> rows = tables.read(GRADES);
    for (RuleRow row : rows) {
      last = row;
      String grade = row.text("等次");
      RuleRow same = names.putIfAbsent(grade, row);
      if (same != null) {
        row.twice("等次", same);
      }
      BigDecimal from = score(row, "最低分", true);
      if (from != null) {
        if (!scores.add(from.stripTrailingZeros())) {
          row.problem("最低分", "“" + from.toPlainString() + "”与另一等次相同，请改为不同的分数");
        }
        falling(row, from, above.put(row.file(), from));
        bands.add(new RuleBookInfo.Band(grade, from));
      }
      elsewhere(row, grade, from, rows);
      row.list("强制规则").forEach(rule -> force(row, rule, grade, rules));
    }
    bands.sort(Comparator.comparing(RuleBookInfo.Band::from).reversed());
    if (bands.size() > 1 && forced.containsValue(bands.get(0).grade())) {
      names
          .get(bands.get(0).grade())
          .problem("强制规则", "填在最高一档“" + bands.get(0).grade() + "”，有这些问题的反而一律为最高等次，请改填在较低的等次");
    }
    if (!bands.isEmpty() && bands.get(bands.size() - 1).from().signum() != 0) {
      last.problem(
          "最低分",
          "最低的等次从"
              + bands.get(bands.size() - 1).from().toPlainString()
              + "分起，更低的得分没有等次，请把最低一档的最低分改为0");
    }
  }

  /** Grades are written best first; another order is more likely a slip of the pen. */
  private static void falling(RuleRow row, BigDecimal from, BigDecimal above) {
    if (above != null && from.compareTo(above) > 0) {
      row.problem(
          "最低分",
          "“"
              + from.toPlainString()
              + "”高于上一行的“"
              + above.toPlainString()
              + "”，等次应从高到低逐行排列，请核对分数或调整次序");
    }
  }

  /** In another file a grade's place among the others can't be seen. */
  private static void elsewhere(RuleRow row, String grade, BigDecimal from, List<RuleRow> rows) {
    if (from != null && !row.file().equals(rows.get(0).file())) {
      row.hint(
          "最低分",
          "“"
              + from.toPlainString()
              + "”决定“"
              + grade
              + "”与 "
              + rows.get(0).file()
              + " 中各等次的高低，请核对分数");
    }
  }

  private void force(RuleRow row, String rule, String grade, Set<String> rules) {
    if (rule.matches("[A-Z]\\d{2}([、，,][A-Z]\\d{2})+")) {
      row.problem("强制规则", "“" + rule + "”中有几个编号，编号之间请用“；”隔开");
    } else if (!rules.contains(rule)) {
      row.problem("强制规则", RuleIds.unknown(rule, rules));
    }
    if (forced.putIfAbsent(rule, grade) != null) {
      row.problem("强制规则", "“" + rule + "”已经强制为“" + forced.get(rule) + "”，请删去一处");
    }
  }

  private void families(RuleTables tables, EntryTable entries) {
    Map<String, RuleRow> letters = new HashMap<>();
    for (RuleRow row : tables.read(FAMILIES)) {
      String letter = row.text("类别");
      if (!letter.isEmpty() && !letter.matches("[A-Z]")) {
        row.problem("类别", "“" + letter + "”应为规则编号的首字母，例如A");
      }
      RuleRow same = letters.putIfAbsent(letter, row);
      if (same != null) {
        row.twice("类别", same);
      }
      families.putIfAbsent(letter, row.text("名称"));
      BigDecimal cap = score(row, "扣分上限", false);
      if (cap != null) {
        caps.put(letter, cap);
      }
    }
    for (String rule : entries.entries().keySet()) {
      String letter = rule.isEmpty() ? "" : rule.substring(0, 1);
      if (!families.containsKey(letter) && RuleIds.wellFormed(rule)) {
        entries
            .place(rule)
            .problem("编号", "“" + rule + "”的类别“" + letter + "”不在 families.csv 中，请改正编号，或先在该表增加这一类别");
      }
    }
  }

  private static BigDecimal score(RuleRow row, String heading, boolean due) {
    BigDecimal score = due ? row.number(heading) : row.optionalNumber(heading);
    if (score != null && (score.signum() < 0 || score.compareTo(MOST) > 0)) {
      row.problem(heading, "“" + score.toPlainString() + "”超出范围，请填0至100之间的数字");
    }
    if (score != null && score.signum() > 0 && score.compareTo(BigDecimal.ONE) < 0) {
      row.problem(heading, "“" + score.toPlainString() + "”应是分数，不是比例，例如95表示95分");
    }
    return score;
  }
}
