package disclosure.audit.cli;

import disclosure.audit.pipeline.RunResult;
import disclosure.audit.workshop.Explanation;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains one finding or check. */
@Command(name = "explain", description = "说明一个问题或一项核对是怎样得出的。", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "编号", description = "问题的编号，或者“规则/对象”，例如 A02/t3/1。")
  private String id;

  @Option(names = "--out", paramLabel = "文件夹", description = "审核结果在哪里；默认 ${DEFAULT-VALUE}。")
  private Path out = Path.of("findings-out");

  @Option(names = "--rules", paramLabel = "文件夹", description = "规则文件夹；默认 ${DEFAULT-VALUE}。")
  private Path rules = Path.of("rules");

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    new Explanation(out, RulesCommand.book(rules)).of(id).forEach(console::line);
    return RunResult.DONE;
  }
}
