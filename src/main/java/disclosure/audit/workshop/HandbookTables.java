package disclosure.audit.workshop;

import disclosure.audit.audit.Evidence;
import disclosure.audit.audit.Finding;
import disclosure.audit.form.FormRow;
import disclosure.audit.form.FormTable;
import disclosure.audit.form.FormWords;
import disclosure.audit.report.book.HandbookPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The rows of an example's tables that matter, under the form's heads. */
final class HandbookTables {

  /** More rows that only add 0 to a sum are left out of a table. */
  private static final int IDLE = 3;

  private static final String NOTHING = "0";

  private final ExampleResult result;
  private final Map<String, String> printed;
  private final Set<String> wrong = new HashSet<>();
  private final List<String> lacking;

  /**
   * The tables of an example.
   *
   * @param lacking lines that the wrong examples of its rule lack; empty for a wrong one
   */
  HandbookTables(ExampleResult result, List<String> lacking) {
    this.result = result;
    this.printed = result.example().cells();
    this.lacking = lacking;
    for (Finding finding : result.shown()) {
      wrong.addAll(finding.cells());
      finding.evidence().stream().map(Evidence::cell).filter(Objects::nonNull).forEach(wrong::add);
    }
  }

  /** One for each table, or block of a table whose rows have the same columns. */
  List<HandbookPage.SampleTable> shown() {
    List<HandbookPage.SampleTable> shown = new ArrayList<>();
    for (FormTable table : result.made().tables()) {
      List<FormRow> rows = table.rows().stream().filter(row -> matters(table, row)).toList();
      List<FormRow> busy = rows.stream().filter(row -> !idle(table, row)).toList();
      boolean shortened = rows.size() - busy.size() > IDLE;
      String title = table.title() + (shortened ? "（填0的其他各行从略）" : "");
      Map<List<String>, List<HandbookPage.Row>> blocks = new LinkedHashMap<>();
      for (FormRow row : shortened ? busy : rows) {
        blocks.computeIfAbsent(row.columns(), columns -> new ArrayList<>()).add(row(table, row));
      }
      blocks.forEach((columns, lines) -> shown.add(table(title, table, columns, lines)));
    }
    return shown;
  }

  private boolean matters(FormTable table, FormRow row) {
    List<String> lines = lines(row);
    if (lines.isEmpty()) {
      return false;
    }
    return cells(table, row).stream().anyMatch(cell -> named(cell) || wrong.contains(cell))
        || (plain() && lacking.containsAll(lines));
  }

  /** Whether it is a right example with nothing of its own: it shows what the wrong ones lack. */
  private boolean plain() {
    return result.example().good() && printed.isEmpty() && result.made().differing().isEmpty();
  }

  private boolean idle(FormTable table, FormRow row) {
    return !plain() && cells(table, row).stream().noneMatch(this::named);
  }

  private boolean named(String cell) {
    return printed.containsKey(cell);
  }

  private static List<String> cells(FormTable table, FormRow row) {
    return row.columns().stream().map(column -> table.cell(row.id(), column)).toList();
  }

  /** The lines of the text that hold a row's label. */
  private List<String> lines(FormRow row) {
    return result
        .made()
        .text()
        .lines()
        .filter(line -> line.contains("\t"))
        .filter(line -> Arrays.asList(line.split("\t")).contains(row.label()))
        .toList();
  }

  private HandbookPage.Row row(FormTable table, FormRow row) {
    List<HandbookPage.Cell> figures = new ArrayList<>();
    for (String cell : cells(table, row)) {
      String figure = printed.getOrDefault(cell, NOTHING);
      String words = figure.isEmpty() ? "（空白）" : figure;
      figures.add(new HandbookPage.Cell(words, wrong.contains(cell)));
    }
    return new HandbookPage.Row(new FormWords(List.of(table)).row(table.id(), row.id()), figures);
  }

  private static HandbookPage.SampleTable table(
      String title, FormTable table, List<String> columns, List<HandbookPage.Row> rows) {
    return new HandbookPage.SampleTable(
        title, columns.stream().map(column -> table.column(column).label()).toList(), rows);
  }
}
