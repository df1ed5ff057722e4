package disclosure.audit.report.html;

import disclosure.audit.audit.Audit;
import disclosure.audit.facts.FactBase;
import disclosure.audit.facts.LabelDeviation;
import disclosure.audit.facts.TableReading;
import disclosure.audit.form.FormColumn;
import disclosure.audit.form.FormRow;
import disclosure.audit.form.FormTable;
import disclosure.audit.report.Printable;
import disclosure.audit.report.html.HeadCell.Placed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Draws the standard tables as the form prints them. */
final class TableDrawing {
  private final FactBase facts;
  private final List<FormTable> tables;
  private final CellMarks marks;

  TableDrawing(Audit audit, CellMarks marks) {
    this.facts = audit.facts();
    this.tables = audit.tables();
    this.marks = marks;
  }

  List<DrawnTable> draw() {
    return tables.stream().map(this::draw).toList();
  }

  private DrawnTable draw(FormTable table) {
    boolean missing =
        facts.tables().stream()
            .filter(reading -> reading.table().equals(table.id()))
            .noneMatch(TableReading::found);
    return new DrawnTable(table.id(), table.title(), missing, blocks(table));
  }

  private List<DrawnTable.Block> blocks(FormTable table) {
    if (table.sideBySide()) {
      return List.of(sideBySide(table));
    }
    if (table.rows().stream().map(FormRow::columns).distinct().count() == 1) {
      int width = table.columns().size();
      return List.of(block(table, null, table.rows(), 0, width));
    }
    return stacked(table);
  }

  /** Parts with columns of their own, each under the heading that its rows have in common. */
  private List<DrawnTable.Block> stacked(FormTable table) {
    int width = table.rows().stream().mapToInt(row -> row.columns().size()).max().orElse(0);
    List<DrawnTable.Block> blocks = new ArrayList<>();
    List<FormRow> part = new ArrayList<>();
    for (FormRow row : table.rows()) {
      if (!part.isEmpty() && !sameKind(part.get(0), row)) {
        blocks.add(block(table, band(part.get(0)), part, 1, width));
        part = new ArrayList<>();
      }
      part.add(row);
    }
    blocks.add(block(table, band(part.get(0)), part, 1, width));
    return blocks;
  }

  private static boolean sameKind(FormRow a, FormRow b) {
    return a.columns().equals(b.columns()) && a.groups().equals(b.groups());
  }

  private static String band(FormRow row) {
    return row.groups().isEmpty() ? null : row.groups().get(0);
  }

  /** Rows of the same columns; the outermost groups, already in the band, are left out. */
  private DrawnTable.Block block(
      FormTable table, String band, List<FormRow> rows, int skipped, int width) {
    List<FormColumn> columns = rows.get(0).columns().stream().map(table::column).toList();
    List<List<String>> paths =
        rows.stream()
            .map(row -> path(row.groups().stream().skip(skipped).toList(), row.label()))
            .toList();
    List<List<Placed>> labels = HeadCell.arrange(level(paths), notes(table, rows));
    int filler = width - columns.size();
    List<DrawnTable.Row> drawn = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      FormRow row = rows.get(i);
      drawn.add(
          new DrawnTable.Row(
              beginningAt(labels, i),
              columns.stream().map(column -> cell(table, row, column.id())).toList(),
              filler));
    }
    int levels = labels.size();
    return new DrawnTable.Block(band, levels, levels + width, head(table, columns), "项目", drawn);
  }

  private static List<HeadCell> beginningAt(List<List<Placed>> levels, int line) {
    return levels.stream()
        .flatMap(List::stream)
        .filter(placed -> placed.line() == line)
        .map(Placed::cell)
        .toList();
  }

  private List<List<HeadCell>> head(FormTable table, List<FormColumn> columns) {
    List<List<String>> paths =
        columns.stream().map(column -> path(column.groups(), column.label())).toList();
    List<String> notes = columns.stream().map(column -> note(table, column.id(), true)).toList();
    return rows(HeadCell.arrange(level(paths), notes));
  }

  private static List<List<HeadCell>> rows(List<List<Placed>> levels) {
    return levels.stream().map(level -> level.stream().map(Placed::cell).toList()).toList();
  }

  private DrawnTable.Block sideBySide(FormTable table) {
    int depth = table.rows().stream().mapToInt(row -> row.groups().size() + 2).max().orElse(2);
    List<List<String>> paths = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<DrawnCell> cells = new ArrayList<>();
    for (FormRow row : table.rows()) {
      for (String column : row.columns()) {
        List<String> path = new ArrayList<>(path(row.groups(), row.label()));
        path.addAll(Collections.nCopies(depth - path.size() - 1, null));
        path.add(table.column(column).label());
        paths.add(path);
        notes.add(note(table, column, true));
        cells.add(cell(table, row, column));
      }
    }
    List<List<HeadCell>> head = rows(HeadCell.arrange(paths, notes));
    DrawnTable.Row row = new DrawnTable.Row(List.of(), cells, 0);
    return new DrawnTable.Block(null, 0, cells.size(), head, "", List.of(row));
  }

  private DrawnCell cell(FormTable table, FormRow row, String column) {
    String id = table.cell(row.id(), column);
    return marks.draw(id, facts.figures().get(id));
  }

  private static List<String> path(List<String> groups, String label) {
    List<String> path = new ArrayList<>(groups);
    path.add(label);
    return path;
  }

  /** Makes all paths as long as the longest: the last label of a shorter one goes down to it. */
  private static List<List<String>> level(List<List<String>> paths) {
    int depth = paths.stream().mapToInt(List::size).max().orElse(0);
    List<List<String>> level = new ArrayList<>();
    for (List<String> path : paths) {
      List<String> longer = new ArrayList<>(path);
      longer.addAll(Collections.nCopies(depth - path.size(), null));
      level.add(longer);
    }
    return level;
  }

  private List<String> notes(FormTable table, List<FormRow> rows) {
    List<String> notes = new ArrayList<>();
    rows.forEach(row -> notes.add(note(table, row.id(), false)));
    return notes;
  }

  private String note(FormTable table, String label, boolean column) {
    return facts.labels().stream()
        .filter(other -> other.table().equals(table.id()) && other.column() == column)
        .filter(other -> other.label().equals(label))
        .findFirst()
        .map(LabelDeviation::printed)
        .map(Printable::of)
        .orElse(null);
  }
}
