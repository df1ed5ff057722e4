package disclosure.audit.workshop;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Deduction;
import disclosure.audit.audit.Finding;
import disclosure.audit.report.book.ImpactPage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares the audits of the same reports by two rule books. */
public final class Impact {

  private static final int SHORT = 12;

  private final List<ImpactPage.Row> rows = new ArrayList<>();
  private final SortedMap<String, Count> byRule = new TreeMap<>();
  private int unchanged;

  private Impact() {}

  /** Findings of a rule over all reports. */
  private static final class Count {
    private String title;
    private int come;
    private int gone;
    private int changed;
  }

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
            .map(rule -> rule(rule.getKey(), rule.getValue()))
            .toList();
    return new ImpactPage(
        start(versionBefore), start(versionAfter), impact.rows, rules, impact.unchanged);
  }

  /** The page as a table for the console. */
  public static List<String> lines(ImpactPage page) {
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("单位", "年度", "原得分", "现得分", "变化", "新增", "消失", "改变"));
    for (ImpactPage.Row row : page.rows()) {
      table.add(
          List.of(
              row.agency(),
              row.year(),
              row.before(),
              row.after(),
              row.points(),
              String.valueOf(row.come().size()),
              String.valueOf(row.gone().size()),
              String.valueOf(row.changed().size())));
    }
    List<String> lines = new ArrayList<>(page.rows().isEmpty() ? List.of() : Columns.lines(table));
    for (ImpactPage.Rule rule : page.rules()) {
      lines.add(
          "规则%s“%s”：新增%d个，消失%d个，改变%d个"
              .formatted(rule.id(), rule.title(), rule.come(), rule.gone(), rule.changed()));
    }
    lines.add(page.summary());
    return lines;
  }

  private static ImpactPage.Rule rule(String id, Count count) {
    return new ImpactPage.Rule(id, count.title, count.come, count.gone, count.changed);
  }

  private void compare(Audit before, Audit after) {
    List<Finding> come = missingIn(before, after);
    List<Finding> gone = missingIn(after, before);
    List<String> changed = new ArrayList<>(statuses(before, after));
    changed.addAll(wordings(before, after));
    changed.addAll(deductions(before, after));
    come.forEach(finding -> count(finding).come++);
    gone.forEach(finding -> count(finding).gone++);
    BigDecimal points = after.assessment().score().subtract(before.assessment().score());
    boolean same =
        come.isEmpty()
            && gone.isEmpty()
            && changed.isEmpty()
            && points.signum() == 0
            && after.assessment().grade().equals(before.assessment().grade());
    if (same) {
      unchanged++;
      return;
    }
    rows.add(
        new ImpactPage.Row(
            Objects.requireNonNullElse(after.facts().identity().agency(), "（未写明机关）"),
            Objects.toString(after.facts().identity().year(), "（未写明年度）"),
            after.source().file(),
            verdict(before),
            verdict(after),
            (points.signum() > 0 ? "+" : "") + points.toPlainString(),
            come.stream().map(Impact::words).toList(),
            gone.stream().map(Impact::words).toList(),
            changed));
  }

  private Count count(Finding finding) {
    Count count = byRule.computeIfAbsent(finding.rule(), rule -> new Count());
    count.title = finding.title();
    return count;
  }

  private static List<Finding> missingIn(Audit there, Audit here) {
    Set<String> known = new HashSet<>();
    there.findings().forEach(finding -> known.add(finding.id()));
    return here.findings().stream().filter(finding -> !known.contains(finding.id())).toList();
  }

  /** Findings that stay with another status, as those that a waiver covers now. */
  private List<String> statuses(Audit before, Audit after) {
    Map<String, Finding> old = new HashMap<>();
    before.findings().forEach(finding -> old.put(finding.id(), finding));
    List<String> changed = new ArrayList<>();
    for (Finding finding : after.findings()) {
      Finding earlier = old.get(finding.id());
      if (earlier != null && earlier.status() != finding.status()) {
        count(finding).changed++;
        changed.add(
            "%s（%s改为%s）%s"
                .formatted(
                    finding.rule(),
                    earlier.status().chinese(),
                    finding.status().chinese(),
                    finding.message()));
      }
    }
    return changed;
  }

  /** Findings that stay and are said in other words. */
  private List<String> wordings(Audit before, Audit after) {
    Map<String, Finding> old = new HashMap<>();
    before.findings().forEach(finding -> old.put(finding.id(), finding));
    List<String> changed = new ArrayList<>();
    for (Finding finding : after.findings()) {
      Finding earlier = old.get(finding.id());
      if (earlier != null
          && earlier.status() == finding.status()
          && !earlier.message().equals(finding.message())) {
        count(finding).changed++;
        changed.add(finding.rule() + "（表述改变）" + finding.message());
      }
    }
    return changed;
  }

  /** Rules whose findings are as many as before and take other points. */
  private static List<String> deductions(Audit before, Audit after) {
    Map<String, Deduction> old = new HashMap<>();
    before.assessment().deductions().forEach(taken -> old.put(taken.rule(), taken));
    List<String> changed = new ArrayList<>();
    for (Deduction taken : after.assessment().deductions()) {
      Deduction earlier = old.get(taken.rule());
      if (earlier != null
          && earlier.findings().size() == taken.findings().size()
          && earlier.points().compareTo(taken.points()) != 0) {
        changed.add(
            "%s扣分由%s分改为%s分"
                .formatted(
                    taken.rule(),
                    earlier.points().toPlainString(),
                    taken.points().toPlainString()));
      }
    }
    return changed;
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
