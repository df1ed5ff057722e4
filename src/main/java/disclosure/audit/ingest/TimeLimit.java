package disclosure.audit.ingest;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs the work on one file and stops it when it takes too long, so that the other files go on. The
 * work is interrupted; whatever it still does afterwards is thrown away.
 */
public final class TimeLimit {

  /** Deeply nested files need more stack than a thread has by itself; in bytes. */
  private static final long STACK = 32L << 20;

  private TimeLimit() {}

  /**
   * The result of the work.
   *
   * @param limit what the work may take at most
   * @param work reading of one file, or reading and judging it
   * @throws UnreadableReport if the time is over, if the file's structure is nested so deep or so
   *     large that the memory does not suffice, or if the work says so
   * @throws IOException if the work throws it
   * @throws InterruptedException if the caller is interrupted meanwhile; the work is stopped, too
   */
  public static <T> T within(Duration limit, Callable<T> work)
      throws UnreadableReport, IOException, InterruptedException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "reading", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException slow) {
      throw new UnreadableReport(
          "处理时间超过上限 %s 秒，已停止；请核对文件是否损坏或过大，重新保存后再审核。".formatted(seconds(limit)));
    } catch (ExecutionException failed) {
      throw cause(failed);
    } finally {
      task.cancel(true);
    }
  }

  private static String seconds(Duration limit) {
    return java.math.BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString();
  }

  private static RuntimeException cause(ExecutionException failed)
      throws UnreadableReport, IOException {
    Throwable cause = failed.getCause();
    if (cause instanceof UnreadableReport unreadable) {
      throw unreadable;
    }
    if (cause instanceof IOException damaged) {
      throw damaged;
    }
    if (cause instanceof StackOverflowError) {
      throw new UnreadableReport("文件结构的嵌套层数过多，无法读取；请用 WPS 或 Word 打开，另存为新文件后再审核。");
    }
    if (cause instanceof OutOfMemoryError) {
      throw new UnreadableReport("文件展开后过大，内存不足，无法读取；请核对是否放错文件，或者删去其中的图片后重新保存。");
    }
    if (cause instanceof RuntimeException mistake) {
      return mistake;
    }
    return new IllegalStateException(cause);
  }
}
