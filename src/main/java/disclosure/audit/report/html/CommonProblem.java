package disclosure.audit.report.html;

import disclosure.audit.audit.Level;
import disclosure.audit.audit.RuleBookInfo;
import disclosure.audit.audit.RuleEntry;
import disclosure.audit.report.html.ReportRow.Problem;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A rule that reports of the run break.
 *
 * @param rule its id
 * @param title its short name
 * @param level how grave a breach is, in Chinese
 * @param agencies number of agencies with a finding, open or for review
 * @param percent of all agencies, rounded
 * @param reports number of reports
 * @param open number of open findings
 * @param review number of findings for review
 */
public record CommonProblem(
    String rule,
    String title,
    String level,
    int agencies,
    long percent,
    int reports,
    int open,
    int review) {

  private static final class Count {
    private final Set<String> agencies = new HashSet<>();
    private final Set<String> reports = new HashSet<>();
    private int open;
    private int review;
    private Level level = Level.INFO;
  }

  static List<CommonProblem> of(List<ReportRow> rows, RuleBookInfo rules) {
    Map<String, Count> counts = new TreeMap<>();
    for (ReportRow row : rows) {
      for (Problem problem : row.problems()) {
        add(counts.computeIfAbsent(problem.rule(), rule -> new Count()), row, problem);
      }
    }
    long all = rows.stream().map(ReportRow::agency).distinct().count();
    return counts.entrySet().stream()
        .map(entry -> of(entry.getKey(), entry.getValue(), all, rules))
        .sorted(
            Comparator.comparingInt(CommonProblem::agencies)
                .thenComparingInt(CommonProblem::reports)
                .thenComparingInt(CommonProblem::open)
                .reversed()
                .thenComparing(CommonProblem::rule))
        .toList();
  }

  private static void add(Count count, ReportRow row, Problem problem) {
    count.agencies.add(row.agency());
    count.reports.add(row.folder());
    count.open += problem.open();
    count.review += problem.review();
    if (problem.level().compareTo(count.level) < 0) {
      count.level = problem.level();
    }
  }

  private static CommonProblem of(String rule, Count count, long all, RuleBookInfo rules) {
    RuleEntry entry = rules.rules().get(rule);
    return new CommonProblem(
        rule,
        entry == null ? "" : entry.title(),
        count.level.chinese(),
        count.agencies.size(),
        Math.round(100.0 * count.agencies.size() / all),
        count.reports.size(),
        count.open,
        count.review);
  }
}
