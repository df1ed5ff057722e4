package disclosure.audit.pipeline;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.EarlierAudits;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Run;
import disclosure.audit.audit.Status;
import disclosure.audit.audit.UnreadFile;
import disclosure.audit.audit.Waivers;
import disclosure.audit.facts.FactExtractor;
import disclosure.audit.facts.across.Roster;
import disclosure.audit.ingest.UnreadableReport;
import disclosure.audit.report.EarlierReader;
import disclosure.audit.report.OutputFolder;
import disclosure.audit.report.OutputProblem;
import disclosure.audit.report.Outputs;
import disclosure.audit.rules.RuleBook;
import disclosure.audit.rules.RuleLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/**
 * Audits all reports of a run: reads them side by side while the rules are compiled, judges each in
 * a session of its own, and writes the results.
 */
public final class AuditRun {

  private final RunSettings settings;
  private final RunListener listener;
  private final Instant begun = Instant.now();
  private final Phases phases = new Phases();
  private final List<UnreadFile> unread = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private EarlierAudits earlier = new EarlierAudits(List.of());

  /** A run that a listener hears of. */
  public AuditRun(RunSettings settings, RunListener listener) {
    this.settings = settings;
    this.listener = listener;
  }

  /**
   * Runs.
   *
   * @throws WrongCall if there is nothing to audit or the call is wrong; nothing was written
   * @throws WrongRules if the rule folder has mistakes; nothing was written
   * @throws IOException if results can't be written
   */
  public RunResult run() throws Exception {
    Outputs outputs = outputs();
    earlier = earlier();
    InputFiles inputs = InputFiles.collect(settings.inputs());
    if (inputs.files().isEmpty()) {
      throw new WrongCall("“" + settings.inputs().get(0) + "”中没有报告，请把报告（PDF、Word、网页或文本）放进去后再运行。");
    }
    notices.addAll(inputs.notices());
    Roster roster = RosterFile.read(settings.inputs(), notices);
    listener.begins(inputs.files().size());
    try (Workers workers = new Workers(settings.jobs())) {
      RuleLoader loader = loader();
      List<Future<ReadReport>> reading = reading(workers, inputs, loader.extractor());
      RuleBook rules = rules(loader);
      phases.ends("rules");
      check(outputs);
      List<ReadReport> reports = collect(inputs, reading);
      phases.ends("reading");
      AcrossReports across = new AcrossReports(reports, roster, rules);
      Waivers waivers = new Waivers(rules.waivers(), settings.date(), roster::key);
      phases.ends("comparing");
      List<Audit> audits = audit(workers, reports, across, waivers, rules, outputs);
      phases.ends("judging and writing");
      Map<String, Run.Whose> whose = new HashMap<>();
      List<Finding> ofRun = across.ofRun(unread, waivers, whose, notices);
      notices.addAll(waivers.idle());
      return finish(new Run(rules.info(), audits, unread, ofRun, whose, notices), outputs);
    }
  }

  private Outputs outputs() throws WrongCall {
    try {
      return Outputs.all(settings.rules()).choose(settings.formats());
    } catch (OutputProblem unknown) {
      throw new WrongCall(unknown.getMessage());
    }
  }

  /** Read before anything is written: the results may go to the same folder. */
  private EarlierAudits earlier() throws WrongCall {
    if (settings.earlier() == null) {
      return earlier;
    }
    try {
      return new EarlierReader().read(settings.earlier());
    } catch (OutputProblem unfit) {
      throw new WrongCall(unfit.getMessage());
    }
  }

  private static void check(Outputs outputs) throws WrongCall {
    try {
      outputs.check();
    } catch (OutputProblem unfit) {
      throw new WrongCall(unfit.getMessage());
    }
  }

  private RuleLoader loader() throws IOException, WrongCall {
    if (!Files.isDirectory(settings.rules())) {
      throw new WrongCall("没有找到规则文件夹“" + settings.rules() + "”，请用 --rules 指明它的位置。");
    }
    return RuleLoader.start(settings.rules());
  }

  private RuleBook rules(RuleLoader loader) throws WrongRules {
    RuleLoader.Loaded loaded = loader.finish();
    if (loaded.book() == null) {
      throw new WrongRules(loaded.problems());
    }
    loaded.notices().forEach(notice -> notices.add(notice.sentence()));
    return loaded.book();
  }

  private List<Future<ReadReport>> reading(
      Workers workers, InputFiles inputs, FactExtractor extractor) {
    ReportReading reading = new ReportReading(extractor, settings.limits());
    List<Callable<ReadReport>> work = new ArrayList<>();
    for (InputFile file : inputs.files()) {
      work.add(
          () -> {
            try {
              return reading.read(file);
            } finally {
              listener.fileRead();
            }
          });
    }
    return workers.start(work);
  }

  private List<ReadReport> collect(InputFiles inputs, List<Future<ReadReport>> reading)
      throws Exception {
    List<ReadReport> reports = new ArrayList<>();
    for (int i = 0; i < reading.size(); i++) {
      try {
        reports.add(Workers.result(reading.get(i)));
      } catch (UnreadableReport unreadable) {
        unread.add(new UnreadFile(inputs.files().get(i).name(), unreadable.getMessage()));
      }
    }
    return reports;
  }

  private List<Audit> audit(
      Workers workers,
      List<ReadReport> reports,
      AcrossReports across,
      Waivers waivers,
      RuleBook rules,
      Outputs outputs)
      throws Exception {
    Auditing auditing = new Auditing(rules);
    List<Callable<Auditing.Result>> work = new ArrayList<>();
    for (ReadReport report : reports) {
      work.add(() -> auditAndWrite(report, across, waivers, auditing, outputs));
    }
    List<Audit> audits = new ArrayList<>();
    for (Future<Auditing.Result> future : workers.start(work)) {
      Auditing.Result judged = Workers.result(future);
      judged
          .notices()
          .forEach(notice -> notices.add(judged.audit().source().file() + "：" + notice));
      listener.audited(judged.audit());
      audits.add(judged.audit());
    }
    unread.forEach(listener::unread);
    return audits;
  }

  private Auditing.Result auditAndWrite(
      ReadReport report, AcrossReports across, Waivers waivers, Auditing auditing, Outputs outputs)
      throws IOException {
    Auditing.Result judged = auditing.audit(report, across.factsFor(report), waivers);
    Audit audit = judged.audit().comparedWith(earlier);
    byte[] content = Files.readAllBytes(report.input().path());
    outputs.write(audit, content, new OutputFolder(settings.out()).below(report.source().folder()));
    return new Auditing.Result(audit, judged.notices());
  }

  private RunResult finish(Run run, Outputs outputs) throws IOException {
    OutputFolder folder = new OutputFolder(settings.out());
    outputs.write(run, folder);
    phases.ends("summaries");
    folder.write(
        "run.json", out -> new RunRecord(begun, settings.jobs(), phases.seconds()).write(run, out));
    return new RunResult(run, failed(run));
  }

  private boolean failed(Run run) {
    return settings.failOn() != null
        && (run.findings().stream().anyMatch(this::fails)
            || run.audits().stream().flatMap(a -> a.findings().stream()).anyMatch(this::fails));
  }

  private boolean fails(Finding finding) {
    return finding.status() == Status.OPEN && finding.level().compareTo(settings.failOn()) <= 0;
  }
}
