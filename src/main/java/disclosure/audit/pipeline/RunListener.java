package disclosure.audit.pipeline;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.UnreadFile;

/** Hears how a run goes on. Called by one thread at a time, in the order of the files. */
public interface RunListener {

  /** The run begins. */
  default void begins(int files) {}

  /** One more file was read, or could not be. Called by several threads. */
  default void fileRead() {}

  /** The audit of a report is written. */
  default void audited(Audit audit) {}

  /** A file could not be read. */
  default void unread(UnreadFile file) {}
}
