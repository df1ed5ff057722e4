package disclosure.audit.report.html;

import disclosure.audit.audit.RuleBookInfo;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A bar of the chart of grades.
 *
 * @param grade as in 良好
 * @param style CSS class of the grade
 * @param count number of reports
 * @param percent of all reports, rounded
 * @param width length of the bar, 0 to 250; the longest has 250
 * @param y distance from the chart's upper edge
 */
public record GradeBar(String grade, String style, int count, long percent, long width, int y) {
  private static final int LONGEST = 250;
  private static final int STEP = 30;

  static List<GradeBar> of(List<ReportRow> rows, RuleBookInfo rules) {
    Set<String> grades = new LinkedHashSet<>();
    rules.bands().forEach(band -> grades.add(band.grade()));
    rows.forEach(row -> grades.add(row.grade()));
    int most = grades.stream().mapToInt(grade -> count(rows, grade)).max().orElse(0);
    List<GradeBar> bars = new ArrayList<>();
    for (String grade : grades) {
      int count = count(rows, grade);
      bars.add(
          new GradeBar(
              grade,
              AuditPage.gradeStyle(rules, grade),
              count,
              rows.isEmpty() ? 0 : Math.round(100.0 * count / rows.size()),
              most == 0 ? 0 : Math.round((double) LONGEST * count / most),
              bars.size() * STEP));
    }
    return bars;
  }

  private static int count(List<ReportRow> rows, String grade) {
    return (int) rows.stream().filter(row -> row.grade().equals(grade)).count();
  }
}
