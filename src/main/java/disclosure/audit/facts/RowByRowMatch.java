package disclosure.audit.facts;

import disclosure.audit.document.Cell;
import disclosure.audit.document.Table;
import disclosure.audit.facts.GridFigures.Range;
import disclosure.audit.facts.LabelAlignment.Match;
import disclosure.audit.form.FormBook;
import disclosure.audit.form.FormRow;
import disclosure.audit.form.FormTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Matches a table whose rows stand one below the other (tables 2 and 3). */
final class RowByRowMatch {

  private final FormTable version;
  private final TableParts parts;
  private final List<ExpectedLabel> labels;
  private final LabelAlignment alignment;
  private final List<Match> matches;
  private final ColumnHeads heads;
  private final ColumnPlaces places;
  private final Map<Integer, GridFigures> grids = new HashMap<>();

  RowByRowMatch(FormTable version, FormBook book, TableParts parts) {
    this.version = version;
    this.parts = parts;
    this.labels = ExpectedLabel.of(version, book);
    this.alignment = LabelAlignment.of(labels, parts.words());
    this.matches = new RowsByPosition(labels, parts, alignment.matches()).complete();
    this.heads = ColumnHeads.of(version, book, parts, alignment);
    this.places = new ColumnPlaces(heads.separate());
  }

  TableMatch match() {
    Map<String, List<CellReading>> rows = readRows();
    Map<String, CellReading> readings = new LinkedHashMap<>();
    for (FormRow row : version.rows()) {
      List<CellReading> found = rows.get(row.id());
      for (int i = 0; i < row.columns().size(); i++) {
        readings.put(
            version.cell(row.id(), row.columns().get(i)),
            found == null ? CellReading.ABSENT : found.get(i));
      }
    }
    List<Match> all = new ArrayList<>(matches);
    all.addAll(heads.separate());
    return new TableMatch(
        version,
        TableMatcher.fit(alignment, labels),
        readings,
        List.copyOf(rows.keySet()),
        rowLabels(),
        heads.found(),
        new Deviations(version, parts).of(all));
  }

  private Map<String, TableToken> rowLabels() {
    Map<String, TableToken> found = new HashMap<>();
    for (Match match : matches) {
      if (match.label().kind() == ExpectedLabel.Kind.ROW) {
        found.put(match.label().id(), match.first());
      }
    }
    return found;
  }

  private Map<String, List<CellReading>> readRows() {
    Map<String, List<CellReading>> found = new LinkedHashMap<>();
    Map<String, RowFigures.Row> shifted = new LinkedHashMap<>();
    for (Match match : matches) {
      if (match.label().kind() == ExpectedLabel.Kind.ROW) {
        if (parts.shape(match.first().block()) == Table.Shape.GRID) {
          found.put(match.label().id(), gridRow(match));
        } else {
          shifted.put(match.label().id(), shiftedRow(match));
        }
      }
    }
    RowFigures figures = new RowFigures(shifted.values());
    shifted.forEach((id, row) -> found.put(id, figures.read(row)));
    return found;
  }

  private List<CellReading> gridRow(Match match) {
    TableToken label = match.first();
    GridFigures grid =
        grids.computeIfAbsent(
            label.block(), block -> new GridFigures(new Grid(parts.tables().get(block))));
    FormRow row = match.label().row();
    int end = match.tokens().stream().mapToInt(TableToken::end).max().orElseThrow();
    Range rows = extent(match);
    List<CellReading> byLines =
        heads.own(label.block(), row)
            ? grid.read(row, rows, end, heads.ranges(label.block(), row, parts))
            : grid.readByCount(row, rows, end, heads.ranges(label.block(), row, parts));
    List<Cell> beside = grid.beside(rows, end);
    List<CellReading> checked = new ArrayList<>();
    for (int i = 0; i < byLines.size(); i++) {
      checked.add(places.check(row.columns().get(i), byLines.get(i), beside));
    }
    return checked;
  }

  /** The grid rows of a label: all that its cell covers, or a row without figures and the next. */
  private Range extent(Match match) {
    TableToken label = match.first();
    int from = label.row();
    int to = from + label.cell().rowSpan();
    for (TableToken part : match.tokens()) {
      if (part.block() == label.block()) {
        to = Math.max(to, part.row() + part.cell().rowSpan());
      }
    }
    while (unfilled(label, from, to) && continued(label.block(), to)) {
      to++;
    }
    return new Range(from, to);
  }

  private boolean unfilled(TableToken label, int from, int to) {
    return parts.tokens().stream()
        .filter(t -> t.block() == label.block() && t.row() >= from && t.row() < to)
        .filter(t -> t.cell().column() >= label.end())
        .allMatch(t -> t.cell().blank());
  }

  /** Whether a row has figures but no words of its own. */
  private boolean continued(int block, int row) {
    List<TableToken> cells = parts.row(block, row);
    return cells.stream().noneMatch(TableToken::words)
        && cells.stream().anyMatch(token -> !token.cell().blank());
  }

  private RowFigures.Row shiftedRow(Match match) {
    TableToken label = match.first();
    List<TableToken> row = parts.row(label.block(), label.row());
    List<Cell> cells = new ArrayList<>(row.stream().map(TableToken::cell).toList());
    if (parts.shape(label.block()) == Table.Shape.SEQUENCE) {
      cells.addAll(following(match.tokens().get(match.tokens().size() - 1)));
    }
    int index = cells.indexOf(label.cell());
    for (TableToken part : match.tokens()) {
      index = Math.max(index, cells.indexOf(part.cell()));
    }
    FormRow form = match.label().row();
    return new RowFigures.Row(
        segment(label), form.groups().size(), index, form.columns().size(), cells);
  }

  /** In a sequence of cells, those between a label and the next words. */
  private List<Cell> following(TableToken label) {
    List<Cell> cells = new ArrayList<>();
    int index = parts.tokens().indexOf(label) + 1;
    while (index < parts.tokens().size() && !parts.tokens().get(index).words()) {
      cells.add(parts.tokens().get(index++).cell());
    }
    return cells;
  }

  /** The number of page breaks above a row. */
  private int segment(TableToken token) {
    int breaks = token.block() * 1000;
    for (int row = 1; row <= token.row(); row++) {
      List<TableToken> above = parts.row(token.block(), row - 1);
      List<TableToken> own = parts.row(token.block(), row);
      if (!above.isEmpty()
          && !own.isEmpty()
          && PageBreaks.between(above.get(0).cell().location(), own.get(0).cell().location())) {
        breaks++;
      }
    }
    return breaks;
  }
}
