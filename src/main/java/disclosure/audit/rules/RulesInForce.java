package disclosure.audit.rules;

import java.util.Set;

/**
 * The rules in force for a report: one fact, since a fact for each would cost more than most rules.
 *
 * @param ids rule ids
 */
public record RulesInForce(Set<String> ids) {

  public RulesInForce {
    ids = Set.copyOf(ids);
  }

  /** The id itself if the rule is in force, else null. */
  public String rule(String id) {
    return ids.contains(id) ? id : null;
  }
}
