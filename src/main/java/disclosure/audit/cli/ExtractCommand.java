package disclosure.audit.cli;

import disclosure.audit.document.SourceFormat;
import disclosure.audit.facts.FactExtractor;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.UnreadableReport;
import disclosure.audit.ingest.pdf.PageDrawing;
import disclosure.audit.pipeline.InputFiles;
import disclosure.audit.pipeline.ReadReport;
import disclosure.audit.pipeline.ReportReading;
import disclosure.audit.pipeline.RunResult;
import disclosure.audit.pipeline.WrongCall;
import disclosure.audit.pipeline.WrongRules;
import disclosure.audit.report.FactsWriter;
import disclosure.audit.table.Problems;
import disclosure.audit.table.RuleFolder;
import disclosure.audit.table.RuleTables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the facts read from one report. */
@Command(
    name = "extract",
    description = "列出从一份报告中读出的事实（JSON），也就是规则所看到的内容。",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "文件", description = "一份报告。")
  private Path file;

  @Option(names = "--out", paramLabel = "文件", description = "写入这个文件；默认显示在屏幕上。")
  private Path out;

  @Option(names = "--draw", paramLabel = "文件夹", description = "把 PDF 每页识别出的线、单元格和行画成图片放入这个文件夹。")
  private Path draw;

  @Option(names = "--rules", paramLabel = "文件夹", description = "规则文件夹；默认 ${DEFAULT-VALUE}。")
  private Path rules = Path.of("rules");

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    InputFiles input = InputFiles.collect(List.of(file));
    if (input.files().size() != 1) {
      throw new WrongCall("“" + file + "”不是一份报告，请指明一个文件。");
    }
    try {
      ReadReport report =
          new ReportReading(extractor(), ReadingLimits.DEFAULT).read(input.files().get(0));
      write(report);
      draw(report);
      return RunResult.DONE;
    } catch (UnreadableReport unreadable) {
      console.error("“" + file + "”：" + unreadable.getMessage());
      return RunResult.UNREAD;
    }
  }

  private FactExtractor extractor() throws Exception {
    Problems problems = new Problems();
    RuleTables tables = new RuleTables(RuleFolder.read(rules), problems);
    FactExtractor extractor = FactExtractor.load(tables);
    if (!problems.none()) {
      throw new WrongRules(problems.all());
    }
    return extractor;
  }

  private void draw(ReadReport report) throws Exception {
    if (draw == null) {
      return;
    }
    if (report.source().format() != SourceFormat.PDF) {
      throw new WrongCall("“" + file + "”不是 PDF，--draw 只能画 PDF 的页面，请去掉这个选项。");
    }
    List<PageDrawing.Label> labels =
        report.facts().figures().values().stream()
            .filter(figure -> figure.location() != null && figure.location().paged())
            .map(figure -> new PageDrawing.Label(figure.cell(), figure.location()))
            .toList();
    for (Path page : new PageDrawing(labels).draw(Files.readAllBytes(file), draw)) {
      console.error("已画出 " + page);
    }
  }

  private void write(ReadReport report) throws Exception {
    FactsWriter writer = new FactsWriter();
    if (out == null) {
      writer.write(report.source(), report.facts(), console.out());
      return;
    }
    try (var stream = Files.newOutputStream(out)) {
      writer.write(report.source(), report.facts(), stream);
    }
  }
}
