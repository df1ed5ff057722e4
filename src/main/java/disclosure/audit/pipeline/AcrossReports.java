package disclosure.audit.pipeline;

import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Run;
import disclosure.audit.audit.UnreadFile;
import disclosure.audit.audit.Waivers;
import disclosure.audit.facts.across.Across;
import disclosure.audit.facts.across.Muster;
import disclosure.audit.facts.across.ReportFacts;
import disclosure.audit.facts.across.Roster;
import disclosure.audit.rules.RuleBook;
import disclosure.audit.rules.RunJudgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the reports of a run, and its roster, say together. May be asked by several threads. */
public final class AcrossReports {

  private final List<ReportFacts> reports;
  private final Roster roster;
  private final RuleBook rules;
  private final Across across;

  /**
   * The reports of a run.
   *
   * @param reports all that could be read
   * @param roster {@link Roster#NONE} if there is none
   */
  public AcrossReports(List<ReadReport> reports, Roster roster, RuleBook rules) {
    this.reports = reports.stream().map(AcrossReports::facts).toList();
    this.roster = roster;
    this.rules = rules;
    this.across = Across.of(this.reports, roster, rules.phrases(), rules.extractor()::placed);
  }

  /** The folder of the results, unlike the name, is no other report's. */
  private static ReportFacts facts(ReadReport report) {
    return new ReportFacts(report.source().folder(), report.source().sha256(), report.facts());
  }

  /** What other reports add to the facts of one. */
  public List<Object> factsFor(ReadReport report) {
    return across.factsFor(report.source().folder());
  }

  /**
   * The findings that belong to no single report.
   *
   * @param unread files that could not be read
   * @param waivers some of them may be waived
   * @param whose takes agency and year of each finding, by its id
   * @param notices takes what could not be judged
   */
  public List<Finding> ofRun(
      List<UnreadFile> unread,
      Waivers waivers,
      Map<String, Run.Whose> whose,
      List<String> notices) {
    Muster muster = new Muster(reports, roster, unread.stream().map(UnreadFile::file).toList());
    RunJudgement judgement = rules.judgeRun(muster.facts());
    List<Finding> findings = new ArrayList<>();
    for (RunJudgement.OfAgency about : judgement.agencies()) {
      List<Finding> found = about.judgement().findings();
      findings.addAll(waivers.apply(about.agency(), about.year(), found, Map.of()));
      Run.Whose agency = new Run.Whose(about.agency(), about.year());
      found.forEach(finding -> whose.put(finding.id(), agency));
    }
    notices.addAll(judgement.notices());
    for (int year : muster.unreportedYears()) {
      notices.add("名录中有机关应报" + year + "年度，但本次审核中没有任何单位该年度的报告，未列出缺报单位。");
    }
    return findings;
  }
}
