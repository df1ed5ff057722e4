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
 * @param year report year; null if unknown
 * @param tables the version of each table that the report uses or should use
 * @param matches what was found, by table id
 * @param layout of the report
 */
record MatchedTables(
    FormBook book,
    Integer year,
    List<FormTable> tables,
    Map<String, TableMatch> matches,
    ReportLayout layout) {

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

  /** The table as reports on the year should have it; the newest one where the year has no form. */
  private FormTable due(String table) {
    List<FormTable> versions = book.versions(table);
    return versions.stream()
        .filter(version -> year != null && inForce(version.form()))
        .findFirst()
        .orElse(versions.get(0));
  }

  private boolean inForce(String form) {
    return book.form(form).filter(known -> known.covers(year)).isPresent();
  }

  private TableReading reading(TableMatch match, Location heading, String headingWords) {
    FormTable table = match.version();
    List<String> due = due(table.id()).rows().stream().map(row -> row.id()).toList();
    List<String> outdated = match.rows().stream().filter(row -> !due.contains(row)).toList();
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
