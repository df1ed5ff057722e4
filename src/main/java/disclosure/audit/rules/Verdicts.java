package disclosure.audit.rules;

import disclosure.audit.audit.Outcome;
import disclosure.audit.audit.RuleEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Takes what the rules of one session say; known to the rule files as {@code verdicts}. What a rule
 * says that is not in force for the report is let go, so that rule files need not ask.
 */
public final class Verdicts {

  private final Map<String, RuleEntry> inForce;
  private final List<Verdict> all = new ArrayList<>();

  /**
   * Takes verdicts of some rules.
   *
   * @param inForce by rule id
   */
  Verdicts(Map<String, RuleEntry> inForce) {
    this.inForce = inForce;
  }

  /** The rule of this id was applied, and nothing is wrong. */
  public Verdict passed(String rule, String subject) {
    return add(rule, subject, Outcome.PASSED);
  }

  /** Something is wrong. */
  public Verdict failed(String rule, String subject) {
    return add(rule, subject, Outcome.FAILED);
  }

  /** A person must decide. */
  public Verdict review(String rule, String subject) {
    return add(rule, subject, Outcome.REVIEW);
  }

  /** The facts don't allow to judge; say why with {@link Verdict#because}. */
  public Verdict notAssessable(String rule, String subject) {
    return add(rule, subject, Outcome.NOT_ASSESSABLE);
  }

  /** The rule has nothing to say here; say why with {@link Verdict#because}. */
  public Verdict notApplicable(String rule, String subject) {
    return add(rule, subject, Outcome.NOT_APPLICABLE);
  }

  /** Something is wrong if there is any of the matched facts. */
  public Verdict failedIfAny(String rule, String subject, Collection<?> matched) {
    return matched.isEmpty() ? passed(rule, subject) : failed(rule, subject);
  }

  /** A rule that is not in force for the report. */
  Verdict notInForce(RuleEntry rule) {
    return kept(new Verdict(rule, null, Outcome.NOT_APPLICABLE));
  }

  List<Verdict> all() {
    return all;
  }

  private Verdict add(String id, String subject, Outcome outcome) {
    RuleEntry rule = inForce.get(id);
    Verdict verdict = new Verdict(rule, subject, outcome);
    return rule == null ? verdict : kept(verdict);
  }

  private Verdict kept(Verdict verdict) {
    all.add(verdict);
    return verdict;
  }
}
