package disclosure.audit.facts;

import disclosure.audit.form.FormTable;
import java.util.List;
import java.util.Map;

/**
 * A standard table as the report prints it, matched to one version of the form.
 *
 * @param version the form's table
 * @param fit how well it fits: the likeness of the labels found, less those of rows not found
 * @param readings the cells of its figures by cell id
 * @param rows ids of the rows that were found
 * @param rowLabels where their labels are printed, by row id; empty for rows side by side
 * @param columns ids of the columns whose head was found
 * @param labels labels that are printed otherwise
 */
record TableMatch(
    FormTable version,
    double fit,
    Map<String, CellReading> readings,
    List<String> rows,
    Map<String, TableToken> rowLabels,
    List<String> columns,
    List<LabelDeviation> labels) {

  /** Whether the report has no cell at all for any figure of a column. */
  boolean lacks(String column) {
    return readings.entrySet().stream()
        .filter(reading -> reading.getKey().endsWith("/" + column))
        .allMatch(reading -> reading.getValue().equals(CellReading.ABSENT));
  }
}
