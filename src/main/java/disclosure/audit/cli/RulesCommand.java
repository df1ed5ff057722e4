package disclosure.audit.cli;

import disclosure.audit.pipeline.RunResult;
import disclosure.audit.pipeline.WrongCall;
import disclosure.audit.pipeline.WrongRules;
import disclosure.audit.report.OutputFolder;
import disclosure.audit.report.book.BookPages;
import disclosure.audit.report.book.ImpactPage;
import disclosure.audit.rules.RuleBook;
import disclosure.audit.rules.RuleLoader;
import disclosure.audit.table.RuleFolder;
import disclosure.audit.workshop.Handbook;
import disclosure.audit.workshop.Impact;
import disclosure.audit.workshop.ImpactRun;
import disclosure.audit.workshop.RuleCheck;
import disclosure.audit.workshop.RuleExamples;
import disclosure.audit.workshop.RuleList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Work on the rules. */
@Command(name = "rules", description = "检查、试验、列出、比较规则。", mixinStandardHelpOptions = true)
final class RulesCommand implements Runnable {

  private static final String RULES = "规则文件夹；默认 ${DEFAULT-VALUE}。";

  private final Console console;

  @Spec private CommandSpec spec;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "请写明要做什么：check、test、list、impact 或 handbook");
  }

  @Command(description = "检查全部规则文件，一次列出所有错误。", mixinStandardHelpOptions = true)
  int check(
      @Option(names = "--rules", paramLabel = "文件夹", description = RULES, defaultValue = "rules")
          Path rules)
      throws Exception {
    RuleCheck check = RuleCheck.of(existing(rules));
    check.lines().forEach(console::line);
    return check.good() ? RunResult.DONE : RunResult.WRONG_CALL;
  }

  @Command(description = "运行规则所附的示例。", mixinStandardHelpOptions = true)
  int test(
      @Option(names = "--rules", paramLabel = "文件夹", description = RULES, defaultValue = "rules")
          Path rules)
      throws Exception {
    RuleExamples examples = new RuleExamples(RuleFolder.read(existing(rules)), book(rules));
    examples.lines().forEach(console::line);
    return examples.good() ? RunResult.DONE : RunResult.FAILED;
  }

  @Command(description = "列出规则：编号、名称、等级、分值、依据、年度。", mixinStandardHelpOptions = true)
  int list(
      @Option(names = "--rules", paramLabel = "文件夹", description = RULES, defaultValue = "rules")
          Path rules)
      throws Exception {
    RuleList.lines(book(existing(rules)).info()).forEach(console::line);
    return RunResult.DONE;
  }

  @Command(
      description = "比较两个规则文件夹对同一批报告的影响，写出 impact.html 和 impact.csv。",
      mixinStandardHelpOptions = true)
  int impact(
      @Option(names = "--against", paramLabel = "文件夹", required = true, description = "原来的规则文件夹。")
          Path against,
      @Option(names = "--rules", paramLabel = "文件夹", description = RULES, defaultValue = "rules")
          Path rules,
      @Option(
              names = "--out",
              paramLabel = "文件夹",
              description = "impact.html 和 impact.csv 放在哪里；默认 ${DEFAULT-VALUE}。",
              defaultValue = "findings-out")
          Path out,
      @Parameters(
              paramLabel = "文件或文件夹",
              description = "用哪些报告比较；默认 ${DEFAULT-VALUE}。",
              defaultValue = "reports-in")
          List<Path> reports)
      throws Exception {
    ImpactRun run = new ImpactRun();
    ImpactPage page = run.run(existing(against), existing(rules), reports);
    Impact.lines(page).forEach(console::line);
    if (page.before().equals(page.after())) {
      console.line("注意：" + against + " 与 " + rules + " 的内容完全相同，请确认 --against 写的是改动之前的副本。");
    }
    run.unread().forEach(file -> console.line("读不出  " + file));
    OutputFolder folder = new OutputFolder(out);
    folder.write("impact.html", stream -> BookPages.impact(page, stream));
    folder.write("impact.csv", stream -> BookPages.impactCsv(page, stream));
    console.line("已写出 " + out.resolve("impact.html") + " 和 " + out.resolve("impact.csv"));
    return run.unread().isEmpty() ? RunResult.DONE : RunResult.UNREAD;
  }

  @Command(description = "把规则和示例做成一份规则手册（HTML）。", mixinStandardHelpOptions = true)
  int handbook(
      @Option(
              names = "--out",
              paramLabel = "文件",
              description = "手册文件；默认 ${DEFAULT-VALUE}。",
              defaultValue = "findings-out/handbook.html")
          Path out,
      @Option(names = "--rules", paramLabel = "文件夹", description = RULES, defaultValue = "rules")
          Path rules)
      throws Exception {
    RuleBook book = book(existing(rules));
    Handbook handbook = new Handbook(book, new RuleExamples(RuleFolder.read(rules), book));
    Path file = out.toAbsolutePath();
    new OutputFolder(file.getParent())
        .write(
            file.getFileName().toString(), stream -> BookPages.handbook(handbook.page(), stream));
    console.line("已写出 " + out);
    return RunResult.DONE;
  }

  /** The rule book of a folder. */
  static RuleBook book(Path folder) throws IOException, WrongRules, WrongCall {
    RuleLoader.Loaded loaded = RuleLoader.load(existing(folder));
    if (loaded.book() == null) {
      throw new WrongRules(loaded.problems());
    }
    return loaded.book();
  }

  private static Path existing(Path folder) throws WrongCall {
    if (!Files.isDirectory(folder)) {
      throw new WrongCall("没有找到规则文件夹“" + folder + "”，请核对路径。");
    }
    return folder;
  }
}
