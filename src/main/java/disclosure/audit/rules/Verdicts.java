package disclosure.audit.rules;

import disclosure.audit.audit.Outcome;
import disclosure.audit.audit.RuleEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Takes what the rules of one session say; known to the rule files as {@code verdicts}. */
public final class Verdicts {

  private final List<Verdict> all = new ArrayList<>();

  /** The rule was applied, and nothing is wrong. */
  public Verdict passed(RuleEntry rule, String subject) {
    return add(rule, subject, Outcome.PASSED);
  }

  /** Something is wrong. */
  public Verdict failed(RuleEntry rule, String subject) {
    return add(rule, subject, Outcome.FAILED);
  }

  /** A person must decide. */
  public Verdict review(RuleEntry rule, String subject) {
    return add(rule, subject, Outcome.REVIEW);
  }

  /** The facts don't allow to judge; say why with {@link Verdict#because}. */
  public Verdict notAssessable(RuleEntry rule, String subject) {
    return add(rule, subject, Outcome.NOT_ASSESSABLE);
  }

  /** The rule has nothing to say here; say why with {@link Verdict#because}. */
  public Verdict notApplicable(RuleEntry rule, String subject) {
    return add(rule, subject, Outcome.NOT_APPLICABLE);
  }

  /** Something is wrong if there is any of the matched facts. */
  public Verdict failedIfAny(RuleEntry rule, String subject, Collection<?> matched) {
    return matched.isEmpty() ? passed(rule, subject) : failed(rule, subject);
  }

  List<Verdict> all() {
    return all;
  }

  private Verdict add(RuleEntry rule, String subject, Outcome outcome) {
    Verdict verdict = new Verdict(rule, subject, outcome);
    all.add(verdict);
    return verdict;
  }
}
