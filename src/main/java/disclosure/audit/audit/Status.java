package disclosure.audit.audit;

/** What a finding asks for. */
public enum Status {
  OPEN("open", "待整改"),
  REVIEW("review", "待人工复核"),
  WAIVED("waived", "已豁免");

  private final String word;
  private final String chinese;

  Status(String word, String chinese) {
    this.word = word;
    this.chinese = chinese;
  }

  /** The word used in {@code audit.json} and in the rule tables. */
  public String word() {
    return word;
  }

  /** The word that inspectors read. */
  public String chinese() {
    return chinese;
  }
}
