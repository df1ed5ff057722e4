package disclosure.audit.rules;

import disclosure.audit.form.FormTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds the cells that an equation needs in a line of a form and that the form does not have there.
 * Without them the sum would be too small, and a report that is right would look wrong.
 */
final class EquationGaps {

  private static final String ALL = "*";

  private final EquationRow equation;
  private final String form;
  private final FormLines lines;

  /**
   * The gaps of an equation.
   *
   * @param form id of the form
   * @param lines its tables
   */
  EquationGaps(EquationRow equation, String form, FormLines lines) {
    this.equation = equation;
    this.form = form;
    this.lines = lines;
  }

  /**
   * Looks at each line that the equation goes over. A line that has none of its cells is not meant.
   *
   * @throws WrongEquation naming the first line that has only some of them
   */
  void check() throws WrongEquation {
    for (String row : equation.each(CellPattern.EACH_ROW, equation.eachRow(), lines)) {
      for (String column : equation.each(CellPattern.EACH_COLUMN, equation.eachColumn(), lines)) {
        check(row, column);
      }
    }
  }

  private void check(String row, String column) throws WrongEquation {
    Map<String, String> bound = Map.of(CellPattern.EACH_ROW, row, CellPattern.EACH_COLUMN, column);
    boolean meant = row.isEmpty() && column.isEmpty();
    List<String> missing = new ArrayList<>();
    String table = "";
    for (EquationText.Part part : equation.text().parts()) {
      if (part.cells() != null) {
        FormTable form = part.cells().table(lines.tables());
        List<String> here = missing(part.cells(), form, bound);
        table = missing.isEmpty() ? form.title() : table;
        missing.addAll(here);
        meant |= goesOver(part.cells()) && here.size() < part.cells().size(lines, bound);
      }
    }
    if (meant && !missing.isEmpty()) {
      throw new WrongEquation(sentence(row, column, table, missing.get(0)));
    }
  }

  private static boolean goesOver(CellPattern cells) {
    return cells.row().equals(CellPattern.EACH_ROW)
        || cells.column().equals(CellPattern.EACH_COLUMN);
  }

  /** Of all rows or all columns those are meant that have the other. */
  private List<String> missing(CellPattern cells, FormTable table, Map<String, String> bound)
      throws WrongEquation {
    List<String> missing = new ArrayList<>();
    if (!cells.row().equals(ALL) && !cells.column().equals(ALL)) {
      for (String row : lines.rows(table).find(bound.getOrDefault(cells.row(), cells.row()))) {
        lines.columns(table).find(bound.getOrDefault(cells.column(), cells.column())).stream()
            .filter(column -> !table.row(row).columns().contains(column))
            .forEach(column -> missing.add(table.cell(row, column)));
      }
    }
    return missing;
  }

  private String sentence(String row, String column, String table, String cell) {
    String line = row.isEmpty() ? column : row;
    String each = row.isEmpty() ? CellPattern.EACH_COLUMN : CellPattern.EACH_ROW;
    boolean over = !line.isEmpty();
    return (over ? "按" + each + "核对到“" + line + "”时，" : "")
        + form
        + "表式的"
        + table
        + "缺少单元格 "
        + cell
        + "，无法算出合计，请在 forms/rows.csv 这一行的“栏次”中补上；若本来没有，请"
        + (over ? "在“逐" + each.charAt(1) + "”列写明核对哪些" + each.charAt(1) : "改写等式中的范围");
  }
}
