package disclosure.audit.workshop;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Waivers;
import disclosure.audit.facts.across.Roster;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.UnreadableReport;
import disclosure.audit.pipeline.AcrossReports;
import disclosure.audit.pipeline.Auditing;
import disclosure.audit.pipeline.InputFile;
import disclosure.audit.pipeline.InputFiles;
import disclosure.audit.pipeline.ReadReport;
import disclosure.audit.pipeline.ReportReading;
import disclosure.audit.pipeline.RosterFile;
import disclosure.audit.pipeline.WrongCall;
import disclosure.audit.pipeline.WrongRules;
import disclosure.audit.report.book.ImpactPage;
import disclosure.audit.rules.RuleBook;
import disclosure.audit.rules.RuleLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Audits the same reports by two rule folders. */
public final class ImpactRun {

  private final List<String> unread = new ArrayList<>();

  /**
   * What changing from one rule folder to another changes.
   *
   * @param before the folder compared with
   * @param after the folder
   * @param inputs reports and folders of reports
   * @throws WrongRules if one of the folders has mistakes
   * @throws WrongCall if there is nothing to audit
   * @throws IOException if something can't be read
   * @throws InterruptedException if the run is stopped
   */
  public ImpactPage run(Path before, Path after, List<Path> inputs)
      throws IOException, WrongRules, WrongCall, InterruptedException {
    InputFiles files = InputFiles.collect(inputs);
    if (files.files().isEmpty()) {
      throw new WrongCall("“" + inputs.get(0) + "”中没有报告，请把报告放进去后再运行。");
    }
    RuleBook old = book(before);
    RuleBook now = book(after);
    Roster roster = RosterFile.read(inputs, new ArrayList<>());
    List<Audit> earlier = audits(old, files, roster);
    unread.clear();
    List<Audit> later = audits(now, files, roster);
    return Impact.of(old.info().sha256(), earlier, now.info().sha256(), later);
  }

  /** Files that could not be read, with the reason in Chinese. */
  public List<String> unread() {
    return List.copyOf(unread);
  }

  private static RuleBook book(Path folder) throws IOException, WrongRules {
    RuleLoader.Loaded loaded = RuleLoader.load(folder);
    if (loaded.book() == null) {
      throw new WrongRules(loaded.problems());
    }
    return loaded.book();
  }

  private List<Audit> audits(RuleBook book, InputFiles files, Roster roster)
      throws InterruptedException {
    List<ReadReport> reports = read(book, files);
    AcrossReports across = new AcrossReports(reports, roster, book);
    Auditing auditing = new Auditing(book);
    Waivers waivers = new Waivers(book.waivers(), LocalDate.now(), roster::key);
    return reports.stream()
        .map(report -> auditing.audit(report, across.factsFor(report), waivers).audit())
        .toList();
  }

  private List<ReadReport> read(RuleBook book, InputFiles files) throws InterruptedException {
    ReportReading reading = new ReportReading(book.extractor(), ReadingLimits.DEFAULT);
    List<ReadReport> reports = new ArrayList<>();
    for (InputFile file : files.files()) {
      try {
        reports.add(reading.read(file));
      } catch (UnreadableReport unreadable) {
        unread.add(file.name() + "：" + unreadable.getMessage());
      }
    }
    return reports;
  }
}
