package disclosure.audit.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import disclosure.audit.pipeline.WrongCall;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;

/** The option {@code --log}: a file for what the program and its libraries note. */
final class LogOption {

  @Option(names = "--log", paramLabel = "文件", description = "把运行日志写入这个文件。")
  private Path file;

  /**
   * Begins the log, if one is asked for.
   *
   * @throws WrongCall if the file can't be written
   */
  void apply() throws WrongCall {
    if (file == null || !(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
      return;
    }
    checkWritable();
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setPattern("%d %-5level %logger{30} [%thread] %msg%n");
    encoder.start();
    FileAppender<ILoggingEvent> appender = new FileAppender<>();
    appender.setContext(context);
    appender.setFile(file.toString());
    appender.setEncoder(encoder);
    appender.start();
    Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.INFO);
    root.addAppender(appender);
  }

  /** The logging library keeps to itself that it can't write. */
  private void checkWritable() throws WrongCall {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND).close();
    } catch (IOException cause) {
      String reason = Files.isDirectory(file) ? "它是文件夹，不是文件" : "没有写入权限，或者上级不是文件夹";
      throw new WrongCall("无法写入 --log 指明的日志文件“" + file + "”：" + reason + "，请换一个文件。");
    }
  }
}
