package disclosure.audit.ingest;

import disclosure.audit.document.Document;
import java.io.IOException;

/** Reads files of one format. Readers keep no state and may be used by several threads. */
public interface ReportReader {

  /**
   * Whether the content is of this reader's format, as told by its first bytes or its structure.
   *
   * @param content the whole file
   */
  boolean accepts(byte[] content);

  /**
   * Reads a file.
   *
   * @param content the whole file
   * @param limits what a reading may take at most
   * @return never null
   * @throws UnreadableReport if the file can't be read as a report, with a sentence in Chinese that
   *     says why and what to do
   * @throws IOException if the content breaks off or is damaged in a way that has no sentence of
   *     its own
   */
  Document read(byte[] content, ReadingLimits limits) throws IOException, UnreadableReport;
}
