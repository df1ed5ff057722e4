package disclosure.audit.workshop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the examples leave out: rules without a wrong or a right one, and rules none fires. */
final class ExampleGaps {

  private final List<String> rules;
  private final Set<String> wrong = new HashSet<>();
  private final Set<String> right = new HashSet<>();
  private final Set<String> fired = new HashSet<>();

  /**
   * The gaps.
   *
   * @param rules ids of the rules that should have examples, in the order to name them
   * @param results of all examples
   */
  ExampleGaps(List<String> rules, List<ExampleResult> results) {
    this.rules = rules.stream().sorted().toList();
    for (ExampleResult result : results) {
      (result.example().good() ? right : wrong).add(result.example().rule());
      result.found().forEach(finding -> fired.add(finding.split(" ")[0]));
    }
  }

  /** Whether every rule has a wrong and a right example. */
  boolean complete() {
    return wrong.containsAll(rules) && right.containsAll(rules);
  }

  /** One Chinese sentence for each rule that lacks something. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (String rule : rules) {
      List<String> lacking = new ArrayList<>();
      if (!wrong.contains(rule)) {
        lacking.add("错误示例");
      }
      if (!right.contains(rule)) {
        lacking.add("正确示例");
      }
      if (!lacking.isEmpty()) {
        String silent = fired.contains(rule) ? "" : "，也没有任何示例触发";
        lines.add(
            "缺少 规则%s没有%s%s，请在 examples/%s 中增加"
                .formatted(rule, String.join("和", lacking), silent, rule));
      } else if (!fired.contains(rule)) {
        lines.add("提示 规则" + rule + "没有任何示例触发");
      }
    }
    return lines;
  }
}
