package disclosure.audit.facts;

import disclosure.audit.document.Cell;
import disclosure.audit.form.FormColumn;
import disclosure.audit.form.FormRow;
import disclosure.audit.form.FormTable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds back what can't be said of a table whose grid is lost, as in a text dump: a row whose label
 * is printed somewhere is not missing, but could not be told apart, and neither is a table most of
 * whose labels are printed. Their figures are unreadable, not absent.
 */
final class LostGrid {

  /** Shorter labels stand anywhere. */
  private static final int TELLING = 4;

  private static final Pattern NUMBER = Pattern.compile("(?<=^|\\s)\\d[\\d,.]*(?=\\s|$)");

  private final ReportLayout layout;
  private final String printed;

  private LostGrid(ReportLayout layout) {
    this.layout = layout;
    this.printed = printed(layout);
  }

  /**
   * The facts without what is only not readable.
   *
   * @param loose ids of the tables that were read from running text
   * @param tables the form's tables as the report uses them
   */
  static FactBase temper(
      FactBase facts, ReportLayout layout, Set<String> loose, List<FormTable> tables) {
    boolean whole =
        loose.isEmpty()
            && facts.tables().stream()
                .allMatch(table -> table.found() && table.missingRows().isEmpty());
    return whole ? facts : new LostGrid(layout).temper(facts, loose, tables);
  }

  private static String printed(ReportLayout layout) {
    StringBuilder printed = new StringBuilder();
    layout.narrative().forEach(each -> printed.append(flat(each.text().string())));
    layout.tables().stream()
        .flatMap(placed -> placed.table().cells().stream())
        .map(Cell::text)
        .forEach(text -> printed.append(flat(text.string())));
    return printed.toString();
  }

  private FactBase temper(FactBase facts, Set<String> loose, List<FormTable> tables) {
    Map<String, Set<String>> lost = new LinkedHashMap<>();
    for (TableReading reading : facts.tables()) {
      FormTable table =
          tables.stream()
              .filter(each -> each.id().equals(reading.table()))
              .findFirst()
              .orElse(null);
      if (table != null && (loose.contains(reading.table()) || !reading.found())) {
        lost.put(reading.table(), lostRows(reading, table));
      }
    }
    return facts.with(
        facts.tables().stream()
            .map(t -> temper(t, lost.getOrDefault(t.table(), Set.of())))
            .toList(),
        figures(facts, lost),
        facts.labels());
  }

  private Set<String> lostRows(TableReading reading, FormTable table) {
    Set<String> lost = new HashSet<>();
    if (!reading.found()) {
      if (mostLabels(table) || manyNumbers(table)) {
        table.rows().forEach(row -> lost.add(row.id()));
      }
      return lost;
    }
    for (FormRow row : table.rows()) {
      if (reading.missingRows().contains(row.id()) && says(row.label())) {
        lost.add(row.id());
      }
    }
    return lost;
  }

  private boolean mostLabels(FormTable table) {
    Set<String> labels = new HashSet<>();
    Stream.concat(
            table.rows().stream().map(FormRow::label),
            table.columns().stream().map(FormColumn::label))
        .map(label -> LabelText.of(label).body())
        .filter(body -> body.length() >= TELLING)
        .forEach(labels::add);
    return labels.stream().filter(printed::contains).count() * 2 > labels.size();
  }

  /** Whether the text of its section has half as many numbers as the table has cells. */
  private boolean manyNumbers(FormTable table) {
    long numbers =
        layout.narrative().stream()
            .filter(each -> each.section() == table.section())
            .mapToLong(each -> NUMBER.matcher(each.text().string()).results().count())
            .sum();
    return numbers * 2 >= table.cells().size();
  }

  private boolean says(String label) {
    String body = LabelText.of(label).body();
    return body.length() >= TELLING ? printed.contains(body) : printed.contains(flat(label));
  }

  private static String flat(String text) {
    return LabelText.fold(text).replaceAll("\\([^()]*\\)(?=.)|[\\p{P}\\p{S}]", "");
  }

  private static TableReading temper(TableReading table, Set<String> lost) {
    return new TableReading(
        table.table(),
        table.form(),
        table.found(),
        table.outdatedRows(),
        table.missingRows().stream().filter(row -> !lost.contains(row)).toList(),
        table.missingColumns(),
        table.location(),
        table.quote());
  }

  private static Map<String, Figure> figures(FactBase facts, Map<String, Set<String>> lost) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    facts
        .figures()
        .forEach(
            (cell, figure) -> {
              boolean unread =
                  figure.state() == FigureState.ABSENT
                      && lost.getOrDefault(figure.table(), Set.of()).contains(figure.row());
              figures.put(cell, unread ? PlacedByPosition.unreadable(figure) : figure);
            });
    return figures;
  }
}
