package disclosure.audit.facts;

import disclosure.audit.document.Cell;
import disclosure.audit.document.Table;
import disclosure.audit.facts.LabelAlignment.Match;
import disclosure.audit.form.FormBook;
import disclosure.audit.form.FormTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Matches a table whose rows stand side by side over one line of figures (table 4), printed as one
 * table or as one for each group.
 */
final class SideBySideMatch {

  private static final double LIKE = 0.6;

  private final FormTable version;
  private final TableParts parts;
  private final List<ExpectedLabel> labels;
  private final LabelAlignment alignment;

  SideBySideMatch(FormTable version, FormBook book, TableParts parts) {
    this.version = version;
    this.parts = parts;
    this.labels = ExpectedLabel.of(version, book);
    this.alignment = LabelAlignment.of(labels, heads());
  }

  TableMatch match() {
    List<CellReading> figures = figures();
    Map<String, CellReading> readings = new LinkedHashMap<>();
    List<String> cells = version.cells();
    for (int i = 0; i < cells.size(); i++) {
      readings.put(cells.get(i), figures.get(i));
    }
    Set<String> columns = new LinkedHashSet<>();
    alignment.matches().forEach(match -> columns.add(match.label().id()));
    return new TableMatch(
        version,
        TableMatcher.fit(alignment, labels),
        readings,
        version.rows().stream().map(row -> row.id()).toList(),
        Map.of(),
        List.copyOf(columns),
        new Deviations(version, parts).of(alignment.matches()));
  }

  /**
   * The heads of the figures from left to right. On a known grid a head that stands over others is
   * none of them; elsewhere the order of print is the order of the columns, heads of groups
   * between.
   */
  private List<TableToken> heads() {
    return parts.words().stream()
        .filter(this::likeColumn)
        .sorted(
            Comparator.comparingInt(TableToken::block)
                .thenComparingInt(token -> grid(token) ? token.cell().column() : token.row())
                .thenComparingInt(token -> token.cell().column()))
        .toList();
  }

  private boolean grid(TableToken token) {
    return parts.shape(token.block()) == Table.Shape.GRID;
  }

  private boolean likeColumn(TableToken token) {
    return labels.stream().anyMatch(label -> label.similarity(token.label()) >= LIKE);
  }

  private List<CellReading> figures() {
    List<CellReading> figures = new ArrayList<>();
    boolean grid = parts.tables().stream().allMatch(t -> t.shape() == Table.Shape.GRID);
    if (grid && alignment.matches().size() == labels.size()) {
      alignment.matches().forEach(match -> figures.add(below(match)));
      return figures;
    }
    return inOrder();
  }

  /** The figure below a head: the first row below it that has no words. */
  private CellReading below(Match match) {
    TableToken head = match.first();
    Grid cells = new Grid(parts.tables().get(head.block()));
    int row = head.row() + head.cell().rowSpan();
    while (row < cells.rows() && headRow(head.block(), row)) {
      row++;
    }
    List<Cell> found = new ArrayList<>();
    for (int next = row; next < cells.rows() && !headRow(head.block(), next); next++) {
      found.addAll(cells.within(next, head.cell().column(), head.end()));
    }
    List<Cell> printed = found.stream().filter(cell -> !cell.blank()).distinct().toList();
    if (printed.size() > 1 || printed.stream().anyMatch(cell -> shared(cell, head))) {
      return CellReading.unsure(printed);
    }
    if (printed.size() == 1) {
      return CellReading.of(printed.get(0));
    }
    return found.isEmpty() ? CellReading.ABSENT : CellReading.of(found.get(0));
  }

  private boolean headRow(int block, int row) {
    return parts.row(block, row).stream().anyMatch(this::headWords);
  }

  private boolean headWords(TableToken token) {
    return token.words() && (likeColumn(token) || likeGroup(token));
  }

  private boolean likeGroup(TableToken token) {
    return version.rows().stream()
        .anyMatch(
            row ->
                token.label().similarity(LabelText.of(row.label())) >= LIKE
                    || row.groups().stream()
                        .anyMatch(g -> token.label().similarity(LabelText.of(g)) >= LIKE));
  }

  private boolean shared(Cell cell, TableToken head) {
    int from = cell.column();
    int to = from + cell.columnSpan();
    return alignment.matches().stream()
        .map(Match::first)
        .filter(other -> other != head && other.block() == head.block())
        .anyMatch(other -> other.cell().column() < to && from < other.end());
  }

  /** Without all heads, only a line of just as many cells as the form has is sure. */
  private List<CellReading> inOrder() {
    List<TableToken> behind = new ArrayList<>();
    for (int block = 0; block < parts.tables().size(); block++) {
      behind.addAll(behindHeads(block));
    }
    int due = version.cells().size();
    List<Cell> cells = behind.stream().map(TableToken::cell).toList();
    List<Cell> printed = cells.stream().filter(cell -> !cell.blank()).toList();
    List<Cell> line = cells.size() == due ? cells : printed.size() == due ? printed : null;
    List<CellReading> readings = new ArrayList<>();
    for (int i = 0; i < due; i++) {
      readings.add(
          line != null
              ? CellReading.of(line.get(i))
              : printed.isEmpty() && !cells.isEmpty()
                  ? CellReading.of(cells.get(0))
                  : CellReading.unsure(printed));
    }
    return readings;
  }

  private List<TableToken> behindHeads(int block) {
    List<TableToken> own = parts.tokens().stream().filter(t -> t.block() == block).toList();
    int last = -1;
    for (int i = 0; i < own.size(); i++) {
      if (headWords(own.get(i))) {
        last = i;
      }
    }
    if (last < 0) {
      return own;
    }
    boolean sequence = parts.shape(block) == Table.Shape.SEQUENCE;
    int row = own.get(last).row();
    int after = last;
    return own.stream()
        .filter(t -> sequence ? own.indexOf(t) > after : t.row() > row)
        .filter(t -> !t.words())
        .toList();
  }
}
