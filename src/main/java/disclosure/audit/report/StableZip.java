package disclosure.audit.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Date;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Office files without the time of writing: they are zip archives, and one and the same content
 * shall give one and the same file.
 */
public final class StableZip {

  /** The date that office files give as that of their making. */
  public static final Date DATE = Date.from(Instant.parse("2000-01-01T00:00:00Z"));

  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private StableZip() {}

  /**
   * Copies an archive, entry by entry in its order and as it is packed, with one fixed time.
   *
   * @param file the archive
   * @param out not closed here
   * @throws IOException if reading or writing fails
   */
  public static void copy(Path file, OutputStream out) throws IOException {
    // An archive keeps local time: the same local time is the same bytes in every time zone.
    long time = TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
    try (ZipFile from = ZipFile.builder().setPath(file).get()) {
      ZipArchiveOutputStream to = new ZipArchiveOutputStream(out);
      for (ZipArchiveEntry entry : Collections.list(from.getEntriesInPhysicalOrder())) {
        copy(from, entry, to, time);
      }
      to.finish();
    }
  }

  private static void copy(
      ZipFile from, ZipArchiveEntry entry, ZipArchiveOutputStream to, long time)
      throws IOException {
    ZipArchiveEntry plain = new ZipArchiveEntry(entry.getName());
    plain.setMethod(entry.getMethod());
    plain.setSize(entry.getSize());
    plain.setCompressedSize(entry.getCompressedSize());
    plain.setCrc(entry.getCrc());
    plain.setTime(time);
    try (InputStream packed = from.getRawInputStream(entry)) {
      to.addRawArchiveEntry(plain, packed);
    }
  }
}
