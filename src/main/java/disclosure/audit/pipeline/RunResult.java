package disclosure.audit.pipeline;

import disclosure.audit.audit.Run;

/**
 * What came of a run.
 *
 * @param run all audits
 * @param failed whether an open finding reaches the level that makes the run fail
 */
public record RunResult(Run run, boolean failed) {

  /** Nothing wrong with the run. */
  public static final int DONE = 0;

  /** An open finding at or above the level asked for exists, or an example failed. */
  public static final int FAILED = 1;

  /** The call or the rule files are wrong, or there is nothing to audit. */
  public static final int WRONG_CALL = 2;

  /** At least one file could not be read. */
  public static final int UNREAD = 3;

  /** The exit code of the program. */
  public int exitCode() {
    if (!run.unread().isEmpty()) {
      return UNREAD;
    }
    return failed ? FAILED : DONE;
  }
}
