package disclosure.audit.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All audits of one run.
 *
 * @param rules the rule book
 * @param audits sorted by file
 * @param unread files that could not be audited, sorted by file
 * @param findings findings that belong to no single report (X05, X06)
 * @param whose agency and year of each of those findings, by its id
 * @param notices what the user should know of the run, in Chinese (two files of one name, a rule
 *     table in another encoding, …)
 */
public record Run(
    RuleBookInfo rules,
    List<Audit> audits,
    List<UnreadFile> unread,
    List<Finding> findings,
    Map<String, Whose> whose,
    List<String> notices) {

  /**
   * Whom a finding that belongs to no single report is about.
   *
   * @param agency as in the roster
   * @param year report year
   */
  public record Whose(String agency, int year) {}

  public Run {
    audits = List.copyOf(audits);
    unread = List.copyOf(unread);
    findings = List.copyOf(findings);
    whose = Map.copyOf(whose);
    notices = List.copyOf(notices);
  }

  /** A run whose findings of no single report say nothing of an agency. */
  public Run(
      RuleBookInfo rules,
      List<Audit> audits,
      List<UnreadFile> unread,
      List<Finding> findings,
      List<String> notices) {
    this(rules, audits, unread, findings, Map.of(), notices);
  }

  /** All findings, those of no single report last. */
  public Stream<Finding> allFindings() {
    return Stream.concat(
        audits.stream().flatMap(audit -> audit.findings().stream()), findings.stream());
  }

  /** Findings that an agency has no report: those of the run that compare no figures. */
  public List<Finding> missing() {
    return findings.stream().filter(finding -> finding.cells().isEmpty()).toList();
  }

  /** Whom one of its findings is about; none where that is not known. */
  public Optional<Whose> whose(Finding finding) {
    return Optional.ofNullable(whose.get(finding.id()));
  }
}
