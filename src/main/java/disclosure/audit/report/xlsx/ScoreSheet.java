package disclosure.audit.report.xlsx;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Deduction;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * 得分演算: how each score came about, in formulas. A line for each rule with open findings, in the
 * order of ids so that those of one family stand together, then a line with score and grade.
 *
 * <p>A family's cap is worked out along its lines: what a line takes is the capped sum up to it,
 * less the capped sum up to the line before.
 */
final class ScoreSheet {

  private final ScaleSheet scale;
  private final Page page;

  ScoreSheet(Book book, ScaleSheet scale) {
    this.scale = scale;
    page =
        book.page(
            "得分演算",
            new Column("单位名称", 28, Look.WRAPPED),
            new Column("年度", 8, Look.YEAR),
            new Column("项目", 8, Look.WORD),
            new Column("规则", 8, Look.WORD),
            new Column("规则名称", 26, Look.TEXT),
            new Column("问题数", 8, Look.COUNT),
            new Column("每项分值", 9, Look.POINTS),
            new Column("应扣分", 9, Look.POINTS),
            new Column("门类扣分上限", 14, Look.POINTS),
            new Column("门类累计应扣", 14, Look.POINTS),
            new Column("实扣分", 9, Look.POINTS),
            new Column("得分", 9, Look.POINTS),
            new Column("等次", 9, Look.WORD),
            new Column("直接定等", 10, Look.WORD),
            new Column("文件", 26, Look.TEXT),
            new Column("问题编号", 20, Look.WRAPPED));
  }

  /**
   * Where score and grade of a report stand.
   *
   * @param score formula that gives the score
   * @param grade formula that gives the grade
   */
  record Result(String score, String grade) {}

  Result write(Audit audit) {
    Map<String, List<Finding>> rules =
        audit.findings().stream()
            .filter(finding -> finding.status() == Status.OPEN)
            .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
    page.keepTogether(rules.size() + 1);
    int first = page.rows() + 1;
    Family family = new Family(null, BigDecimal.ZERO);
    for (Map.Entry<String, List<Finding>> rule : rules.entrySet()) {
      family = deduction(audit, rule.getKey(), rule.getValue(), family);
    }
    return result(audit, first);
  }

  /** The lines of a family so far: its letter and the sum of their points before the cap. */
  private record Family(String letter, BigDecimal sum) {}

  private Family deduction(Audit audit, String rule, List<Finding> findings, Family before) {
    Line line = begin(audit, "扣分");
    int row = page.rows();
    String letter = rule.substring(0, 1);
    boolean same = letter.equals(before.letter());
    BigDecimal points = points(audit, rule);
    BigDecimal full = points.multiply(BigDecimal.valueOf(findings.size()));
    BigDecimal sum = same ? before.sum().add(full) : full;
    line.text(rule).text(findings.get(0).title()).number(findings.size());
    line.formula(scale.points(rule), points).formula("F" + row + "*G" + row, full);
    cap(line, letter);
    line.formula(same ? "J" + (row - 1) + "+H" + row : "H" + row, sum)
        .formula(taken(row, same), taken(audit, rule))
        .skip()
        .skip()
        .skip()
        .text(audit.source().file())
        .text(findings.stream().map(Finding::id).collect(Collectors.joining("；")));
    return new Family(letter, sum);
  }

  private void cap(Line line, String letter) {
    BigDecimal cap = scale.capNow(letter);
    if (cap == null) {
      line.formula(scale.cap(letter), "不设");
    } else {
      line.formula(scale.cap(letter), cap);
    }
  }

  private static String taken(int row, boolean same) {
    String upToHere = "MIN(I" + row + ",J" + row + ")";
    return same ? upToHere + "-MIN(I" + (row - 1) + ",J" + (row - 1) + ")" : upToHere;
  }

  private Result result(Audit audit, int first) {
    Line line = begin(audit, "得分");
    int row = page.rows();
    String sum = row > first ? "-SUM(K" + first + ":K" + (row - 1) + ")" : "";
    String grade = "IF(N" + row + "<>\"\",N" + row + "," + scale.grade("L" + row) + ")";
    for (int i = 0; i < 8; i++) {
      line.skip();
    }
    line.formula("MAX(0,ROUND(100" + sum + ",6))", audit.assessment().score())
        .formula(grade, audit.assessment().grade())
        .text(audit.assessment().forcedBy() == null ? null : audit.assessment().grade())
        .text(audit.source().file())
        .skip();
    String sheet = "'" + page.sheetName() + "'!";
    return new Result(sheet + "L" + row, sheet + "M" + row);
  }

  private Line begin(Audit audit, String item) {
    return page.line().agency(audit.facts().identity()).text(item);
  }

  private static BigDecimal points(Audit audit, String rule) {
    var entry = audit.rules().rules().get(rule);
    return entry == null ? BigDecimal.ZERO : entry.points();
  }

  private static BigDecimal taken(Audit audit, String rule) {
    return audit.assessment().deductions().stream()
        .filter(deduction -> deduction.rule().equals(rule))
        .map(Deduction::points)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  void end() {
    page.end();
  }
}
