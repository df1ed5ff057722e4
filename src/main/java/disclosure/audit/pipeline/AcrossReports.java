package disclosure.audit.pipeline;

import disclosure.audit.facts.across.Across;
import disclosure.audit.facts.across.ReportFacts;
import disclosure.audit.facts.across.Roster;
import disclosure.audit.rules.RuleBook;
import java.util.List;

/** What the reports of a run, and its roster, say together. May be asked by several threads. */
final class AcrossReports {

  private final Across across;

  /**
   * The reports of a run.
   *
   * @param reports all that could be read
   * @param roster {@link Roster#NONE} if there is none
   */
  AcrossReports(List<ReadReport> reports, Roster roster, RuleBook rules) {
    List<ReportFacts> facts = reports.stream().map(AcrossReports::facts).toList();
    this.across = Across.of(facts, roster, rules.phrases(), rules.extractor()::placed);
  }

  /** The folder of the results, unlike the name, is no other report's. */
  private static ReportFacts facts(ReadReport report) {
    return new ReportFacts(report.source().folder(), report.source().sha256(), report.facts());
  }

  /** What other reports add to the facts of one. */
  List<Object> factsFor(ReadReport report) {
    return across.factsFor(report.source().folder());
  }
}
