package disclosure.audit.rules;

import disclosure.audit.audit.Evidence;
import disclosure.audit.facts.ReportIdentity;
import disclosure.audit.form.FormWords;
import java.util.Objects;

/**
 * What the names in a message stand for, worked out only where a message uses them: most messages
 * use few.
 *
 * @param identity of the report
 * @param form the document that prescribes the form of the report's year
 * @param verdict whose message it is
 * @param words names of the form's cells
 */
record MessageValues(ReportIdentity identity, String form, Verdict verdict, FormWords words) {

  /** The value of a name; null if it has none. */
  String of(String name) {
    String own = verdict.values().get(name);
    if (own != null) {
      return CellWords.words(own, words);
    }
    return switch (name) {
      case "单位" -> Objects.toString(identity.agency(), "（未写明单位）");
      case "年度" -> Objects.toString(identity.year(), "（未写明年度）");
      case "标题" -> Objects.toString(identity.title(), "（无标题）");
      case "格式" -> form;
      case "左式" -> SumWords.of(verdict, Evidence.Side.LEFT, words);
      case "右式" -> SumWords.of(verdict, Evidence.Side.RIGHT, words);
      default -> SubjectWords.of(verdict.subject(), words).get(name);
    };
  }
}
