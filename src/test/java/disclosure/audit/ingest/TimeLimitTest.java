package disclosure.audit.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TimeLimitTest {
  private static final Duration LONG = Duration.ofMinutes(5);

  @Test
  void givesTheResultOfTheWork() throws Exception {
    assertEquals("完", TimeLimit.within(LONG, () -> "完"));
  }

  @Test
  void stopsWorkThatTakesTooLong() throws Exception {
    CountDownLatch stopped = new CountDownLatch(1);

    UnreadableReport slow =
        assertThrows(
            UnreadableReport.class,
            () -> TimeLimit.within(Duration.ofMillis(500), () -> waitForever(stopped)));

    assertEquals("处理时间超过上限 0.5 秒，已停止；请核对文件是否损坏或过大，重新保存后再审核。", slow.getMessage());
    assertTrue(stopped.await(5, TimeUnit.MINUTES));
  }

  @Test
  void namesAFileThatIsNestedTooDeepOrTakesTooMuchMemory() {
    assertEquals(
        "文件结构的嵌套层数过多，无法读取；请用 WPS 或 Word 打开，另存为新文件后再审核。",
        refusal(
            () -> {
              throw new StackOverflowError();
            }));
    assertEquals(
        "文件展开后过大，内存不足，无法读取；请核对是否放错文件，或者删去其中的图片后重新保存。",
        refusal(
            () -> {
              throw new OutOfMemoryError();
            }));
  }

  @Test
  void handsOnWhatTheWorkThrows() {
    IOException damaged = new IOException();
    IllegalStateException mistake = new IllegalStateException();

    assertSame(damaged, thrown(IOException.class, damaged));
    assertSame(mistake, thrown(IllegalStateException.class, mistake));
  }

  private static Object waitForever(CountDownLatch stopped) throws InterruptedException {
    try {
      new CountDownLatch(1).await();
      return null;
    } finally {
      stopped.countDown();
    }
  }

  private static String refusal(Callable<Object> work) {
    return assertThrows(UnreadableReport.class, () -> TimeLimit.within(LONG, work)).getMessage();
  }

  private static <T extends Exception> T thrown(Class<T> type, T exception) {
    return assertThrows(
        type,
        () ->
            TimeLimit.within(
                LONG,
                () -> {
                  throw exception;
                }));
  }
}
