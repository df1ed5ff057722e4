package disclosure.audit.rules;

import org.kie.internal.builder.KnowledgeBuilderError;

/** Says in Chinese what the DRL compiler found. */
final class DrlWords {

  private DrlWords() {}

  static String sentence(KnowledgeBuilderError error) {
    String message = error.getMessage() == null ? "" : error.getMessage().strip();
    String first =
        message.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
    return "规则文件无法编译，请由维护人员改正：" + first.replaceAll("\\s+", " ");
  }
}
