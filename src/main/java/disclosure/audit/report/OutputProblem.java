package disclosure.audit.report;

/**
 * An output that can't be made as the user wants it, known before anything is written. Its message
 * is one Chinese sentence: what is wrong, where, and what to do.
 */
public final class OutputProblem extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * A problem.
   *
   * @param sentence in Chinese
   */
  public OutputProblem(String sentence) {
    super(sentence);
  }
}
