package disclosure.audit.workshop;

import disclosure.audit.audit.Audit;
import java.util.List;

/**
 * What came of an example.
 *
 * @param example the example
 * @param text the report's text
 * @param differing its lines that the standard text does not have
 * @param audit the audit of the text; null if the text could not be read
 * @param found the findings, as {@link Example#finding} writes them, sorted
 */
record ExampleResult(
    Example example, String text, List<String> differing, Audit audit, List<String> found) {

  ExampleResult {
    differing = List.copyOf(differing);
    found = List.copyOf(found);
  }

  /** Whether exactly what is expected was found. */
  boolean asExpected() {
    return audit != null && found.equals(example.expected());
  }

  /** Whether the example shows its rule as it should: no other finding of the family. */
  boolean pure() {
    return example.good()
        || (found.stream().anyMatch(finding -> finding.startsWith(example.rule()))
            && found.stream()
                .filter(finding -> finding.startsWith(example.rule().substring(0, 1)))
                .allMatch(finding -> finding.startsWith(example.rule())));
  }

  /** What is wrong with it, in Chinese. */
  String sentence() {
    if (audit == null) {
      return example.file() + "：报告文本无法作为年度报告读取，请核对正文";
    }
    if (!asExpected()) {
      return example.file() + "：应得出" + words(example.expected()) + "，实际得出" + words(found);
    }
    return example.file() + "：错误示例应得出规则" + example.rule() + "的问题，且不应得出同类的其他问题";
  }

  private static String words(List<String> findings) {
    return findings.isEmpty() ? "“无”" : "“" + String.join("；", findings) + "”";
  }
}
