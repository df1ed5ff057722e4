package disclosure.audit.report.html;

import disclosure.audit.audit.RuleBookInfo;
import disclosure.audit.report.html.ReportRow.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many findings, open or for review, each agency has in each family of rules.
 *
 * @param families letters in order
 * @param names Chinese names of the families, in the same order
 * @param lines agencies with the most findings first
 */
public record HeatMap(List<String> families, List<String> names, List<Line> lines) {

  /** Number of agencies that stand in the page itself. */
  public static final int WRITTEN_LINES = 40;

  /** From how many findings on a cell takes the next deeper shade. */
  private static final int[] SHADES = {1, 2, 4, 8, 16};

  /**
   * An agency.
   *
   * @param agency its name
   * @param counts for each family the number of findings
   */
  public record Line(String agency, List<Integer> counts) {
    /** Number of findings in all families. */
    public int sum() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }
  }

  static HeatMap of(List<ReportRow> rows, RuleBookInfo rules) {
    List<String> families = new ArrayList<>(rules.families().keySet());
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (ReportRow row : rows) {
      int[] line = counts.computeIfAbsent(row.agency(), agency -> new int[families.size()]);
      for (Problem problem : row.problems()) {
        int family = families.indexOf(problem.family());
        if (family >= 0) {
          line[family] += problem.open() + problem.review();
        }
      }
    }
    List<Line> lines = new ArrayList<>();
    counts.forEach(
        (agency, line) ->
            lines.add(new Line(agency, java.util.Arrays.stream(line).boxed().toList())));
    lines.sort(Comparator.comparingInt(Line::sum).reversed());
    List<String> names = families.stream().map(rules.families()::get).toList();
    return new HeatMap(families, names, lines);
  }

  /** The lines that stand in the page itself. */
  public List<Line> written() {
    return lines.subList(0, Math.min(lines.size(), WRITTEN_LINES));
  }

  /** CSS class of a number of findings. */
  public static String shade(int count) {
    int shade = 0;
    while (shade < SHADES.length && count >= SHADES[shade]) {
      shade++;
    }
    return "h" + shade;
  }
}
