package disclosure.audit.cli;

import disclosure.audit.pipeline.RunResult;
import disclosure.audit.pipeline.WrongCall;
import disclosure.audit.pipeline.WrongRules;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Sets up the command line: default command, Chinese messages, exit codes. */
final class CommandLines {

  private static final String DEFAULT = "audit";

  private CommandLines() {}

  static CommandLine of(Object main, Console console) {
    CommandLine line = new CommandLine(main, new Commands(console));
    line.setOut(new PrintWriter(console.out(), true));
    line.setErr(new PrintWriter(console.err(), true));
    line.setParameterExceptionHandler((wrong, arguments) -> wrongCall(wrong, console));
    line.setExecutionExceptionHandler((failure, l, parsed) -> failed(failure, console));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setDefaultValueProvider(UsualRules.ofProgram());
    inChinese(line);
    line.getSubcommands()
        .get("help")
        .getCommandSpec()
        .usageMessage()
        .description("显示一个命令的用法，例如 auditor help audit。");
    return line;
  }

  /** Why the first word, which is neither a command nor a file, is none; null if it is one. */
  static String unknownCommand(CommandLine line, String[] arguments) {
    boolean word = arguments.length > 0 && arguments[0].matches("[A-Za-z]+");
    if (!word || line.getSubcommands().containsKey(arguments[0]) || file(arguments[0])) {
      return null;
    }
    return "“"
        + arguments[0]
        + "”既不是命令，也不是报告文件或文件夹；可用的命令有："
        + String.join("、", line.getSubcommands().keySet())
        + "。";
  }

  private static boolean file(String name) {
    return Files.exists(Path.of(name));
  }

  /** Without a command, everything belongs to the default one. */
  static String[] withDefault(CommandLine line, String[] arguments) {
    List<String> own = List.of("-h", "--help", "-V", "--version");
    boolean named =
        arguments.length > 0
            && (line.getSubcommands().containsKey(arguments[0]) || own.contains(arguments[0]));
    return named
        ? arguments
        : Stream.concat(Stream.of(DEFAULT), Arrays.stream(arguments)).toArray(String[]::new);
  }

  private static int wrongCall(ParameterException wrong, Console console) {
    console.error(sentence(wrong));
    return RunResult.WRONG_CALL;
  }

  private static String sentence(ParameterException wrong) {
    String help =
        "，可用 " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help 查看用法。";
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return "不认识“" + String.join(" ", unmatched.getUnmatched()) + "”" + help;
    }
    if (wrong instanceof CommandLine.MissingParameterException missing) {
      return "缺少“" + nameOf(missing.getMissing().get(0)) + "”" + help;
    }
    if (wrong.getArgSpec() == null && wrong.getValue() == null) {
      return wrong.getMessage() + help;
    }
    String value = wrong.getValue() == null ? "" : "“" + wrong.getValue() + "”";
    ArgSpec argument = wrong.getArgSpec();
    String name =
        argument == null
            ? "参数"
            : argument instanceof OptionSpec option
                ? option.longestName() + " 的值"
                : argument.paramLabel();
    return name + value + "不正确" + choices(argument) + help;
  }

  /** What an option takes: a date's form, or its few values in small letters. */
  private static String choices(ArgSpec argument) {
    if (argument == null) {
      return "";
    }
    if (argument.type() == LocalDate.class) {
      return "，应是日历上有的日期，写成 2026-01-31";
    }
    if (argument.type() == int.class) {
      return "，应是整数";
    }
    if (!argument.type().isEnum()) {
      return "";
    }
    return "，可以填："
        + Arrays.stream(argument.type().getEnumConstants())
            .map(each -> each.toString().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("、"));
  }

  /** An option by its name, a parameter by what it stands for. */
  private static String nameOf(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }

  /** The few words of the library that users would read in English. */
  private static void inChinese(CommandLine line) {
    line.setResourceBundle(
        new ListResourceBundle() {
          @Override
          protected Object[][] getContents() {
            return new Object[][] {
              {"mixinStandardHelpOptions.help", "显示用法。"},
              {"mixinStandardHelpOptions.version", "显示版本。"},
              {"usage.synopsisHeading", "用法："},
              {"usage.commandListHeading", "%n命令：%n"}
            };
          }
        });
  }

  private static int failed(Exception failure, Console console) throws Exception {
    if (failure instanceof WrongRules wrong) {
      console.error("规则文件有 " + wrong.problems().size() + " 处错误，没有写出任何结果：");
      wrong.problems().forEach(problem -> console.error("  " + problem.sentence()));
      return RunResult.WRONG_CALL;
    }
    if (failure instanceof WrongCall || failure instanceof java.io.IOException) {
      console.error(String.valueOf(failure.getMessage()));
      return RunResult.WRONG_CALL;
    }
    throw failure;
  }
}
