package disclosure.audit.facts;

import disclosure.audit.form.FormColumn;
import disclosure.audit.form.FormRow;
import disclosure.audit.form.FormTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds back what can't be said of a table whose grid is lost, as in a text dump. A row or column
 * whose label is printed somewhere is not missing, but could not be told apart, and nothing is
 * known of those of a table that is not read otherwise; neither is a table missing most of whose
 * labels are printed, nor read of which no figure is. Their figures are unreadable, not absent.
 */
final class LostGrid {

  private static final Pattern NUMBER = Pattern.compile("(?<=^|\\s)\\d[\\d,.]*(?=\\s|$)");

  private final FactBase facts;
  private final ReportLayout layout;
  private final Map<String, FormTable> forms = new HashMap<>();
  private final Map<String, TableReading> readings = new LinkedHashMap<>();
  private final Set<String> unreadable = new HashSet<>();

  private LostGrid(FactBase facts, ReportLayout layout, List<FormTable> tables) {
    this.facts = facts;
    this.layout = layout;
    tables.forEach(table -> forms.put(table.id(), table));
  }

  /**
   * The facts without what is only not readable.
   *
   * @param tables the form's tables as the report uses them
   */
  static FactBase temper(FactBase facts, ReportLayout layout, List<FormTable> tables) {
    return facts.figures().values().stream().noneMatch(LostGrid::unread)
        ? facts
        : new LostGrid(facts, layout, tables).temper();
  }

  private FactBase temper() {
    facts.tables().forEach(reading -> readings.put(reading.table(), certain(reading)));
    Map<String, Figure> figures = new LinkedHashMap<>();
    facts.figures().forEach((cell, figure) -> figures.put(cell, certain(figure)));
    Set<String> read = new HashSet<>();
    figures.values().stream().filter(f -> !unread(f)).map(Figure::table).forEach(read::add);
    return facts.with(
        readings.values().stream()
            .map(table -> read.contains(table.table()) ? table : notFound(table))
            .toList(),
        figures,
        facts.labels().stream().filter(label -> !torn(label)).toList());
  }

  /** A table without the missing rows and columns that may be printed all the same. */
  private TableReading certain(TableReading reading) {
    FormTable form = forms.get(reading.table());
    if (!reading.found()) {
      if (mostLabels(form) || manyNumbers(form)) {
        unreadable.add(reading.table());
      }
      return reading;
    }
    PrintedLabels printed = PrintedLabels.of(layout, form.section());
    TableReading unprinted =
        without(
            reading,
            row -> printed.says(form.row(row).label()),
            column -> printed.says(form.column(column).label()));
    return otherwiseRead(unprinted) ? unprinted : without(reading, row -> true, column -> true);
  }

  private static TableReading without(
      TableReading reading, Predicate<String> rows, Predicate<String> columns) {
    return new TableReading(
        reading.table(),
        reading.form(),
        reading.found(),
        reading.outdatedRows(),
        reading.missingRows().stream().filter(rows.negate()).toList(),
        reading.missingColumns().stream().filter(columns.negate()).toList(),
        reading.location(),
        reading.quote());
  }

  /** Whether every figure was read besides those of missing rows and columns, and any was. */
  private boolean otherwiseRead(TableReading reading) {
    List<Figure> others =
        facts.figures().values().stream()
            .filter(figure -> figure.table().equals(reading.table()) && !missing(figure, reading))
            .toList();
    return !others.isEmpty() && others.stream().noneMatch(LostGrid::unread);
  }

  private static boolean missing(Figure figure, TableReading reading) {
    return reading.missingRows().contains(figure.row())
        || reading.missingColumns().contains(figure.column());
  }

  private static boolean unread(Figure figure) {
    return figure.state() == FigureState.ABSENT || figure.state() == FigureState.UNREADABLE;
  }

  private Figure certain(Figure figure) {
    TableReading reading = readings.get(figure.table());
    boolean doubtful =
        reading.found() ? !missing(figure, reading) : unreadable.contains(figure.table());
    return doubtful && figure.state() == FigureState.ABSENT
        ? PlacedByPosition.unreadable(figure)
        : figure;
  }

  /** Nothing was read of a table: it is no more found than one that was not recognised. */
  private static TableReading notFound(TableReading table) {
    return new TableReading(
        table.table(),
        table.form(),
        false,
        List.of(),
        List.of(),
        List.of(),
        table.location(),
        table.quote());
  }

  /** Whether a label is a part of one that stands whole in its section. */
  private boolean torn(LabelDeviation label) {
    String expected = LabelText.of(label.expected()).body();
    String printed = LabelText.of(label.printed()).body();
    return expected.contains(printed)
        && PrintedLabels.of(layout, forms.get(label.table()).section()).contains(expected);
  }

  private boolean mostLabels(FormTable table) {
    Set<String> labels = new HashSet<>();
    Stream.concat(
            table.rows().stream().map(FormRow::label),
            table.columns().stream().map(FormColumn::label))
        .map(label -> LabelText.of(label).body())
        .filter(body -> body.length() >= PrintedLabels.TELLING)
        .forEach(labels::add);
    PrintedLabels printed = PrintedLabels.of(layout);
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
}
