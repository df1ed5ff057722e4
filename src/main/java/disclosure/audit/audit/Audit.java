package disclosure.audit.audit;

import disclosure.audit.facts.FactBase;
import disclosure.audit.form.FormTable;
import java.util.List;

/**
 * The audit of one report. Every output is drawn from it, so outputs can't disagree.
 *
 * @param source the file
 * @param rules the rule book it was judged by
 * @param tables the form's standard tables as this report uses them, for drawing its figures
 * @param facts what was read
 * @param assessment score and grade
 * @param findings by level, rule, subject
 * @param checks all rules applied, by rule and subject
 */
public record Audit(
    Source source,
    RuleBookInfo rules,
    List<FormTable> tables,
    FactBase facts,
    Assessment assessment,
    List<Finding> findings,
    List<Check> checks) {

  public Audit {
    tables = List.copyOf(tables);
    findings = List.copyOf(findings);
    checks = List.copyOf(checks);
  }

  /** Number of findings of a status. */
  public long count(Status status) {
    return findings.stream().filter(finding -> finding.status() == status).count();
  }
}
