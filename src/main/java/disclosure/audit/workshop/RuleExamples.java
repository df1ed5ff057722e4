package disclosure.audit.workshop;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Status;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.UnreadableReport;
import disclosure.audit.pipeline.Auditing;
import disclosure.audit.pipeline.InputFile;
import disclosure.audit.pipeline.ReadReport;
import disclosure.audit.pipeline.ReportReading;
import disclosure.audit.rules.RuleBook;
import disclosure.audit.table.Problems;
import disclosure.audit.table.RuleFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Runs the examples that accompany the rules: {@code examples/<rule id>/*.txt}. */
public final class RuleExamples {

  private final RuleBook book;
  private final Problems problems = new Problems();
  private final List<ExampleResult> results = new ArrayList<>();
  private final Set<String> missing = new TreeSet<>();

  /** Runs all examples of a folder by its rule book. */
  public RuleExamples(RuleFolder folder, RuleBook book) {
    this.book = book;
    ExampleText texts = new ExampleText(folder, book.forms(), problems);
    ReportReading reading = new ReportReading(book.extractor(), ReadingLimits.DEFAULT);
    for (String name : folder.names("examples/", ".txt")) {
      if (name.split("/").length == 3) {
        run(name, folder.text(name, problems), texts, reading);
      }
    }
    book.activeRules().forEach(this::complete);
  }

  /** Whether every example came out as expected and every rule has a bad and a good one. */
  public boolean good() {
    return problems.none()
        && missing.isEmpty()
        && results.stream().allMatch(result -> result.asExpected() && result.pure());
  }

  /** What to show: what is wrong, then a summary. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    problems.all().forEach(problem -> lines.add("错误 " + problem.sentence()));
    results.stream()
        .filter(result -> !result.asExpected() || !result.pure())
        .forEach(result -> lines.add("不符 " + result.sentence()));
    lines.addAll(missing);
    Set<String> silent = new TreeSet<>(book.activeRules());
    results.forEach(
        result -> result.found().forEach(finding -> silent.remove(finding.substring(0, 3))));
    silent.forEach(rule -> lines.add("提示 规则" + rule + "没有任何示例触发"));
    long passed = results.stream().filter(result -> result.asExpected() && result.pure()).count();
    lines.add("示例共" + results.size() + "个，符合期望" + passed + "个。");
    return lines;
  }

  List<ExampleResult> results() {
    return results;
  }

  private void run(String name, String text, ExampleText texts, ReportReading reading) {
    if (text == null) {
      return;
    }
    Example example = ExampleFile.read(name, text, problems);
    String report = texts.of(example);
    if (report == null) {
      return;
    }
    Audit audit = audit(name, report, reading);
    List<String> found = audit == null ? List.of() : found(audit);
    results.add(new ExampleResult(example, report, texts.differing(example, report), audit, found));
  }

  private Audit audit(String name, String report, ReportReading reading) {
    try {
      InputFile file = new InputFile(Path.of(name), name, name);
      ReadReport read = reading.read(file, report.getBytes(StandardCharsets.UTF_8));
      return new Auditing(book).audit(read, List.of()).audit();
    } catch (UnreadableReport noReport) {
      return null;
    }
  }

  private static List<String> found(Audit audit) {
    return audit.findings().stream()
        .map(
            finding ->
                Example.finding(
                    finding.rule(),
                    finding.subject(),
                    finding.status() == Status.OPEN ? "" : finding.status().chinese()))
        .sorted()
        .toList();
  }

  private void complete(String rule) {
    boolean bad =
        results.stream().anyMatch(r -> r.example().rule().equals(rule) && !r.example().good());
    boolean good =
        results.stream().anyMatch(r -> r.example().rule().equals(rule) && r.example().good());
    if (!bad) {
      missing.add("缺少 规则" + rule + "没有错误示例，请在 examples/" + rule + " 中增加");
    }
    if (!good) {
      missing.add("缺少 规则" + rule + "没有正确示例，请在 examples/" + rule + " 中增加");
    }
  }
}
