package disclosure.audit.facts;

import disclosure.audit.document.Block;
import disclosure.audit.document.Cell;
import disclosure.audit.document.Document;
import disclosure.audit.document.Location;
import disclosure.audit.document.Table;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds back what can't be said of a table on a page that has no ruling lines: it is read by the
 * places of its text, so that a row, column or label which was not found may be printed all the
 * same. Its figures that were not found are unreadable, not absent. So are those of a whole table
 * that was not found in such a file, and of rows that only an older form has: they may be several.
 */
final class PlacedByPosition {

  private final Set<Location> places = new HashSet<>();

  private PlacedByPosition(Document document) {
    for (Block block : document.blocks()) {
      if (block instanceof Table table && table.shape() != Table.Shape.GRID) {
        table.cells().stream().map(Cell::location).filter(Location::paged).forEach(places::add);
      }
    }
  }

  /** The facts without statements on what is missing from tables that are read by position. */
  static FactBase temper(FactBase facts, Document document) {
    PlacedByPosition tables = new PlacedByPosition(document);
    return tables.places.isEmpty() ? facts : tables.temper(facts);
  }

  private FactBase temper(FactBase facts) {
    Set<String> read = new HashSet<>();
    for (Figure figure : facts.figures().values()) {
      if (places.contains(figure.location())) {
        read.add(figure.table());
      }
    }
    facts.tables().stream()
        .map(TableReading::table)
        .filter(table -> nothingRead(facts, table))
        .forEach(read::add);
    String form =
        facts.tables().stream()
            .filter(TableReading::found)
            .map(TableReading::form)
            .findFirst()
            .orElse(null);
    return facts.with(
        facts.tables().stream().map(t -> read.contains(t.table()) ? temper(t, form) : t).toList(),
        figures(facts, read),
        facts.labels().stream().filter(label -> !read.contains(label.table())).toList());
  }

  private static boolean nothingRead(FactBase facts, String table) {
    return facts.figures().values().stream()
        .filter(figure -> figure.table().equals(table))
        .allMatch(figure -> figure.state() == FigureState.ABSENT);
  }

  /** A table that was not found may be one of those that could not be told apart from text. */
  private static TableReading temper(TableReading table, String form) {
    return new TableReading(
        table.table(),
        table.found() ? table.form() : form,
        table.found() || form != null,
        List.of(),
        List.of(),
        List.of(),
        table.location(),
        table.quote());
  }

  private static Map<String, Figure> figures(FactBase facts, Set<String> read) {
    Set<String> outdated = new HashSet<>();
    facts.tables().forEach(t -> t.outdatedRows().forEach(row -> outdated.add(t.table() + row)));
    Map<String, Figure> tempered = new LinkedHashMap<>();
    facts
        .figures()
        .forEach(
            (cell, figure) -> {
              boolean unsure =
                  figure.state() == FigureState.ABSENT
                      || outdated.contains(figure.table() + figure.row());
              boolean held = unsure && read.contains(figure.table());
              tempered.put(cell, held ? unreadable(figure) : figure);
            });
    return tempered;
  }

  static Figure unreadable(Figure figure) {
    return new Figure(
        figure.cell(), FigureState.UNREADABLE, null, null, null, figure.location(), List.of());
  }
}
