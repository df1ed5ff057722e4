package disclosure.audit.audit;

/** What came of applying a rule to one subject. */
public enum Outcome {
  PASSED("passed", "通过"),
  FAILED("failed", "不通过"),
  REVIEW("review", "待人工复核"),
  NOT_ASSESSABLE("notAssessable", "无法判断"),
  NOT_APPLICABLE("notApplicable", "不适用");

  private final String word;
  private final String chinese;

  Outcome(String word, String chinese) {
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
