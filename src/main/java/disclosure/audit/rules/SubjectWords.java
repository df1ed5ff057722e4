package disclosure.audit.rules;

import disclosure.audit.form.FormWords;
import java.util.HashMap;
import java.util.Map;

/** The names of a subject's table, row and column for messages. */
final class SubjectWords {

  private SubjectWords() {}

  static Map<String, String> of(String subject, FormWords words) {
    Map<String, String> values = new HashMap<>();
    if (subject == null) {
      return values;
    }
    String[] parts = subject.split("/");
    values.put("对象", parts[parts.length - 1]);
    words
        .table(subject)
        .ifPresent(
            table -> {
              values.put("表", table.title());
              if (parts.length > 1 && !parts[1].equals("*")) {
                values.put("行", words.row(table.id(), parts[1]));
              }
              if (parts.length > 2) {
                values.put("列", words.column(table.id(), parts[2]));
              }
            });
    return values;
  }
}
