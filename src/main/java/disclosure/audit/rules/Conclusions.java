package disclosure.audit.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the conclusions in the text of a DRL file: for whom, in which wording, with what values.
 */
final class Conclusions {

  private static final Pattern RULE =
      Pattern.compile("(?ms)^\\s*rule\\s+\"([^\"]+)\"(.*?)^\\s*end\\s*$");
  private static final Pattern ID = Pattern.compile("\"([A-Z]\\d{2})\"");
  private static final Pattern VERDICT =
      Pattern.compile("verdicts\\s*\\.\\s*(\\w+)\\(\\s*(?:\"([A-Z]\\d{2})\"|(\\$\\w+))");
  private static final Pattern CASE =
      Pattern.compile("\\.(?:as\\(|unlessIn\\([^,]*,)\\s*\"([^\"]+)\"");
  private static final Pattern NAME = Pattern.compile("\\.(?:with|cells)\\(\\s*\"([^\"]+)\"");
  private static final Pattern CALL = Pattern.compile("\\.(\\w+)\\(");

  /** The methods of {@link Verdict} that give values to the message by themselves. */
  private static final Map<String, Set<String>> GIVEN =
      Map.of(
          "compare", Set.of("左", "右", "差", "关系", "关系符"),
          "numbers", Set.of("左", "右", "差"),
          "missing", Set.of("空缺"),
          "wrong", Set.of("原文", "个数", "单元格"),
          "remarks", Set.of("个数", "说明"),
          "items", Set.of("个数", "说明"),
          "said", Set.of("原文"),
          "cited", Set.of("原文"),
          "quoting", Set.of("原文"),
          "misplaced", Set.of("顺序"));

  private static final Set<String> BLAMING = Set.of("failed", "failedIfAny", "review");

  private final Map<String, Set<String>> idsByFact;

  /**
   * A finder.
   *
   * @param idsByFact ids of the rules whose rows of a table become facts of a type, by the type's
   *     simple name
   */
  Conclusions(Map<String, Set<String>> idsByFact) {
    this.idsByFact = idsByFact;
  }

  /** The conclusions of a file, in its order. */
  List<Conclusion> of(String file, String text) {
    List<Conclusion> found = new ArrayList<>();
    Set<String> loose = loose(text);
    Matcher rule = RULE.matcher(text);
    while (rule.find()) {
      String body = rule.group(2);
      Matcher verdict = VERDICT.matcher(body);
      while (verdict.find()) {
        int end = body.indexOf(';', verdict.end());
        String chain = body.substring(verdict.start(), end < 0 ? body.length() : end);
        String id = verdict.group(2);
        found.add(
            new Conclusion(
                file,
                rule.group(1),
                id != null ? Set.of(id) : speakers(verdict.group(3), body, loose),
                BLAMING.contains(verdict.group(1)),
                cases(chain),
                id == null && carrier(verdict.group(3), body) != null,
                caseOfRow(chain),
                values(chain)));
      }
    }
    return found;
  }

  /** For which rules a variable stands: by the table of its fact, or by the ids that are named. */
  private Set<String> speakers(String variable, String body, Set<String> loose) {
    String carrier = carrier(variable, body);
    if (carrier != null) {
      return idsByFact.get(carrier);
    }
    Set<String> named = loose(body);
    return named.isEmpty() ? loose : named;
  }

  /** The type of the facts that bring the rule from a row of a table; null if none does. */
  private String carrier(String variable, String body) {
    Matcher pattern =
        Pattern.compile("(\\w+)\\([^)]*" + Pattern.quote(variable) + "\\s*:\\s*rule\\b")
            .matcher(body);
    return pattern.find() && idsByFact.containsKey(pattern.group(1)) ? pattern.group(1) : null;
  }

  /** Ids that are named elsewhere than in a conclusion. */
  private static Set<String> loose(String text) {
    return all(ID, VERDICT.matcher(text).replaceAll(""));
  }

  /** "" for the rule's own wording. */
  private static Set<String> cases(String chain) {
    Set<String> cases = all(CASE, chain);
    if (!chain.contains(".as(")) {
      cases.add("");
    }
    return cases;
  }

  /** The case of an equation's row is taken with its numbers. */
  private static boolean caseOfRow(String chain) {
    return chain.contains(".as($") || chain.contains(".compare(") && !chain.contains(".as(");
  }

  private static Set<String> values(String chain) {
    Set<String> values = new HashSet<>(all(NAME, chain));
    all(CALL, chain).forEach(method -> values.addAll(GIVEN.getOrDefault(method, Set.of())));
    return values;
  }

  private static Set<String> all(Pattern pattern, String text) {
    Set<String> all = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      all.add(matcher.group(1));
    }
    return all;
  }
}
