package disclosure.audit.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * An official form of the annual report.
 *
 * @param id as in {@code 2021}
 * @param title name and number of the document that prescribes it
 * @param fromYear first report year
 * @param toYear last report year; null while it is in force
 * @param tables its standard tables in order
 */
public record ReportForm(
    String id, String title, int fromYear, Integer toYear, List<FormTable> tables) {

  public ReportForm {
    tables = List.copyOf(tables);
  }

  /** Whether reports on a year are due on this form. */
  public boolean covers(int year) {
    return fromYear <= year && (toYear == null || year <= toYear);
  }

  /** Whether another form has a table with the same rows, columns and labels. */
  public boolean sameTable(ReportForm other, String table) {
    return table(table).equals(other.table(table));
  }

  private List<Object> table(String id) {
    return tables.stream()
        .filter(table -> table.id().equals(id))
        .flatMap(table -> Stream.concat(table.rows().stream(), table.columns().stream()))
        .map(Object.class::cast)
        .toList();
  }

  /** Whether one of its tables has a row or column of this id. */
  public boolean hasLine(String id) {
    return tables.stream()
        .anyMatch(
            table ->
                table.rows().stream().anyMatch(row -> row.id().equals(id))
                    || table.columns().stream().anyMatch(column -> column.id().equals(id)));
  }

  /** The ids of the cells of all its tables, in order. */
  public List<String> cells() {
    return tables.stream().flatMap(table -> table.cells().stream()).toList();
  }

  /** Whether reports on any year between two bounds, null for none, are due on this form. */
  public boolean overlaps(Integer from, Integer to) {
    return (to == null || fromYear <= to) && (from == null || toYear == null || from <= toYear);
  }

  /** The report years it is for, in Chinese, as in 2019至2020年度. */
  public String years() {
    if (toYear == null) {
      return fromYear + "年度起";
    }
    return (toYear == fromYear ? "" : fromYear + "至") + toYear + "年度";
  }
}
