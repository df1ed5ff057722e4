package disclosure.audit.audit;

import java.util.List;

/**
 * All audits of one run.
 *
 * @param rules the rule book
 * @param audits sorted by file
 * @param unread files that could not be audited, sorted by file
 * @param findings findings that belong to no single report (X05, X06)
 * @param notices what the user should know of the run, in Chinese (two files of one name, a rule
 *     table in another encoding, …)
 */
public record Run(
    RuleBookInfo rules,
    List<Audit> audits,
    List<UnreadFile> unread,
    List<Finding> findings,
    List<String> notices) {

  public Run {
    audits = List.copyOf(audits);
    unread = List.copyOf(unread);
    findings = List.copyOf(findings);
    notices = List.copyOf(notices);
  }
}
