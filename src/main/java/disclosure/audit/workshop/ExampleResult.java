package disclosure.audit.workshop;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Status;
import java.util.List;

/**
 * What came of an example.
 *
 * @param example the example
 * @param made the report's text
 * @param audit the audit of the text; null if the text could not be read
 * @param findings of the report, and of the run that it is
 */
record ExampleResult(Example example, ExampleText.Made made, Audit audit, List<Finding> findings) {

  ExampleResult {
    findings = List.copyOf(findings);
  }

  /** The findings, as {@link Example#finding} writes them, sorted. */
  List<String> found() {
    return findings.stream().map(ExampleResult::words).sorted().toList();
  }

  /** Whether exactly what is expected was found. */
  boolean asExpected() {
    return audit != null && found().equals(example.expected());
  }

  /** Whether the example shows its rule as it should: no other finding of the family. */
  boolean pure() {
    String rule = example.rule();
    return example.good()
        || (findings.stream().anyMatch(finding -> finding.rule().equals(rule))
            && findings.stream()
                .map(Finding::rule)
                .filter(found -> found.charAt(0) == rule.charAt(0))
                .allMatch(rule::equals));
  }

  /** The findings of the rule that it shows. */
  List<Finding> shown() {
    return findings.stream().filter(finding -> finding.rule().equals(example.rule())).toList();
  }

  /** Whether a person must decide on all that it shows. */
  boolean forReview() {
    return !example.good()
        && shown().stream().allMatch(finding -> finding.status() == Status.REVIEW);
  }

  /** Whether it shows what belongs to no single report. */
  boolean ofRun() {
    return !shown().isEmpty() && audit.findings().stream().noneMatch(shown()::contains);
  }

  /** What is wrong with it, in Chinese. */
  String sentence() {
    if (audit == null) {
      return example.file() + "：报告文本无法作为年度报告读取，请核对正文";
    }
    if (!asExpected()) {
      return example.file() + "：应得出" + words(example.expected()) + "，实际得出" + words(found());
    }
    return example.file()
        + "：错误示例应得出规则"
        + example.rule()
        + "的问题，且不应得出同类的其他问题，实际得出"
        + words(found());
  }

  private static String words(Finding finding) {
    String status = finding.status() == Status.OPEN ? "" : finding.status().chinese();
    return Example.finding(finding.rule(), finding.subject(), status);
  }

  private static String words(List<String> findings) {
    return findings.isEmpty() ? "“无”" : "“" + String.join("；", findings) + "”";
  }
}
