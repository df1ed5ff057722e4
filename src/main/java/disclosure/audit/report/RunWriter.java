package disclosure.audit.report;

import disclosure.audit.audit.Run;
import java.io.IOException;
import java.io.OutputStream;

/** Writes one kind of output for a whole run. */
public interface RunWriter {

  /** The name by which {@code --format} chooses it, as in {@code html}. */
  String format();

  /** The name of the file it writes, as in {@code summary.html}. */
  String fileName();

  /**
   * Writes the output. The same run gives the same bytes.
   *
   * @param run what to write
   * @param out not closed here
   * @throws IOException if writing fails
   */
  void write(Run run, OutputStream out) throws IOException;
}
