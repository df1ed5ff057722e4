package disclosure.audit.report.html;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Deduction;
import disclosure.audit.audit.RuleBookInfo;
import disclosure.audit.audit.RuleEntry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The sum of the score.
 *
 * @param lines one for each rule that takes points
 * @param formula as in 100 − 5 − 10 = 85
 * @param caps what the caps of the families did; empty where none was reached
 * @param bands the grades, as in 优秀 ≥ 90
 */
public record ScoreView(List<Line> lines, String formula, List<String> caps, List<String> bands) {
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  /**
   * Points taken by a rule.
   *
   * @param rule its id
   * @param title its short name
   * @param sum how the full points come about, as in 3 × 5 = 15
   * @param points points taken
   * @param capped whether a cap made them fewer
   * @param findings ids of the findings
   */
  public record Line(
      String rule,
      String title,
      String sum,
      String points,
      boolean capped,
      List<String> findings) {}

  static ScoreView of(Audit audit) {
    List<Deduction> deductions = audit.assessment().deductions();
    return new ScoreView(
        deductions.stream().map(deduction -> line(deduction, audit.rules())).toList(),
        formula(audit),
        caps(deductions, audit.rules()),
        bands(audit.rules()));
  }

  private static Line line(Deduction deduction, RuleBookInfo rules) {
    RuleEntry rule = rules.rules().get(deduction.rule());
    return new Line(
        deduction.rule(),
        rule == null ? "" : rule.title(),
        sum(deduction, rule),
        Numbers.plain(deduction.points()),
        deduction.points().compareTo(deduction.full()) < 0,
        deduction.findings());
  }

  private static String sum(Deduction deduction, RuleEntry rule) {
    BigDecimal count = BigDecimal.valueOf(deduction.findings().size());
    String full = Numbers.plain(deduction.full());
    if (rule == null || rule.points().multiply(count).compareTo(deduction.full()) != 0) {
      return full;
    }
    return count + " 处 × " + Numbers.plain(rule.points()) + " 分 = " + full;
  }

  private static String formula(Audit audit) {
    List<Deduction> deductions = audit.assessment().deductions();
    String parts =
        deductions.stream()
            .map(deduction -> " − " + Numbers.plain(deduction.points()))
            .collect(Collectors.joining());
    BigDecimal rest = deductions.stream().map(Deduction::points).reduce(FULL, BigDecimal::subtract);
    BigDecimal score = audit.assessment().score();
    String formula = "100" + parts + " = " + Numbers.plain(rest);
    return rest.compareTo(score) == 0 ? formula : formula + "，计为 " + Numbers.plain(score);
  }

  private static List<String> caps(List<Deduction> deductions, RuleBookInfo rules) {
    Map<String, BigDecimal> full = new TreeMap<>();
    for (Deduction deduction : deductions) {
      RuleEntry rule = rules.rules().get(deduction.rule());
      if (rule != null) {
        full.merge(rule.family(), deduction.full(), BigDecimal::add);
      }
    }
    return full.entrySet().stream()
        .filter(family -> rules.caps().containsKey(family.getKey()))
        .filter(family -> family.getValue().compareTo(rules.caps().get(family.getKey())) > 0)
        .map(family -> cap(family.getKey(), family.getValue(), rules))
        .toList();
  }

  private static String cap(String family, BigDecimal full, RuleBookInfo rules) {
    return family
        + " 类（"
        + rules.families().getOrDefault(family, family)
        + "）应扣 "
        + Numbers.plain(full)
        + " 分，按封顶扣 "
        + Numbers.plain(rules.caps().get(family))
        + " 分";
  }

  private static List<String> bands(RuleBookInfo rules) {
    return rules.bands().stream()
        .map(band -> band.grade() + " ≥ " + Numbers.plain(band.from()))
        .toList();
  }
}
