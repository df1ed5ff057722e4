package disclosure.audit.rules;

import disclosure.audit.audit.Finding;
import disclosure.audit.facts.FactBase;
import disclosure.audit.facts.across.Across;
import disclosure.audit.facts.across.Muster;
import disclosure.audit.facts.across.ReportFacts;
import disclosure.audit.facts.across.Roster;
import disclosure.audit.facts.across.RosterTable;
import disclosure.audit.generate.ReportDraft;
import disclosure.audit.generate.ReportSet;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.UnreadableReport;
import disclosure.audit.ingest.text.TextReader;
import disclosure.audit.table.Problems;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Judges a set of made-up reports as a run does. */
final class SetJudge {

  private static final String HEADINGS = "机关,上级,下级汇总,应报年度\n";

  private SetJudge() {}

  /**
   * A finding.
   *
   * @param file of the report; "" for findings of the run
   */
  record Found(String file, Finding finding) {

    String line() {
      return String.join(
          " ", file, finding.rule(), finding.subject(), finding.status().word(), finding.message());
    }
  }

  static List<Found> judge(RuleBook book, ReportSet set) {
    Roster roster = roster(set);
    List<ReportFacts> reports = new ArrayList<>();
    set.reports.forEach((file, draft) -> reports.add(facts(book, file, draft)));
    Across across = Across.of(reports, roster, book.phrases(), book.extractor()::placed);
    List<Found> found = new ArrayList<>();
    for (ReportFacts report : reports) {
      FactBase facts = report.facts();
      Judgement judgement =
          book.judge(facts, book.extractor().tables(facts), across.factsFor(report.file()));
      judgement.findings().forEach(finding -> found.add(new Found(report.file(), finding)));
    }
    book.judgeRun(new Muster(reports, roster, List.of()).facts()).agencies().stream()
        .flatMap(agency -> agency.judgement().findings().stream())
        .forEach(finding -> found.add(new Found("", finding)));
    return found;
  }

  private static Roster roster(ReportSet set) {
    if (set.roster.isEmpty()) {
      return Roster.NONE;
    }
    Problems problems = new Problems();
    byte[] content = (HEADINGS + set.roster).getBytes(StandardCharsets.UTF_8);
    Roster roster = RosterTable.read(content, problems);
    if (!problems.none()) {
      throw new AssertionError(problems.all());
    }
    return roster;
  }

  private static ReportFacts facts(RuleBook book, String file, ReportDraft draft) {
    try {
      byte[] text = draft.text().getBytes(StandardCharsets.UTF_8);
      return new ReportFacts(
          file,
          file,
          book.extractor().extract(new TextReader().read(text, ReadingLimits.DEFAULT), file));
    } catch (UnreadableReport unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
