package disclosure.audit.ingest;

import java.time.Duration;

/**
 * What the reading of one file may take at most, so that one hostile file doesn't hurt the others.
 *
 * @param bytes size of a file (also of the unpacked content of a packed one); positive
 * @param pages number of pages; positive
 * @param time time for reading and judging one file; positive. Readers of long files look at {@link
 *     Thread#interrupted()} between pages
 */
public record ReadingLimits(long bytes, int pages, Duration time) {

  /** 100 MB, 500 pages, 60 seconds: an annual report has 5 to 20 pages. */
  public static final ReadingLimits DEFAULT =
      new ReadingLimits(100_000_000L, 500, Duration.ofSeconds(60));

  public ReadingLimits {
    if (bytes <= 0 || pages <= 0 || time.isZero() || time.isNegative()) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }
}
