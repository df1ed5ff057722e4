package disclosure.audit.rules;

/**
 * Cells or an equation that staff wrote and that can't be understood; the message is a Chinese
 * sentence for them.
 */
public final class WrongEquation extends Exception {

  private static final long serialVersionUID = 1L;

  private final String heading;

  WrongEquation(String sentence) {
    this("等式", sentence);
  }

  /**
   * A mistake in another cell of the row.
   *
   * @param heading of the column in which it is
   */
  WrongEquation(String heading, String sentence) {
    super(sentence);
    this.heading = heading;
  }

  /** The heading of the column of the table of equations in which the mistake is. */
  String heading() {
    return heading;
  }
}
