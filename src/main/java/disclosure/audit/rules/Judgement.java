package disclosure.audit.rules;

import disclosure.audit.audit.Check;
import disclosure.audit.audit.Finding;
import java.util.List;

/**
 * What the rule book says of a report.
 *
 * @param findings by level, rule, subject
 * @param checks by rule, subject
 * @param notices rules that could not be applied because they broke off, one Chinese sentence each
 */
public record Judgement(List<Finding> findings, List<Check> checks, List<String> notices) {

  public Judgement {
    findings = List.copyOf(findings);
    checks = List.copyOf(checks);
    notices = List.copyOf(notices);
  }
}
