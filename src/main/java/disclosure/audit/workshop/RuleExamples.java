package disclosure.audit.workshop;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Waivers;
import disclosure.audit.facts.across.Roster;
import disclosure.audit.facts.across.RosterTable;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.UnreadableReport;
import disclosure.audit.pipeline.AcrossReports;
import disclosure.audit.pipeline.Auditing;
import disclosure.audit.pipeline.InputFile;
import disclosure.audit.pipeline.ReadReport;
import disclosure.audit.pipeline.ReportReading;
import disclosure.audit.rules.RuleBook;
import disclosure.audit.table.Problems;
import disclosure.audit.table.RuleFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Runs the examples that accompany the rules: {@code examples/<rule id>/*.txt}. */
public final class RuleExamples {

  /** examples, rule id, file. */
  private static final int DEPTH = 3;

  private static final Pattern BASE = Pattern.compile("base-\\d{4}\\.txt");

  private final RuleFolder folder;
  private final RuleBook book;
  private final Waivers waivers = new Waivers(List.of(), LocalDate.EPOCH, UnaryOperator.identity());
  private final ExampleText texts;
  private final ReportReading reading;
  private final Problems problems = new Problems();
  private final List<ExampleResult> results = new ArrayList<>();
  private final Set<String> broken = new HashSet<>();
  private final ExampleGaps gaps;

  /** Runs all examples of a folder by its rule book. */
  public RuleExamples(RuleFolder folder, RuleBook book) {
    this.folder = folder;
    this.book = book;
    this.texts = new ExampleText(folder, book.forms(), problems);
    this.reading = new ReportReading(book.extractor(), ReadingLimits.DEFAULT);
    for (String name : folder.names("examples/", ".txt")) {
      if (name.split("/").length == DEPTH) {
        run(name, folder.text(name, problems));
      }
    }
    strayed();
    this.gaps =
        new ExampleGaps(
            book.activeRules().stream().filter(rule -> !broken.contains(rule)).toList(), results);
  }

  /** Whether every example came out as expected and every rule has a bad and a good one. */
  public boolean good() {
    return problems.none()
        && gaps.complete()
        && results.stream().allMatch(result -> result.asExpected() && result.pure());
  }

  /** What to show: what is wrong, then a summary. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    problems.all().forEach(problem -> lines.add("错误 " + problem.sentence()));
    results.stream()
        .filter(result -> !result.asExpected() || !result.pure())
        .forEach(result -> lines.add("不符 " + result.sentence()));
    lines.addAll(gaps.lines());
    long passed = results.stream().filter(result -> result.asExpected() && result.pure()).count();
    String wrong = problems.none() ? "" : "；另有" + problems.all().size() + "处写错，请先改正";
    lines.add("示例共" + results.size() + "个，符合期望" + passed + "个" + wrong + "。");
    return lines;
  }

  List<ExampleResult> results() {
    return results;
  }

  private void run(String name, String text) {
    if (text == null) {
      return;
    }
    Example example = texts.byId(ExampleFile.read(name, text, problems));
    if (example != null) {
      new ExpectedFindings(book, problems).check(example);
    }
    String report = example == null ? null : texts.of(example);
    ExampleResult result = report == null ? null : judge(example, texts.made(example, report));
    if (result == null || flawed(name)) {
      broken.add(name.split("/")[1]);
    } else {
      results.add(result);
    }
  }

  /** Whether an example or what lies beside it has mistakes: nothing can be said of its outcome. */
  private boolean flawed(String name) {
    return problems.all().stream()
        .anyMatch(one -> one.file().equals(name) || one.file().startsWith(beside(name)));
  }

  /** Files that would be passed over in silence. */
  private void strayed() {
    for (String name : folder.names("examples/", "")) {
      String[] parts = name.split("/");
      if (parts.length < DEPTH && !BASE.matcher(parts[1]).matches()) {
        problems.add(name, 0, 0, "不会运行，示例应放在以规则编号命名的文件夹里，例如 examples/A01/good.txt");
      } else if (parts.length >= DEPTH && !book.info().rules().containsKey(parts[1])) {
        problems.add(name, 0, 0, "文件夹名“" + parts[1] + "”不是规则表 rules.csv 中的编号，请改名");
      } else if (parts.length == DEPTH && !name.endsWith(".txt")) {
        problems.add(name, 0, 0, "不会运行，示例应是文本文件，请另存为 .txt");
      } else if (parts.length > DEPTH && !folder.has(example(parts))) {
        problems.add(name, 0, 0, "不会用到，缺少它所配合的示例 " + example(parts) + "，请补上或改文件夹名");
      }
    }
  }

  private static String example(String[] parts) {
    return String.join("/", Arrays.asList(parts).subList(0, DEPTH)) + ".txt";
  }

  /** An example is a run of its own: findings of the run count as its findings. */
  private ExampleResult judge(Example example, ExampleText.Made made) {
    try {
      ReadReport read = read(example.file(), made.text());
      List<ReadReport> all = new ArrayList<>(companions(example.file()));
      all.add(read);
      AcrossReports across = new AcrossReports(all, roster(example.file()), book);
      Audit audit = new Auditing(book).audit(read, across.factsFor(read)).audit();
      List<Finding> findings = new ArrayList<>(audit.findings());
      findings.addAll(across.ofRun(List.of(), waivers, new HashMap<>(), new ArrayList<>()));
      return new ExampleResult(example, made, audit, findings);
    } catch (UnreadableReport noReport) {
      return new ExampleResult(example, made, null, List.of());
    }
  }

  private Roster roster(String name) {
    String file = beside(name) + RosterTable.FILE;
    return folder.has(file) ? RosterTable.read(folder.files().get(file), problems) : Roster.NONE;
  }

  /** The folder of an example's name, where its other reports and its roster lie. */
  private static String beside(String name) {
    return name.substring(0, name.length() - ".txt".length()) + "/";
  }

  private List<ReadReport> companions(String name) throws UnreadableReport {
    List<ReadReport> companions = new ArrayList<>();
    for (String file : folder.names(beside(name), ".txt")) {
      String text = folder.text(file, problems);
      Example example =
          text == null ? null : texts.byId(ExampleFile.companion(file, text, problems));
      String report = example == null ? null : texts.of(example);
      if (report != null) {
        companions.add(read(file, report));
      }
    }
    return companions;
  }

  private ReadReport read(String name, String report) throws UnreadableReport {
    InputFile file = new InputFile(Path.of(name), name, name);
    return reading.read(file, report.getBytes(StandardCharsets.UTF_8));
  }
}
