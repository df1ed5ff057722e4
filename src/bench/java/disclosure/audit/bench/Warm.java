package disclosure.audit.bench;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Scoring;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.pipeline.InputFile;
import disclosure.audit.pipeline.ReadReport;
import disclosure.audit.pipeline.ReportReading;
import disclosure.audit.report.JsonWriter;
import disclosure.audit.rules.Judgement;
import disclosure.audit.rules.RuleBook;
import disclosure.audit.rules.RuleLoader;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One report, audited in a process that is warm: reading, facts, rules, JSON. */
final class Warm {

  private final RuleBook book;
  private final ReportReading reading;
  private final InputFile file;
  private final byte[] content;

  Warm(Path report) throws Exception {
    this(report, Path.of("rules"));
  }

  Warm(Path report, Path rules) throws Exception {
    book = RuleLoader.load(rules).book();
    reading = new ReportReading(book.extractor(), ReadingLimits.DEFAULT);
    String name = report.getFileName().toString();
    file = new InputFile(report, name, name);
    content = Files.readAllBytes(report);
  }

  ReadReport read() throws Exception {
    return reading.read(file, content);
  }

  Judgement judge(ReadReport report) {
    return book.judge(report.facts(), report.tables(), List.of());
  }

  int audit() throws Exception {
    ReadReport report = read();
    Judgement judgement = judge(report);
    Audit audit =
        new Audit(
            report.source(),
            book.info(),
            report.tables(),
            report.facts(),
            new Scoring(book.info(), book.forcedGrades()).assess(judgement.findings(), false),
            judgement.findings(),
            judgement.checks());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonWriter().write(audit, content, out);
    return out.size();
  }
}
