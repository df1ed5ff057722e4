package disclosure.audit.form;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * A standard table of a form.
 *
 * @param form id of the form, as in {@code 2021}
 * @param id as in {@code t3}
 * @param title as in 表三
 * @param section number of the section it belongs to
 * @param sideBySide whether its rows stand side by side over one line of figures (table 4)
 * @param rows in the order of print
 * @param columns in the order of print
 */
public record FormTable(
    String form,
    String id,
    String title,
    int section,
    boolean sideBySide,
    List<FormRow> rows,
    List<FormColumn> columns) {

  public FormTable {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /**
   * The row of an id.
   *
   * @throws NoSuchElementException if the table has no such row
   */
  public FormRow row(String row) {
    return rows.stream().filter(r -> r.id().equals(row)).findFirst().orElseThrow();
  }

  /**
   * The column of an id.
   *
   * @throws NoSuchElementException if the table has no such column
   */
  public FormColumn column(String column) {
    return columns.stream().filter(c -> c.id().equals(column)).findFirst().orElseThrow();
  }

  /** The ids of all its cells, by row, then by column. */
  public List<String> cells() {
    return rows.stream()
        .flatMap(row -> row.columns().stream().map(column -> cell(row.id(), column)))
        .toList();
  }

  /** The id of a cell. */
  public String cell(String row, String column) {
    return id + "/" + row + "/" + column;
  }
}
