package disclosure.audit.workshop;

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

  /** What the advice may call 该行, 该部分 …; anything else is shown as in an example. */
  private static final String NEUTRAL = "“?\\{(表|行|列|部分|单元格)}”?";

  private final RuleBook book;
  private final List<ExampleResult> examples;

  /** A handbook of a rule book with the examples that were run. */
  public Handbook(RuleBook book, RuleExamples examples) {
    this.book = book;
    this.examples = examples.results();
  }

  /**
   * The page; rules that come to no conclusion are left out. What belongs to no single report
   * stands last: agencies cannot see to it.
   */
  public HandbookPage page() {
    RuleBookInfo info = book.info();
    List<HandbookPage.Family> families = new ArrayList<>();
    List<HandbookPage.Rule> ofRun = new ArrayList<>();
    for (Map.Entry<String, String> family : info.families().entrySet()) {
      List<HandbookPage.Rule> rules = new ArrayList<>();
      for (String id : book.activeRules()) {
        if (id.startsWith(family.getKey())) {
          HandbookSamples samples = samples(id);
          (samples.ofRun() ? ofRun : rules).add(rule(info.rules().get(id), samples));
        }
      }
      add(families, family.getValue(), cap(info.caps().get(family.getKey())), rules);
    }
    add(families, "由主管部门核对的事项", "不需要单位填报", ofRun);
    return new HandbookPage(info, new HandbookScoring(book).sentences(), families);
  }

  private static void add(
      List<HandbookPage.Family> families, String name, String cap, List<HandbookPage.Rule> rules) {
    if (!rules.isEmpty()) {
      families.add(new HandbookPage.Family(name, cap, rules));
    }
  }

  private static String cap(BigDecimal cap) {
    return cap == null ? "" : "本类最多扣" + cap.toPlainString() + "分";
  }

  private HandbookSamples samples(String rule) {
    return new HandbookSamples(
        examples.stream().filter(result -> result.example().rule().equals(rule)).toList(),
        book.info().rules().get(rule).advice());
  }

  private HandbookPage.Rule rule(RuleEntry rule, HandbookSamples samples) {
    return new HandbookPage.Rule(
        rule.id(),
        rule.title(),
        rule.level().chinese(),
        points(rule.points()),
        RuleList.years(rule),
        rule.basis(),
        advice(rule.advice(), samples.advice()),
        samples.wrong().isEmpty() ? rule.message().replaceAll("\\{[^{}]*}", "……") : "",
        book.notes(rule.id()),
        samples.wrong(),
        samples.right());
  }

  private static String points(BigDecimal points) {
    return points.signum() == 0 ? "不扣分" : "每处扣" + points.toPlainString() + "分";
  }

  private static String advice(String template, String example) {
    String neutral = template.replaceAll(NEUTRAL, "该$1");
    if (!neutral.contains("{")) {
      return neutral;
    }
    return example == null ? neutral.replaceAll("“?\\{[^{}]*}”?", "该处") : "例如：" + example;
  }
}
