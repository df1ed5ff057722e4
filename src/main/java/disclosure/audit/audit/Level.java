package disclosure.audit.audit;

/** How grave a finding is, gravest first. */
public enum Level {
  CRITICAL("critical", "严重"),
  MAJOR("major", "较重"),
  MINOR("minor", "一般"),
  INFO("info", "提示");

  private final String word;
  private final String chinese;

  Level(String word, String chinese) {
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
