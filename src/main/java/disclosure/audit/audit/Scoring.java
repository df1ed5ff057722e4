package disclosure.audit.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Score and grade by a rule book: 100 less the points of the open findings, a cap per family. */
public final class Scoring {

  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  private final RuleBookInfo rules;
  private final Map<String, String> forcedGrades;

  /**
   * Scoring by a rule book.
   *
   * @param rules its points, caps and bands
   * @param forcedGrades the grade that an open finding of a rule forces, by rule id
   */
  public Scoring(RuleBookInfo rules, Map<String, String> forcedGrades) {
    this.rules = rules;
    this.forcedGrades = Map.copyOf(forcedGrades);
  }

  /**
   * Score and grade of a report.
   *
   * @param findings all of them; only open ones take points
   * @param provisional whether some figure could not be read
   */
  public Assessment assess(List<Finding> findings, boolean provisional) {
    List<Deduction> deductions = deductions(byRule(findings));
    BigDecimal taken =
        deductions.stream().map(Deduction::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal score = FULL.subtract(taken).max(BigDecimal.ZERO);
    String grade = grade(score);
    String forcedBy = null;
    for (Deduction deduction : deductions) {
      String forced = forcedGrades.get(deduction.rule());
      if (forced != null && rank(forced) > rank(grade)) {
        grade = forced;
        forcedBy = deduction.rule();
      }
    }
    return new Assessment(score, grade, forcedBy, provisional, deductions);
  }

  private static SortedMap<String, List<String>> byRule(List<Finding> findings) {
    SortedMap<String, List<String>> byRule = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding.status() == Status.OPEN) {
        byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding.id());
      }
    }
    return byRule;
  }

  /** The cap of a family is used up in the order of the rules' ids. */
  private List<Deduction> deductions(SortedMap<String, List<String>> byRule) {
    List<Deduction> deductions = new ArrayList<>();
    Map<String, BigDecimal> left = new HashMap<>(rules.caps());
    byRule.forEach(
        (id, findings) -> {
          RuleEntry rule = rules.rules().get(id);
          BigDecimal full = rule.points().multiply(BigDecimal.valueOf(findings.size()));
          BigDecimal room = left.getOrDefault(rule.family(), full);
          BigDecimal points = full.min(room);
          left.computeIfPresent(rule.family(), (family, cap) -> cap.subtract(points));
          deductions.add(new Deduction(id, full, points, findings));
        });
    return deductions;
  }

  private String grade(BigDecimal score) {
    return rules.bands().stream()
        .filter(band -> score.compareTo(band.from()) >= 0)
        .findFirst()
        .map(RuleBookInfo.Band::grade)
        .orElse("");
  }

  /** 0 for the best grade. */
  private int rank(String grade) {
    return rules.bands().stream().map(RuleBookInfo.Band::grade).toList().indexOf(grade);
  }
}
