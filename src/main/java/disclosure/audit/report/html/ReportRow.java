package disclosure.audit.report.html;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Level;
import disclosure.audit.audit.RuleBookInfo;
import disclosure.audit.audit.Status;
import disclosure.audit.facts.ReportIdentity;
import disclosure.audit.report.Printable;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A report in the table of the run.
 *
 * @param rank place by score, the same for equal scores
 * @param agency its name; where it is not stated, words that name the file
 * @param year null if not stated
 * @param grade as in 良好
 * @param style CSS class of the grade
 * @param score 0 to 100
 * @param provisional whether score and grade may change
 * @param folder where its page lies, with {@code /}
 * @param file the audited file
 * @param handover how it compares with an earlier hand-in, in words; null where there is none
 * @param problems how many findings it has, by rule and level; waived ones left out
 */
public record ReportRow(
    int rank,
    String agency,
    Integer year,
    String grade,
    String style,
    BigDecimal score,
    boolean provisional,
    String folder,
    String file,
    String handover,
    List<Problem> problems) {

  /**
   * Findings of one rule and level.
   *
   * @param rule id of the rule
   * @param family letter of its family
   * @param level how grave
   * @param open number of open ones
   * @param review number of those for review
   */
  public record Problem(String rule, String family, Level level, int open, int review) {}

  private record Key(String rule, Level level) {}

  static ReportRow of(Audit audit, int rank, RuleBookInfo rules) {
    ReportIdentity identity = audit.facts().identity();
    String grade = audit.assessment().grade();
    return new ReportRow(
        rank,
        agency(audit),
        identity.year(),
        grade,
        AuditPage.gradeStyle(rules, grade),
        audit.assessment().score(),
        audit.assessment().provisional(),
        audit.source().folder(),
        Printable.of(audit.source().file()),
        audit.handover() == null ? null : audit.handover().sentence(),
        problems(audit.findings()));
  }

  /** A report that names no agency is told by its file, so that no two count as one agency. */
  private static String agency(Audit audit) {
    String agency = audit.facts().identity().agency();
    return Printable.of(agency == null ? "未写明机关（" + audit.source().file() + "）" : agency);
  }

  private static List<Problem> problems(List<Finding> findings) {
    Map<Key, int[]> counts = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (finding.status() != Status.WAIVED) {
        Key key = new Key(finding.rule(), finding.level());
        counts.computeIfAbsent(key, k -> new int[2])[finding.status() == Status.OPEN ? 0 : 1]++;
      }
    }
    List<Problem> problems = new ArrayList<>();
    counts.forEach(
        (key, count) ->
            problems.add(
                new Problem(
                    key.rule(), key.rule().substring(0, 1), key.level(), count[0], count[1])));
    return problems;
  }

  /** Link to its page from the page of the run. */
  public String href() {
    return Arrays.stream(folder.split("/"))
            .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
            .collect(Collectors.joining("/"))
        + "/audit.html";
  }

  /** The score as printed. */
  public String points() {
    return Numbers.plain(score);
  }

  /** Number of open findings of a level. */
  public int open(Level level) {
    return problems.stream().filter(p -> p.level() == level).mapToInt(Problem::open).sum();
  }

  /** Number of open findings. */
  public int open() {
    return problems.stream().mapToInt(Problem::open).sum();
  }

  /** Number of findings for review. */
  public int review() {
    return problems.stream().mapToInt(Problem::review).sum();
  }
}
