package disclosure.audit.audit;

/** What has become of a problem since an earlier hand-in. */
public enum Progress {
  /** The earlier problem is gone. */
  FIXED("fixed", "已改"),
  /** It is there as before. */
  UNCHANGED("unchanged", "未改"),
  /** It is still there, with other values. */
  CHANGED("changed", "改错"),
  /** It was not there before. */
  NEW("new", "新增"),
  /** It is not found any more, but what it rests on could not be read this time. */
  UNKNOWN("unknown", "无法判断");

  private final String word;
  private final String chinese;

  Progress(String word, String chinese) {
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
