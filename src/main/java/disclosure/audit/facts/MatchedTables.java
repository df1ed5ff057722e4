package disclosure.audit.facts;

import disclosure.audit.document.Location;
import disclosure.audit.form.FormBook;
import disclosure.audit.form.FormTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The standard tables of a report as they were matched.
 *
 * @param book the forms
 * @param tables the version of each table that the report uses or should use
 * @param matches what was found, by table id
 * @param layout of the report
 */
record MatchedTables(
    FormBook book, List<FormTable> tables, Map<String, TableMatch> matches, ReportLayout layout) {

  /** The figures of all cells by id, in the order of the form. */
  Map<String, Figure> figures() {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (FormTable table : tables) {
      TableMatch match = matches.get(table.id());
      Location around = layout.heading(table.section());
      for (String cell : table.cells()) {
        CellReading reading = match == null ? CellReading.ABSENT : match.readings().get(cell);
        figures.put(cell, reading.figure(cell, around));
      }
    }
    return figures;
  }

  /** What became of each table. */
  List<TableReading> readings() {
    List<TableReading> readings = new ArrayList<>();
    for (FormTable table : tables) {
      TableMatch match = matches.get(table.id());
      Section section = layout.section(table.section());
      Location place = section == null ? null : section.location();
      String quote = section == null ? "" : section.heading();
      readings.add(
          match == null
              ? new TableReading(
                  table.id(), null, false, List.of(), List.of(), List.of(), place, quote)
              : reading(match, place, quote));
    }
    return readings;
  }

  private TableReading reading(TableMatch match, Location heading, String headingWords) {
    FormTable table = match.version();
    List<String> newest =
        book.versions(table.id()).get(0).rows().stream().map(row -> row.id()).toList();
    List<String> outdated = match.rows().stream().filter(row -> !newest.contains(row)).toList();
    TableToken label = outdated.isEmpty() ? null : match.rowLabels().get(outdated.get(0));
    return new TableReading(
        table.id(),
        table.form(),
        true,
        outdated,
        table.rows().stream().map(row -> row.id()).filter(r -> !match.rows().contains(r)).toList(),
        table.columns().stream()
            .map(column -> column.id())
            .filter(column -> !match.columns().contains(column) && match.lacks(column))
            .toList(),
        label == null ? heading : label.place(),
        label == null ? headingWords : label.cell().text().string().replaceAll("\\s", ""));
  }
}
