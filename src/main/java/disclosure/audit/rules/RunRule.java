package disclosure.audit.rules;

import disclosure.audit.audit.RuleEntry;

/**
 * A rule in the session over a whole run. A fact of its own type, so that rules for one report find
 * nothing to do there.
 *
 * @param entry the rule
 */
public record RunRule(RuleEntry entry) {

  /** Id of the rule. */
  public String id() {
    return entry.id();
  }

  /** Whether it is in force for reports on a year. */
  public boolean inForce(int year) {
    return entry.inForce(year);
  }
}
