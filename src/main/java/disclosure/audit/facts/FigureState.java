package disclosure.audit.facts;

/** How sure the value of a figure is, and what is printed in its cell. */
public enum FigureState {
  /** A number, read for certain. */
  NUMBER("number"),
  /** The cell is there and empty. */
  BLANK("blank"),
  /** A sign that stands for nothing: {@code /}, {@code -}, {@code —}, 无. */
  PLACEHOLDER("placeholder"),
  /** Something else than a number. */
  TEXT("text"),
  /** The value could not be told for certain. */
  UNREADABLE("unreadable"),
  /** The form has the cell, the report does not. */
  ABSENT("absent");

  private final String word;

  FigureState(String word) {
    this.word = word;
  }

  /** The word used in {@code audit.json}. */
  public String word() {
    return word;
  }
}
