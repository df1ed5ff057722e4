package disclosure.audit.rules;

import disclosure.audit.form.FormTable;
import disclosure.audit.form.ReportForm;
import java.util.List;

/**
 * Checks the subject of an equation: messages name it as the place of the mistake, so that it must
 * be a place that the equation looks at.
 */
final class EquationSubject {

  private final EquationRow row;

  EquationSubject(EquationRow row) {
    this.row = row;
  }

  /** Adds a notice if no form has such a place. */
  void named(List<ReportForm> forms) {
    String[] parts = row.subject().split("/");
    if (parts.length == 2 && forms.stream().anyMatch(form -> column(parts[1], parts[0], form))) {
      row.source()
          .problem(
              "对象",
              "“" + row.subject() + "”中的“" + parts[1] + "”是列，请写成 " + parts[0] + "/*/" + parts[1]);
    } else if (!forms.isEmpty() && forms.stream().noneMatch(this::named)) {
      row.source()
          .notice(
              "对象", "“" + row.subject() + "”不是表格上的地方，表述中的{表}{行}{列}会空着，请写成 t3、t3/1、t3/*/natural 这样");
    }
  }

  /** Adds a problem if it is a place of the form, but none of this year's cells stands there. */
  void lookedAt(ReportForm form, Equation equation) {
    if (named(form) && equation.terms().stream().noneMatch(term -> at(equation.subject(), term))) {
      row.source()
          .problem(
              "对象",
              "“" + equation.subject() + "”不在等式之中，问题会指错地方，请改为等式中本年度的表、行或列，例如 " + place(equation));
    }
  }

  /** Whether the subject is a table of the form, or one of its rows, columns or cells. */
  private boolean named(ReportForm form) {
    String[] parts = row.subject().split("/");
    return form.tables().stream()
        .filter(table -> table.id().equals(parts[0]))
        .anyMatch(
            table ->
                (parts.length < 2 || row(parts[1], table))
                    && (parts.length < 3 || column(parts[2], table)));
  }

  private static boolean column(String id, String table, ReportForm form) {
    return form.tables().stream()
        .anyMatch(one -> one.id().equals(table) && !id.equals("*") && column(id, one));
  }

  private static boolean row(String id, FormTable table) {
    return id.equals("*")
        || id.equals(CellPattern.EACH_ROW)
        || table.rows().stream().anyMatch(row -> row.id().equals(id));
  }

  private static boolean column(String id, FormTable table) {
    return id.equals("*")
        || id.equals(CellPattern.EACH_COLUMN)
        || table.columns().stream().anyMatch(column -> column.id().equals(id));
  }

  private static boolean at(String subject, Term term) {
    String[] parts = subject.split("/");
    String[] cell = term.cell().split("/");
    boolean same = !term.earlier();
    for (int i = 0; i < Math.min(parts.length, cell.length); i++) {
      same &= parts[i].equals("*") || parts[i].equals(cell[i]);
    }
    return same;
  }

  /** The row of the first cell of this year's report. */
  private static String place(Equation equation) {
    return equation.terms().stream()
        .filter(term -> !term.earlier())
        .map(term -> term.cell().substring(0, term.cell().lastIndexOf('/')))
        .findFirst()
        .orElse("t3");
  }
}
