package disclosure.audit.report.html;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Check;
import disclosure.audit.audit.Outcome;
import disclosure.audit.audit.RuleEntry;
import disclosure.audit.report.PlaceWords;
import disclosure.audit.report.Printable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks of one rule that came out alike.
 *
 * @param rule id of the rule
 * @param title its short name
 * @param reason why they were not judged; null for passed ones
 * @param subjects what was checked, in words
 */
public record CheckGroup(String rule, String title, String reason, List<String> subjects) {

  public CheckGroup {
    subjects = List.copyOf(subjects);
  }

  private record Key(String rule, String reason) {}

  static List<CheckGroup> of(Audit audit, Outcome outcome, PlaceWords words) {
    Map<Key, List<String>> groups = new LinkedHashMap<>();
    for (Check check : audit.checks()) {
      if (check.outcome() == outcome) {
        groups
            .computeIfAbsent(new Key(check.rule(), check.reason()), key -> new ArrayList<>())
            .add(Printable.of(words.subject(check.subject())));
      }
    }
    return groups.entrySet().stream()
        .map(group -> group(audit, group.getKey(), group.getValue()))
        .toList();
  }

  private static CheckGroup group(Audit audit, Key key, List<String> subjects) {
    RuleEntry rule = audit.rules().rules().get(key.rule());
    String title = rule == null ? "" : rule.title();
    return new CheckGroup(key.rule(), title, Printable.of(key.reason()), subjects);
  }
}
