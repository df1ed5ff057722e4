package disclosure.audit.rules;

import disclosure.audit.audit.RuleEntry;
import java.util.Map;

/**
 * The wordings of all rules, with those for particular cases (情形).
 *
 * @param cases by rule id (or family letter with {@code *}) and case, as in {@code S03 未列问题},
 *     {@code A* 有空缺}
 */
record Wordings(Map<String, Wording> cases) {

  Wordings {
    cases = Map.copyOf(cases);
  }

  static String key(String rule, String variant) {
    return rule + " " + variant;
  }

  /** The wording of a rule in a case; the rule's own where the case has none. */
  Wording of(RuleEntry rule, String variant) {
    Wording own = new Wording(rule.message(), rule.advice());
    Wording found = cases.get(key(rule.id(), variant));
    if (found == null) {
      found = cases.get(key(rule.family() + "*", variant));
    }
    if (found == null) {
      return own;
    }
    return new Wording(found.message(), found.advice().isEmpty() ? own.advice() : found.advice());
  }

  /** Whether a case is known for a rule or its family. */
  boolean has(String rule, String variant) {
    return cases.containsKey(key(rule, variant))
        || cases.containsKey(key(rule.charAt(0) + "*", variant));
  }
}
