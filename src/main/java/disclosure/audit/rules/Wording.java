package disclosure.audit.rules;

import disclosure.audit.form.Quotes;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said of a breach.
 *
 * @param message template with {@code {names}} in braces
 * @param advice what the agency is to do, also a template
 */
record Wording(String message, String advice) {

  private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

  /**
   * Fills a template; a name without a value becomes a dash; quotes within quotes get single marks.
   *
   * @param values the value of a name; null for none
   */
  static String fill(String template, UnaryOperator<String> values) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (Matcher name = NAME.matcher(template); name.find(); from = name.end()) {
      filled
          .append(template, from, name.start())
          .append(Objects.requireNonNullElse(values.apply(name.group(1)), "—"));
    }
    return Quotes.nested(filled.append(template, from, template.length()).toString());
  }

  /** The names in both templates, sorted. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    Matcher name = NAME.matcher(message + "\n" + advice);
    while (name.find()) {
      names.add(name.group(1));
    }
    return names;
  }
}
