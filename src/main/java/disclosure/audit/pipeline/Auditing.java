package disclosure.audit.pipeline;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Scoring;
import disclosure.audit.audit.Waivers;
import disclosure.audit.facts.FigureState;
import disclosure.audit.facts.ReportIdentity;
import disclosure.audit.rules.Judgement;
import disclosure.audit.rules.RuleBook;
import java.util.List;

/** Judges and scores a report by a rule book. May be used by several threads. */
public final class Auditing {

  private final RuleBook rules;
  private final Scoring scoring;

  /** Auditing by a rule book. */
  public Auditing(RuleBook rules) {
    this.rules = rules;
    this.scoring = new Scoring(rules.info(), rules.forcedGrades());
  }

  /**
   * An audit, and what to say of how it was made.
   *
   * @param audit the audit
   * @param notices rules that broke off, one Chinese sentence each
   */
  public record Result(Audit audit, List<String> notices) {

    public Result {
      notices = List.copyOf(notices);
    }
  }

  /**
   * Audits a report without waivers.
   *
   * @param others facts of other reports of the run; empty where it is audited by itself
   */
  public Result audit(ReadReport report, List<Object> others) {
    Judgement judgement = rules.judge(report.facts(), report.tables(), others);
    return result(report, judgement, judgement.findings());
  }

  /** Audits a report and takes the waivers into account. */
  public Result audit(ReadReport report, List<Object> others, Waivers waivers) {
    Judgement judgement = rules.judge(report.facts(), report.tables(), others);
    ReportIdentity identity = report.facts().identity();
    List<Finding> findings =
        waivers.apply(
            identity.agency(), identity.year(), judgement.findings(), report.facts().figures());
    return result(report, judgement, findings);
  }

  private Result result(ReadReport report, Judgement judgement, List<Finding> findings) {
    boolean provisional =
        report.facts().figures().values().stream()
            .anyMatch(figure -> figure.state() == FigureState.UNREADABLE);
    Audit audit =
        new Audit(
            report.source(),
            rules.info(),
            report.tables(),
            report.facts(),
            scoring.assess(findings, provisional),
            findings,
            judgement.checks());
    return new Result(audit, judgement.notices());
  }
}
