package disclosure.audit.audit;

import disclosure.audit.facts.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The waivers of a run: takes findings out of the score, and knows which of them hid nothing. May
 * be used by several threads.
 */
public final class Waivers {

  private final Map<String, List<Waiver>> byReport = new HashMap<>();
  private final List<Waiver> all;
  private final LocalDate today;
  private final UnaryOperator<String> key;
  private final Map<Waiver, String> fates = new ConcurrentHashMap<>();

  private static final String USED = "";

  /**
   * Waivers on a day.
   *
   * @param all in the order of the file
   * @param today the day of the run
   * @param key folds an agency's name so that all names of one agency are equal
   */
  public Waivers(List<Waiver> all, LocalDate today, UnaryOperator<String> key) {
    this.all = List.copyOf(all);
    this.today = today;
    this.key = key;
    for (Waiver waiver : all) {
      byReport.computeIfAbsent(report(waiver.agency(), waiver.year()), any -> new ArrayList<>());
      byReport.get(report(waiver.agency(), waiver.year())).add(waiver);
    }
  }

  private String report(String agency, Integer year) {
    return key.apply(Objects.toString(agency, "")) + "|" + year;
  }

  /**
   * The findings of a report, those that a waiver covers being waived.
   *
   * @param figures of the report by cell id; empty for findings of a run
   */
  public List<Finding> apply(
      String agency, Integer year, List<Finding> findings, Map<String, Figure> figures) {
    List<Waiver> candidates = byReport.getOrDefault(report(agency, year), List.of());
    candidates.forEach(waiver -> fates.putIfAbsent(waiver, "没有这样的问题" + others(waiver, findings)));
    return findings.stream().map(finding -> apply(finding, candidates, figures)).toList();
  }

  /** What the waiver would have to name: the findings of its rule that there are. */
  private static String others(Waiver waiver, List<Finding> findings) {
    List<String> subjects =
        findings.stream()
            .filter(finding -> finding.rule().equals(waiver.rule()))
            .map(finding -> finding.subject() == null ? "（空着）" : "“" + finding.subject() + "”")
            .distinct()
            .sorted()
            .toList();
    return subjects.isEmpty()
        ? ""
        : "；规则" + waiver.rule() + "现有的问题在“单元格或原文”列应写" + String.join("或", subjects);
  }

  private Finding apply(Finding finding, List<Waiver> candidates, Map<String, Figure> figures) {
    for (Waiver waiver : candidates) {
      if (about(waiver, finding)) {
        if (today.isAfter(waiver.until())) {
          unused(waiver, "已于" + waiver.until() + "到期");
        } else if (!unchanged(waiver, finding, figures)) {
          unused(
              waiver,
              "当时的值“" + waiver.value() + "”与现在的“" + present(waiver, finding, figures) + "”不同");
        } else {
          fates.put(waiver, USED);
          return finding.waived(waiver.sentence());
        }
      }
    }
    return finding;
  }

  private void unused(Waiver waiver, String why) {
    fates.merge(waiver, why, (old, next) -> old.equals(USED) ? USED : next);
  }

  private static boolean about(Waiver waiver, Finding finding) {
    if (!waiver.rule().equals(finding.rule())) {
      return false;
    }
    if (!waiver.cell().isEmpty()) {
      return finding.cells().contains(waiver.cell());
    }
    return waiver.words().isEmpty()
        ? finding.subject() == null
        : waiver.words().equals(finding.subject()) || quoted(waiver.words(), finding);
  }

  private static boolean quoted(String words, Finding finding) {
    return finding.evidence().stream()
        .anyMatch(evidence -> evidence.quote() != null && evidence.quote().contains(words));
  }

  /** What stands there now, in the words in which a waiver must write it. */
  private static String present(Waiver waiver, Finding finding, Map<String, Figure> figures) {
    Figure figure = figures.get(waiver.cell());
    if (figure != null) {
      return figure.number() ? figure.value().toPlainString() : Objects.toString(figure.raw(), "");
    }
    return finding.actual() == null ? "" : finding.actual().toPlainString();
  }

  /** Whether what stood there when it was decided still stands there. */
  private static boolean unchanged(Waiver waiver, Finding finding, Map<String, Figure> figures) {
    Figure figure = figures.get(waiver.cell());
    if (figure != null) {
      return figure.number()
          ? equal(waiver.value(), figure.value())
          : waiver.value().equals(Objects.toString(figure.raw(), ""));
    }
    return finding.actual() == null
        ? waiver.value().isEmpty() || quoted(waiver.value(), finding)
        : equal(waiver.value(), finding.actual());
  }

  private static boolean equal(String written, BigDecimal value) {
    try {
      return new BigDecimal(written).compareTo(value) == 0;
    } catch (NumberFormatException noNumber) {
      return false;
    }
  }

  /** The waivers that hid nothing, one Chinese sentence each. */
  public List<String> idle() {
    List<String> sentences = new ArrayList<>();
    List<String> elsewhere = new ArrayList<>();
    for (Waiver waiver : all) {
      String fate = fates.get(waiver);
      if (fate == null) {
        elsewhere.add(waiver.place() + "“" + waiver.agency() + "”" + waiver.year() + "年度");
      } else if (!fate.equals(USED)) {
        sentences.add(
            "豁免没有起作用（%s：%s%d年度，规则%s%s）：%s。"
                .formatted(
                    waiver.place(),
                    waiver.agency(),
                    waiver.year(),
                    waiver.rule(),
                    where(waiver),
                    fate));
      }
    }
    if (!elsewhere.isEmpty()) {
      sentences.add("豁免没有起作用（" + String.join("、", elsewhere) + "）：本次审核中没有所写机关该年度的报告。");
    }
    return sentences;
  }

  private static String where(Waiver waiver) {
    String where = waiver.cell().isEmpty() ? waiver.words() : waiver.cell();
    return where.isEmpty() ? "" : "，" + where;
  }
}
