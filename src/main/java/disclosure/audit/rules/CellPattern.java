package disclosure.audit.rules;

import disclosure.audit.form.FormTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cells as an equation names them: table, row and column, each by id or in the form's words, rows
 * and columns also as ranges or as the row and column that the equation goes over.
 *
 * @param table as in {@code t3} or 表三; with 上年 in front, the table of last year's report
 * @param row as in {@code 3.1..3.6*} or {@code {行}}
 * @param column as in {@code natural} or {@code {列}}
 */
public record CellPattern(String table, String row, String column) {

  /** Stands for each row in turn. */
  static final String EACH_ROW = "{行}";

  /** Stands for each column in turn. */
  static final String EACH_COLUMN = "{列}";

  /** Stands before a table of the agency's report for the year before. */
  private static final String EARLIER = "上年";

  /** How else staff may name it. */
  private static final Pattern LIKE_EARLIER =
      Pattern.compile("^(?:去年|上一?年度?|前一年度?|往年)(?:报告)?(?:的)?");

  /** A part of a name; what has a slash of its own is put in 【】. */
  private static final Pattern PART = Pattern.compile("(?:【[^】]*】|[^/【】])+");

  /**
   * The cells of a name with three parts, as in {@code t3/1/natural} or 表三/（七）总计/自然人.
   *
   * @throws WrongEquation if it has more or less
   */
  public static CellPattern parse(String text) throws WrongEquation {
    List<String> names =
        PART.matcher(text)
            .results()
            .map(part -> part.group().replace("【", "").replace("】", "").strip())
            .toList();
    if (names.size() != 3) {
      throw new WrongEquation("“" + text + "”应写成“表/行/列”三段，例如 表三/（七）总计/自然人；名称本身含“/”时用【】括起来");
    }
    return new CellPattern(names.get(0), names.get(1), names.get(2));
  }

  /** Whether the cells are those of last year's report. */
  boolean earlier() {
    return table.startsWith(EARLIER);
  }

  /**
   * The cells in the order of the form; never empty.
   *
   * @throws WrongEquation if the tables have none, with the reason
   */
  public List<String> cells(List<FormTable> tables) throws WrongEquation {
    return cells(new FormLines(tables), Map.of());
  }

  /**
   * The cells in the order of the form; never empty.
   *
   * @param bound what {@link #EACH_ROW} and {@link #EACH_COLUMN} stand for
   */
  List<String> cells(FormLines lines, Map<String, String> bound) throws WrongEquation {
    FormTable form = table(lines.tables());
    List<String> columns = lines.columns(form).find(bound.getOrDefault(column, column));
    List<String> cells = new ArrayList<>();
    for (String id : lines.rows(form).find(bound.getOrDefault(row, row))) {
      columns.stream()
          .filter(form.row(id).columns()::contains)
          .forEach(found -> cells.add(form.cell(id, found)));
    }
    if (cells.isEmpty()) {
      throw new WrongEquation("“" + row + "”与“" + column + "”相交处在" + form.title() + "没有单元格，请核对行和列");
    }
    return cells;
  }

  /** The number of places where its rows and columns cross, cells or not. */
  int size(FormLines lines, Map<String, String> bound) throws WrongEquation {
    FormTable form = table(lines.tables());
    return lines.rows(form).find(bound.getOrDefault(row, row)).size()
        * lines.columns(form).find(bound.getOrDefault(column, column)).size();
  }

  /** Its table among those of a form. */
  FormTable table(List<FormTable> tables) throws WrongEquation {
    String name = earlier() ? table.substring(EARLIER.length()) : table;
    for (FormTable candidate : tables) {
      if (candidate.id().equals(name) || candidate.title().equals(name)) {
        return candidate;
      }
    }
    String rest = LIKE_EARLIER.matcher(table).replaceFirst("");
    throw new WrongEquation(
        "没有“"
            + table
            + "”这张表"
            + (rest.equals(table) ? "" : "，本单位上年度报告的表请写成“" + EARLIER + rest + "”")
            + "，可写："
            + String.join(
                "、", tables.stream().map(known -> known.title() + "或" + known.id()).toList()));
  }
}
