package disclosure.audit.workshop;

import disclosure.audit.audit.Finding;
import disclosure.audit.audit.RuleBookInfo;
import disclosure.audit.audit.RuleEntry;
import disclosure.audit.report.book.HandbookPage;
import disclosure.audit.rules.RuleBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the rule handbook from the rule files and the examples. */
public final class Handbook {

  /** Longer paragraphs and tables are cut off: an example shows only what matters. */
  private static final int LINES = 12;

  private final RuleBook book;
  private final List<ExampleResult> examples;

  /** A handbook of a rule book with the examples that were run. */
  public Handbook(RuleBook book, RuleExamples examples) {
    this.book = book;
    this.examples = examples.results();
  }

  /** The page; rules that come to no conclusion are left out. */
  public HandbookPage page() {
    RuleBookInfo info = book.info();
    List<HandbookPage.Family> families = new ArrayList<>();
    for (Map.Entry<String, String> family : info.families().entrySet()) {
      List<HandbookPage.Rule> rules =
          book.activeRules().stream()
              .filter(rule -> rule.startsWith(family.getKey()))
              .map(rule -> rule(info.rules().get(rule)))
              .toList();
      if (!rules.isEmpty()) {
        families.add(
            new HandbookPage.Family(
                family.getValue(), cap(info.caps().get(family.getKey())), rules));
      }
    }
    return new HandbookPage(info, families);
  }

  private static String cap(BigDecimal cap) {
    return cap == null ? "" : "本类最多扣" + cap.toPlainString() + "分";
  }

  private HandbookPage.Rule rule(RuleEntry rule) {
    return new HandbookPage.Rule(
        rule.id(),
        rule.title(),
        rule.level().chinese(),
        rule.points().toPlainString(),
        RuleList.years(rule),
        rule.basis(),
        rule.advice().replaceAll("\\{[^{}]*}", "……"),
        book.places().get(rule.id()).stream().filter(place -> place.contains("等式=")).toList(),
        samples(rule.id(), false),
        samples(rule.id(), true));
  }

  private List<HandbookPage.Sample> samples(String rule, boolean good) {
    return examples.stream()
        .filter(result -> result.example().rule().equals(rule))
        .filter(result -> result.example().good() == good && result.audit() != null)
        .map(Handbook::sample)
        .toList();
  }

  private static HandbookPage.Sample sample(ExampleResult result) {
    return new HandbookPage.Sample(
        result.example().note(),
        result.made().differing().stream()
            .limit(LINES)
            .map(line -> List.of(line.split("\t", -1)))
            .toList(),
        result.findings().stream()
            .filter(finding -> finding.rule().equals(result.example().rule()))
            .map(Finding::message)
            .toList());
  }
}
