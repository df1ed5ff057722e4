package disclosure.audit.pipeline;

/** A call that can't be carried out. Its message is one Chinese sentence for the user. */
public final class WrongCall extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * A wrong call.
   *
   * @param sentence what is wrong and what to do, in Chinese
   */
  public WrongCall(String sentence) {
    super(sentence);
  }
}
