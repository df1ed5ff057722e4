package disclosure.audit.table;

/**
 * A mistake in a rule file.
 *
 * @param file path below the rule folder, with {@code /}; a sheet as {@code book.xlsx#sheet}
 * @param line line from 1; 0 where the mistake has no line
 * @param column ordinal of the cell in its line from 1, or character for other rule files; 0 where
 *     the mistake has no column
 * @param message one Chinese sentence: what is wrong and what to do
 */
public record RuleProblem(String file, int line, int column, String message)
    implements Comparable<RuleProblem> {

  /** The mistake with its place, as it is shown to a user. */
  public String sentence() {
    String place = line == 0 ? "" : " 第" + line + "行" + (column == 0 ? "" : "第" + column + "列");
    return file + place + "：" + message;
  }

  @Override
  public int compareTo(RuleProblem other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }
}
