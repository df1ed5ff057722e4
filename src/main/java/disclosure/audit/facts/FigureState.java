package disclosure.audit.facts;

/** How sure the value of a figure is, and what is printed in its cell. */
public enum FigureState {
  /** A number, read for certain. */
  NUMBER("number", "数字"),
  /** The cell is there and empty. */
  BLANK("blank", "空白"),
  /** A sign that stands for nothing: {@code /}, {@code -}, {@code —}, 无. */
  PLACEHOLDER("placeholder", "占位符号"),
  /** Something else than a number. */
  TEXT("text", "文字"),
  /** The value could not be told for certain. */
  UNREADABLE("unreadable", "读不准"),
  /** The form has the cell, the report does not. */
  ABSENT("absent", "缺失");

  private final String word;
  private final String chinese;

  FigureState(String word, String chinese) {
    this.word = word;
    this.chinese = chinese;
  }

  /** The word used in {@code audit.json}. */
  public String word() {
    return word;
  }

  /** The word that inspectors read. */
  public String chinese() {
    return chinese;
  }
}
