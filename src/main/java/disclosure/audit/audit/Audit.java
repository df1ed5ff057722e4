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
 * @param handover how it compares with an earlier hand-in; null where there is none
 */
public record Audit(
    Source source,
    RuleBookInfo rules,
    List<FormTable> tables,
    FactBase facts,
    Assessment assessment,
    List<Finding> findings,
    List<Check> checks,
    Handover handover) {

  public Audit {
    tables = List.copyOf(tables);
    findings = List.copyOf(findings);
    checks = List.copyOf(checks);
  }

  /** An audit without an earlier hand-in. */
  public Audit(
      Source source,
      RuleBookInfo rules,
      List<FormTable> tables,
      FactBase facts,
      Assessment assessment,
      List<Finding> findings,
      List<Check> checks) {
    this(source, rules, tables, facts, assessment, findings, checks, null);
  }

  /** The same audit, compared with the earlier one of the same report if there is one. */
  public Audit comparedWith(EarlierAudits earlier) {
    return earlier
        .find(source, facts.identity())
        .map(before -> Handover.of(this, before))
        .map(found -> new Audit(source, rules, tables, facts, assessment, findings, checks, found))
        .orElse(this);
  }

  /** Number of findings of a status. */
  public long count(Status status) {
    return findings.stream().filter(finding -> finding.status() == status).count();
  }
}
