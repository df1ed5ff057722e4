package disclosure.audit.report.html;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Level;
import disclosure.audit.audit.Run;
import disclosure.audit.audit.Status;
import disclosure.audit.audit.UnreadFile;
import disclosure.audit.report.Printable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All that the page of a run shows.
 *
 * @param run what it is drawn from
 * @param rows all reports, the best first
 * @param grades how many reports have each grade, the best first
 * @param common rules that are broken, those of most agencies first
 * @param heat agencies and their findings by family
 * @param general findings that belong to no single report, by rule
 * @param unread files that could not be read
 * @param data the rows for the script, as JSON that is safe inside a page
 */
public record SummaryPage(
    Run run,
    List<ReportRow> rows,
    List<GradeBar> grades,
    List<CommonProblem> common,
    HeatMap heat,
    List<General> general,
    List<UnreadFile> unread,
    String data) {

  /** Number of rows that stand in the page itself, and so are there without the script. */
  public static final int WRITTEN_ROWS = 200;

  /**
   * Findings of a rule that belong to no single report.
   *
   * @param rule its id
   * @param title its short name
   * @param messages what each says
   */
  public record General(String rule, String title, List<String> messages) {}

  /** Arranges a run for the page. */
  public static SummaryPage of(Run run) {
    List<ReportRow> rows = rows(run);
    return new SummaryPage(
        run,
        rows,
        GradeBar.of(rows, run.rules()),
        CommonProblem.of(rows, run.rules()),
        HeatMap.of(rows, run.rules()),
        general(run),
        run.unread().stream()
            .map(file -> new UnreadFile(Printable.of(file.file()), Printable.of(file.reason())))
            .toList(),
        SummaryData.json(rows, run.rules()));
  }

  private static List<ReportRow> rows(Run run) {
    List<Audit> order =
        run.audits().stream()
            .sorted(
                Comparator.comparing((Audit audit) -> audit.assessment().score())
                    .reversed()
                    .thenComparing(audit -> audit.source().file()))
            .toList();
    List<ReportRow> rows = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      BigDecimal score = order.get(i).assessment().score();
      boolean tied = i > 0 && rows.get(i - 1).score().compareTo(score) == 0;
      rows.add(ReportRow.of(order.get(i), tied ? rows.get(i - 1).rank() : i + 1, run.rules()));
    }
    return rows;
  }

  private static List<General> general(Run run) {
    Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    run.findings()
        .forEach(
            finding -> byRule.computeIfAbsent(finding.rule(), r -> new ArrayList<>()).add(finding));
    return byRule.values().stream()
        .map(
            findings ->
                new General(
                    findings.get(0).rule(),
                    findings.get(0).title(),
                    findings.stream().map(SummaryPage::message).toList()))
        .toList();
  }

  private static String message(Finding finding) {
    String message = Printable.of(finding.message());
    boolean open = finding.status() == Status.OPEN;
    return open ? message : message + "（" + finding.status().chinese() + "）";
  }

  /** The rows that stand in the page itself. */
  public List<ReportRow> written() {
    return rows.subList(0, Math.min(rows.size(), WRITTEN_ROWS));
  }

  /** Years of the reports, the latest first. */
  public List<Integer> years() {
    return rows.stream()
        .map(ReportRow::year)
        .filter(Objects::nonNull)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** Number of agencies that have handed in a report. */
  public long agencies() {
    return rows.stream().map(ReportRow::agency).distinct().count();
  }

  /** Number of open findings of a level; those of no single report count too. */
  public long open(Level level) {
    return run.allFindings()
        .filter(finding -> finding.status() == Status.OPEN && finding.level() == level)
        .count();
  }

  /** Number of open findings. */
  public long open() {
    return count(Status.OPEN);
  }

  /** Number of findings for review. */
  public long review() {
    return count(Status.REVIEW);
  }

  private long count(Status status) {
    return run.allFindings().filter(finding -> finding.status() == status).count();
  }

  /** Number of reports whose score may change. */
  public long provisional() {
    return rows.stream().filter(ReportRow::provisional).count();
  }

  /** Average score to one place; — where there is no report. */
  public String average() {
    if (rows.isEmpty()) {
      return "—";
    }
    BigDecimal sum = rows.stream().map(ReportRow::score).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Numbers.plain(sum.divide(BigDecimal.valueOf(rows.size()), 1, RoundingMode.HALF_UP));
  }

  /** All levels, gravest first. */
  public List<Level> levels() {
    return List.of(Level.values());
  }
}
