package disclosure.audit.rules;

/**
 * Cells or an equation that staff wrote and that can't be understood; the message is a Chinese
 * sentence for them.
 */
public final class WrongEquation extends Exception {

  private static final long serialVersionUID = 1L;

  WrongEquation(String sentence) {
    super(sentence);
  }
}
