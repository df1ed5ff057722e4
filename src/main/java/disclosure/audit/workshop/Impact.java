package disclosure.audit.workshop;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Finding;
import disclosure.audit.report.book.ImpactPage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares the audits of the same reports by two rule books. */
public final class Impact {

  private static final int SHORT = 12;

  private final List<ImpactPage.Row> rows = new ArrayList<>();
  private final SortedMap<String, int[]> byRule = new TreeMap<>();
  private int unchanged;

  private Impact() {}

  /**
   * The differences.
   *
   * @param before audits by the rules compared with
   * @param after audits of the same files, in any order
   */
  public static ImpactPage of(
      String versionBefore, List<Audit> before, String versionAfter, List<Audit> after) {
    Map<String, Audit> old = new HashMap<>();
    before.forEach(audit -> old.put(audit.source().folder(), audit));
    Impact impact = new Impact();
    for (Audit audit : after) {
      Audit earlier = old.get(audit.source().folder());
      if (earlier != null) {
        impact.compare(earlier, audit);
      }
    }
    List<ImpactPage.Rule> rules =
        impact.byRule.entrySet().stream()
            .map(rule -> new ImpactPage.Rule(rule.getKey(), rule.getValue()[0], rule.getValue()[1]))
            .toList();
    return new ImpactPage(
        start(versionBefore), start(versionAfter), impact.rows, rules, impact.unchanged);
  }

  /** The page as a table for the console. */
  public static List<String> lines(ImpactPage page) {
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("单位", "年度", "原得分", "现得分", "变化", "新增", "消失"));
    for (ImpactPage.Row row : page.rows()) {
      table.add(
          List.of(
              row.agency(),
              row.year(),
              row.before(),
              row.after(),
              row.points(),
              String.valueOf(row.come().size()),
              String.valueOf(row.gone().size())));
    }
    List<String> lines = new ArrayList<>(page.rows().isEmpty() ? List.of() : Columns.lines(table));
    for (ImpactPage.Rule rule : page.rules()) {
      lines.add("规则" + rule.id() + "：新增" + rule.come() + "个，消失" + rule.gone() + "个");
    }
    lines.add(page.summary());
    return lines;
  }

  private void compare(Audit before, Audit after) {
    List<Finding> come = missingIn(before, after);
    List<Finding> gone = missingIn(after, before);
    come.forEach(finding -> count(finding)[0]++);
    gone.forEach(finding -> count(finding)[1]++);
    BigDecimal points = after.assessment().score().subtract(before.assessment().score());
    boolean same =
        come.isEmpty()
            && gone.isEmpty()
            && points.signum() == 0
            && after.assessment().grade().equals(before.assessment().grade());
    if (same) {
      unchanged++;
      return;
    }
    rows.add(
        new ImpactPage.Row(
            Objects.requireNonNullElse(after.facts().identity().agency(), after.source().file()),
            Objects.toString(after.facts().identity().year(), ""),
            after.source().file(),
            verdict(before),
            verdict(after),
            (points.signum() > 0 ? "+" : "") + points.toPlainString(),
            come.stream().map(Impact::words).toList(),
            gone.stream().map(Impact::words).toList()));
  }

  private int[] count(Finding finding) {
    return byRule.computeIfAbsent(finding.rule(), rule -> new int[2]);
  }

  /** The same finding with another status is another. */
  private static List<Finding> missingIn(Audit there, Audit here) {
    List<String> known = there.findings().stream().map(Impact::key).toList();
    return here.findings().stream().filter(finding -> !known.contains(key(finding))).toList();
  }

  private static String key(Finding finding) {
    return finding.id() + finding.status();
  }

  private static String words(Finding finding) {
    return finding.rule() + "（" + finding.status().chinese() + "）" + finding.message();
  }

  private static String verdict(Audit audit) {
    return audit.assessment().score().toPlainString() + " " + audit.assessment().grade();
  }

  private static String start(String version) {
    return version.substring(0, Math.min(SHORT, version.length()));
  }
}
