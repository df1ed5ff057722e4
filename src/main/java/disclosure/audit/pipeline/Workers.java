package disclosure.audit.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Works on several files at once; results come in the order of the files. */
final class Workers implements AutoCloseable {

  private final ExecutorService pool;

  Workers(int jobs) {
    pool =
        Executors.newFixedThreadPool(
            jobs,
            work -> {
              Thread thread = new Thread(work, "audit");
              thread.setDaemon(true);
              return thread;
            });
  }

  <T> List<Future<T>> start(List<? extends Callable<T>> work) {
    List<Future<T>> futures = new ArrayList<>(work.size());
    work.forEach(each -> futures.add(pool.submit(each)));
    return futures;
  }

  /** The result of one piece of work; what it threw is thrown again. */
  static <T> T result(Future<T> future) throws Exception {
    try {
      return future.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw failed;
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
