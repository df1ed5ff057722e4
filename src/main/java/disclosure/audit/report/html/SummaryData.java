package disclosure.audit.report.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.audit.audit.Level;
import disclosure.audit.audit.RuleBookInfo;
import disclosure.audit.audit.RuleEntry;
import disclosure.audit.report.html.ReportRow.Problem;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rows of a run as compact JSON: lists by position, rules, grades and levels by index. */
final class SummaryData {
  private final List<String> rules;
  private final List<String> grades;

  private SummaryData(List<String> rules, List<String> grades) {
    this.rules = rules;
    this.grades = grades;
  }

  /** JSON that can stand inside a script element: no {@code <} in it. */
  static String json(List<ReportRow> rows, RuleBookInfo book) {
    Set<String> rules = new TreeSet<>();
    rows.forEach(row -> row.problems().forEach(problem -> rules.add(problem.rule())));
    List<String> grades = GradeBar.of(rows, book).stream().map(GradeBar::grade).toList();
    SummaryData data = new SummaryData(List.copyOf(new ArrayList<>(rules)), grades);
    try {
      return new ObjectMapper()
          .writeValueAsString(data.tree(rows, book))
          .replace("<", "\\u003c")
          .replace("\u2028", "\\u2028")
          .replace("\u2029", "\\u2029");
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Object> tree(List<ReportRow> rows, RuleBookInfo book) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("rules", rules.stream().map(id -> rule(id, book)).toList());
    tree.put("families", List.copyOf(book.families().keySet()));
    tree.put(
        "grades", grades.stream().map(g -> List.of(g, AuditPage.gradeStyle(book, g))).toList());
    tree.put("levels", Arrays.stream(Level.values()).map(Level::chinese).toList());
    tree.put("rows", rows.stream().map(this::row).toList());
    return tree;
  }

  private static List<String> rule(String id, RuleBookInfo book) {
    RuleEntry entry = book.rules().get(id);
    return List.of(id, entry == null ? "" : entry.title());
  }

  private List<Object> row(ReportRow row) {
    List<Object> values = new ArrayList<>();
    values.add(row.rank());
    values.add(row.agency());
    values.add(row.year());
    values.add(grades.indexOf(row.grade()));
    values.add(row.score());
    values.add(row.provisional() ? 1 : 0);
    values.add(row.folder());
    values.add(row.file().equals(row.folder()) ? 0 : row.file());
    values.add(row.handover() == null ? 0 : row.handover());
    values.add(row.problems().stream().map(this::problem).toList());
    return values;
  }

  private List<Integer> problem(Problem problem) {
    return List.of(
        rules.indexOf(problem.rule()), problem.level().ordinal(), problem.open(), problem.review());
  }
}
