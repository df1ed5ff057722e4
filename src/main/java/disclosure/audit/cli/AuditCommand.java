package disclosure.audit.cli;

import disclosure.audit.audit.Level;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.pipeline.AuditRun;
import disclosure.audit.pipeline.RunResult;
import disclosure.audit.pipeline.RunSettings;
import disclosure.audit.pipeline.WrongCall;
import disclosure.audit.report.Outputs;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Audits reports. */
@Command(name = "audit", description = "审核报告，结果写入 findings-out。", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "文件或文件夹", description = "要审核的报告；默认审核 reports-in 下的全部报告。")
  private List<Path> inputs = List.of(Path.of("reports-in"));

  @Option(names = "--out", paramLabel = "文件夹", description = "结果放在哪里；默认 ${DEFAULT-VALUE}。")
  private Path out = Path.of("findings-out");

  @Option(names = "--rules", paramLabel = "文件夹", description = "规则文件夹；默认 ${DEFAULT-VALUE}。")
  private Path rules = Path.of("rules");

  @Option(names = "--jobs", paramLabel = "个数", description = "同时处理几份报告；默认等于处理器个数。")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--fail-on",
      paramLabel = "等级",
      description = "有达到该等级的待整改问题时以退出码 1 结束：critical、major、minor、info。")
  private Level failOn;

  @Option(names = "--format", paramLabel = "格式", description = "输出哪些格式，用逗号分开；默认 ${DEFAULT-VALUE}。")
  private String formats = Outputs.USUAL;

  @Option(names = "--earlier", paramLabel = "文件夹", description = "上一次审核的结果文件夹，用来比对整改情况。")
  private Path earlier;

  @Option(names = "--seconds", paramLabel = "秒", description = "处理一份报告的时间上限；默认 ${DEFAULT-VALUE}。")
  private int seconds = (int) ReadingLimits.DEFAULT.time().toSeconds();

  @Option(names = "--pages", paramLabel = "页", description = "一份报告的页数上限；默认 ${DEFAULT-VALUE}。")
  private int pages = ReadingLimits.DEFAULT.pages();

  @Option(names = "--date", paramLabel = "日期", description = "按哪一天判断豁免是否到期，写成 2026-01-31；默认为今天。")
  private LocalDate date = LocalDate.now();

  @Mixin private final LogOption log = new LogOption();

  AuditCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    log.apply();
    RunProgress progress = new RunProgress(console);
    RunResult result = new AuditRun(settings(), progress).run();
    progress.ends(result, out, Outputs.all(rules).choose(formats).formats().contains("html"));
    return result.exitCode();
  }

  private RunSettings settings() throws WrongCall {
    atLeastOne("--jobs", jobs);
    atLeastOne("--seconds", seconds);
    atLeastOne("--pages", pages);
    ReadingLimits limits =
        new ReadingLimits(ReadingLimits.DEFAULT.bytes(), pages, Duration.ofSeconds(seconds));
    return new RunSettings(inputs, out, rules, jobs, failOn, formats, earlier, limits, date);
  }

  private static void atLeastOne(String option, int value) throws WrongCall {
    if (value < 1) {
      throw new WrongCall(option + " 的值“" + value + "”不正确，应是不小于 1 的整数，请改正。");
    }
  }
}
