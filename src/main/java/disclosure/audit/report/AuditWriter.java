package disclosure.audit.report;

import disclosure.audit.audit.Audit;
import java.io.IOException;
import java.io.OutputStream;

/** Writes one kind of output for one report. Writers keep no state between audits. */
public interface AuditWriter {

  /** The name by which {@code --format} chooses it, as in {@code html}. */
  String format();

  /** The name of the file it writes, as in {@code audit.html}. */
  String fileName();

  /** Whether the output is made for this audit (a notice only where there are open findings). */
  default boolean appliesTo(Audit audit) {
    return true;
  }

  /**
   * Looks whether all is there that the output needs besides an audit, before anything is written.
   *
   * @throws OutputProblem if not
   */
  default void check() throws OutputProblem {}

  /**
   * Writes the output. The same audit gives the same bytes.
   *
   * @param audit what to write
   * @param report content of the audited file
   * @param out not closed here
   * @throws IOException if writing fails
   */
  void write(Audit audit, byte[] report, OutputStream out) throws IOException;
}
