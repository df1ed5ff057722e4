package disclosure.audit.rules;

/** An equation of the rule tables that can't be understood; its message is for staff. */
final class WrongEquation extends Exception {

  private static final long serialVersionUID = 1L;

  WrongEquation(String sentence) {
    super(sentence);
  }
}
