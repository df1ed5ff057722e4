package disclosure.audit.rules;

import disclosure.audit.form.FormTable;
import disclosure.audit.table.RuleRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A row of the table of equations.
 *
 * @param rule id of the rule that it belongs to
 * @param subject pattern of the subject, as in {@code t3/{行}}
 * @param text the equation
 * @param eachRow the rows that {@code {行}} stands for; "" for all of the table
 * @param eachColumn the columns that {@code {列}} stands for; "" for all of the table
 * @param forms ids of the forms it applies to; empty for all
 * @param fromYear first report year; null for no bound
 * @param toYear last report year; null for no bound
 * @param variant wording of the message; "" for the rule's own
 * @param source where it stands
 */
record EquationRow(
    String rule,
    String subject,
    EquationText text,
    String eachRow,
    String eachColumn,
    List<String> forms,
    Integer fromYear,
    Integer toYear,
    String variant,
    RuleRow source) {

  EquationRow {
    forms = List.copyOf(forms);
  }

  /** Whether it is in force for reports on a year; an unknown year counts as in force. */
  boolean inForce(Integer year) {
    return year == null
        || ((fromYear == null || fromYear <= year) && (toYear == null || year <= toYear));
  }

  /** The types of facts that carry it through a session. */
  List<Class<?>> facts() {
    boolean earlier =
        text.parts().stream().anyMatch(part -> part.cells() != null && part.cells().earlier());
    return earlier ? List.of(Continuity.class) : List.of(Equation.class, Shortfall.class);
  }

  /** Whether it applies to a form. */
  boolean appliesTo(String form) {
    return forms.isEmpty() || forms.contains(form);
  }

  /**
   * The equations for the tables of a form, one for each row and column that it goes over. Rows and
   * columns for which a cell is not in the form are left out.
   *
   * @throws WrongEquation if there is none, with the reason
   */
  List<Equation> expand(FormLines lines) throws WrongEquation {
    List<Equation> equations = new ArrayList<>();
    WrongEquation reason = null;
    for (String row : each(CellPattern.EACH_ROW, eachRow, lines)) {
      for (String column : each(CellPattern.EACH_COLUMN, eachColumn, lines)) {
        try {
          equations.add(equation(lines, row, column));
        } catch (WrongEquation notInThisForm) {
          reason = reason == null ? notInThisForm : reason;
        }
      }
    }
    if (equations.isEmpty() && reason != null) {
      throw reason;
    }
    return equations;
  }

  /** The rows or columns that the equation goes over one by one; "" alone if it does not. */
  List<String> each(String each, String selected, FormLines form) throws WrongEquation {
    for (EquationText.Part part : text.parts()) {
      CellPattern cells = part.cells();
      if (cells != null && (cells.row().equals(each) || cells.column().equals(each))) {
        FormTable table = cells.table(form.tables());
        boolean rows = cells.row().equals(each);
        return named(rows ? form.rows(table) : form.columns(table), selected, rows ? "逐行" : "逐列");
      }
    }
    return List.of("");
  }

  private static List<String> named(Selector lines, String selected, String heading)
      throws WrongEquation {
    List<String> ids = new ArrayList<>();
    for (String name : selected.isEmpty() ? new String[] {"*"} : selected.split("[；;]")) {
      try {
        ids.addAll(lines.find(name.strip()));
      } catch (WrongEquation unknown) {
        boolean several = name.matches(".+[、，,].+");
        throw new WrongEquation(
            heading, several ? "“" + name + "”中有几项，请用“；”隔开" : unknown.getMessage());
      }
    }
    return ids;
  }

  private Equation equation(FormLines lines, String row, String column) throws WrongEquation {
    Map<String, String> bound = Map.of(CellPattern.EACH_ROW, row, CellPattern.EACH_COLUMN, column);
    String about =
        subject.replace(CellPattern.EACH_ROW, row).replace(CellPattern.EACH_COLUMN, column);
    String key = source.place() + " " + row + " " + column;
    List<Term> terms = new ArrayList<>();
    terms(key, text.left(), false, lines, bound, terms);
    terms(key, text.right(), true, lines, bound, terms);
    return Equation.of(
        key,
        rule,
        about,
        text.relation(),
        terms,
        constant(text.left()),
        constant(text.right()),
        variant);
  }

  private static void terms(
      String key,
      List<EquationText.Part> parts,
      boolean right,
      FormLines lines,
      Map<String, String> bound,
      List<Term> terms)
      throws WrongEquation {
    List<Term> side = new ArrayList<>();
    for (EquationText.Part part : parts) {
      if (part.cells() != null) {
        for (String cell : part.cells().cells(lines, bound)) {
          int position = terms.size() + side.size();
          side.add(
              new Term(key, position, right, part.plus(), cell, false, part.cells().earlier()));
        }
      }
    }
    boolean sole = side.size() == 1;
    side.forEach(term -> terms.add(term.alone(sole)));
  }

  private static BigDecimal constant(List<EquationText.Part> parts) {
    return parts.stream()
        .filter(part -> part.number() != null)
        .map(part -> part.plus() ? part.number() : part.number().negate())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
