package disclosure.audit.ingest;

/** A file that can't be read as a report. Its message is one Chinese sentence for the inspector. */
public final class UnreadableReport extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * A file that can't be read.
   *
   * @param sentence what is wrong and what to do, in Chinese
   */
  public UnreadableReport(String sentence) {
    super(sentence);
  }
}
