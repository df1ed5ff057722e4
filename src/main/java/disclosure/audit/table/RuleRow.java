package disclosure.audit.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A row of a rule table. A wrong cell goes to the problems with its place; the value returned then
 * only lets the reading go on, since a folder with problems is never used.
 */
public final class RuleRow {

  private final String file;
  private final RawTable.Line line;
  private final Map<String, Integer> columns;
  private final int width;
  private final Problems problems;

  /**
   * A row.
   *
   * @param columns index of each column by heading
   * @param width number of cells of the heading line
   */
  RuleRow(
      String file, RawTable.Line line, Map<String, Integer> columns, int width, Problems problems) {
    this.file = file;
    this.line = line;
    this.columns = columns;
    this.width = width;
    this.problems = problems;
  }

  /** The file or sheet, as in {@link RuleProblem#file()}. */
  public String file() {
    return file;
  }

  /** Line of the file from 1. */
  public int line() {
    return line.number();
  }

  /** The place for people, as in {@code equations.csv 第3行}. */
  public String place() {
    return file + " 第" + line.number() + "行";
  }

  /** The place as another row names it: the file only where it is another one. */
  public String placeFrom(RuleRow other) {
    return file.equals(other.file) ? "第" + line.number() + "行" : place();
  }

  /** All cells that are not blank with their headings, as in {@code 规则=A01，等式=…}. */
  public String words() {
    return columns.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .filter(column -> !line.cell(column.getValue()).isEmpty())
        .map(column -> column.getKey() + "=" + line.cell(column.getValue()))
        .collect(Collectors.joining("，"));
  }

  /** The words of a cell, trimmed; "" for a blank one or a column that was left out. */
  public String optional(String heading) {
    Integer index = columns.get(heading);
    return index == null ? "" : line.cell(index);
  }

  /**
   * The words of a cell for a number or date: full-width signs and digits, which Chinese input
   * leaves, as half-width.
   */
  public String halfWidth(String heading) {
    StringBuilder folded = new StringBuilder(optional(heading));
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= '！' && c <= '～') {
        folded.setCharAt(i, (char) (c - '！' + '!'));
      }
    }
    return folded.toString();
  }

  /** The words of a cell that must not be blank. */
  public String text(String heading) {
    String text = optional(heading);
    if (text.isEmpty()) {
      problem(heading, "是空的，请填写");
    }
    return text;
  }

  /** The id in a cell that must not be blank, its letters and digits as half-width. */
  public String id(String heading) {
    text(heading);
    return halfWidth(heading);
  }

  /** The exact number of a cell; null and a problem if it is blank or no number. */
  public BigDecimal number(String heading) {
    return text(heading).isEmpty() ? null : optionalNumber(heading);
  }

  /** The exact number of a cell; null if it is blank, and with a problem if it is no number. */
  public BigDecimal optionalNumber(String heading) {
    String text = halfWidth(heading);
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("[+-]?\\d+(\\.\\d+)?")) {
      problem(heading, "“" + text + "”不是数字，请只填阿拉伯数字");
      return null;
    }
    return new BigDecimal(text);
  }

  /**
   * The whole number of a cell; null if it is blank, and with a problem if it is no such number.
   */
  public Integer optionalWhole(String heading) {
    String text = halfWidth(heading);
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("-?\\d{1,9}")) {
      problem(heading, "“" + text + "”不是整数，请只填阿拉伯数字");
      return null;
    }
    return Integer.valueOf(text);
  }

  /** Whether a cell says 是; blank is no. */
  public boolean flag(String heading) {
    String text = optional(heading);
    if (!text.isEmpty() && !text.equals("是") && !text.equals("否")) {
      problem(heading, "“" + text + "”只能填“是”或“否”");
    }
    return text.equals("是");
  }

  /**
   * The words of a cell, each to be found as it stands, separated as in {@link #list}. A word that
   * looks like several gets a notice.
   */
  public List<String> words(String heading) {
    List<String> words = list(heading);
    words.stream()
        .filter(word -> word.matches(".*[、，,].*"))
        .forEach(word -> notice(heading, "“" + word + "”会当作一个词，全部写到才算；如果是几个词，请用“；”隔开"));
    return words;
  }

  /**
   * The parts of a cell, separated by {@code ；} {@code ;} or line breaks; none for a blank one. No
   * part may have the bar that separates the words of other tables.
   */
  public List<String> list(String heading) {
    List<String> parts = phrases(heading);
    if (parts.stream().anyMatch(part -> part.matches(".*[|｜].*"))) {
      problem(heading, "“" + optional(heading) + "”中有“|”，这一列的几项之间请用“；”隔开");
    }
    return parts;
  }

  /** The parts of a cell as in {@link #list}, which may give alternatives with a bar. */
  public List<String> phrases(String heading) {
    return Arrays.stream(optional(heading).split("[；;\n]"))
        .map(RawTable::trim)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /**
   * The value that a word of a cell stands for; null and a problem if the word is none of those.
   */
  public <T> T choice(String heading, Map<String, T> words) {
    String text = text(heading);
    T value = words.get(text);
    if (value == null && !text.isEmpty()) {
      problem(
          heading,
          "“"
              + text
              + "”不在可选范围内，请改为："
              + String.join("、", words.keySet().stream().sorted().toList()));
    }
    return value;
  }

  /**
   * Adds a problem of a cell; for a row whose cells seem to be joined, that instead, once.
   *
   * @param message what is wrong and what to do, in Chinese, to follow the column's name
   */
  public void problem(String heading, String message) {
    if (joined()) {
      problems.add(file, line.number(), 0, tooShort());
      return;
    }
    int column = columns.getOrDefault(heading, -1) + 1;
    problems.add(file, line.number(), column, "“" + heading + "”列" + message);
  }

  /** Rows of a sheet end with their last cell that is not blank, those of a CSV file don't. */
  private boolean joined() {
    return file.endsWith(".csv")
        && line.cells().size() < width
        && line.cells().stream().anyMatch(cell -> cell.contains("，") || withoutComma(cell));
  }

  /** Words and a number in one cell, as in 一般 2. */
  private static boolean withoutComma(String cell) {
    return cell.matches("\\p{IsHan}+\\s+\\d+(\\.\\d+)?");
  }

  private String tooShort() {
    String reason =
        line.cells().stream()
            .filter(RuleRow::withoutComma)
            .findFirst()
            .map(cell -> "“" + cell + "”中间可能漏了英文逗号“,”，请补上")
            .orElse("可能用了全角逗号“，”，格与格之间请改用英文逗号“,”");
    return "只有" + line.cells().size() + "格，标题有" + width + "列；" + reason;
  }

  /** Adds a problem of a cell that only one row may have, and that an earlier one has. */
  public void twice(String heading, RuleRow first) {
    problem(heading, "“" + optional(heading) + "”已在" + first.placeFrom(this) + "写过，只能写一次，请删去一行或改正");
  }

  /** Adds a notice about a cell: it may be meant, but more likely is a slip. */
  public void notice(String heading, String message) {
    int column = columns.getOrDefault(heading, -1) + 1;
    problems.notice(file, line.number(), column, "“" + heading + "”列" + message);
  }

  /** Adds a hint about a cell: staff should look at it although the table can be used. */
  public void hint(String heading, String message) {
    int column = columns.getOrDefault(heading, -1) + 1;
    problems.hint(file, line.number(), column, "“" + heading + "”列" + message);
  }
}
