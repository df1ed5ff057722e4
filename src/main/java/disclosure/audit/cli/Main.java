package disclosure.audit.cli;

import disclosure.audit.pipeline.RunResult;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program {@code auditor}; without a command it audits {@code reports-in}. */
@Command(
    name = "auditor",
    subcommands = {
      AuditCommand.class,
      ExtractCommand.class,
      ExplainCommand.class,
      RulesCommand.class,
      HelpCommand.class
    },
    description = "政府信息公开工作年度报告审核程序。不写命令时执行 audit。",
    mixinStandardHelpOptions = true,
    version = "auditor 1.0",
    synopsisSubcommandLabel = "命令")
public final class Main {

  private Main() {}

  /**
   * Runs a command and ends with its exit code.
   *
   * @param arguments command and options
   */
  public static void main(String[] arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = run(arguments, out, err);
    out.flush();
    err.flush();
    if (code != 0) {
      System.exit(code);
    }
  }

  /**
   * Runs a command.
   *
   * @param out for what was asked for
   * @param err for mistakes
   * @return the exit code of the contract
   */
  static int run(String[] arguments, PrintStream out, PrintStream err) {
    // The rules are compiled beside other work: two threads that log first at once print a warning.
    LoggerFactory.getILoggerFactory();
    Console console = new Console(out, err);
    warnOfLocale(console);
    CommandLine line = CommandLines.of(new Main(), console);
    String unknown = CommandLines.unknownCommand(line, arguments);
    if (unknown != null) {
      console.error(unknown);
      return RunResult.WRONG_CALL;
    }
    return line.execute(CommandLines.withDefault(line, arguments));
  }

  /** Java's own console stream writes ?? for Chinese on a POSIX locale. */
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  private static void warnOfLocale(Console console) {
    String names = System.getProperty("sun.jnu.encoding", "UTF-8");
    if (Charset.isSupported(names) && !Charset.forName(names).newEncoder().canEncode('报')) {
      console.error("提示：当前系统语言环境（" + names + "）不支持中文文件名，请先设置 LC_ALL=C.UTF-8 再运行。");
    }
  }
}
