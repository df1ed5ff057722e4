package disclosure.audit.ingest.word;

import disclosure.audit.ingest.flow.FlowBlock;
import disclosure.audit.ingest.flow.FlowCell;
import disclosure.audit.ingest.flow.FlowTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the cells of Word's rows together, where a merged cell occurs once in every row. */
final class MergedCells {
  private final List<List<Growing>> rows = new ArrayList<>();
  private final Map<Integer, Growing> above = new HashMap<>();
  private List<Growing> row = new ArrayList<>();
  private int column;

  /** A cell that later parts may still make wider or longer. */
  private static final class Growing {
    private final int row;
    private final int column;
    private final List<FlowBlock> content;
    private int columnSpan;
    private int rowSpan = 1;

    private Growing(int row, int column, int columnSpan, List<FlowBlock> content) {
      this.row = row;
      this.column = column;
      this.columnSpan = columnSpan;
      this.content = content;
    }

    private FlowCell cell() {
      return new FlowCell(column, columnSpan, rowSpan, content);
    }
  }

  /**
   * Begins a row.
   *
   * @param empty number of grid columns before its first cell
   */
  void beginRow(int empty) {
    row = new ArrayList<>();
    rows.add(row);
    column = Math.max(0, empty);
  }

  /** Adds a cell that is merged with none before. */
  void add(int span, List<FlowBlock> content) {
    Growing cell = new Growing(rows.size() - 1, column, span, content);
    row.add(cell);
    above.put(column, cell);
    column += span;
  }

  /** Goes on with the cell above; without one, the cell stands for itself. */
  void lengthen(int span, List<FlowBlock> content) {
    Growing first = above.get(column);
    if (first == null || first.columnSpan != span || first.row + first.rowSpan != rows.size() - 1) {
      add(span, content);
      return;
    }
    first.rowSpan++;
    column += span;
  }

  /** Goes on with the cell to the left; without one, the cell is blank. */
  void widen(int span) {
    if (row.isEmpty()) {
      add(span, List.of());
      return;
    }
    row.get(row.size() - 1).columnSpan += span;
    column += span;
  }

  /** The table with each merged cell once, where it begins. */
  FlowTable table() {
    return new FlowTable(
        rows.stream().map(cells -> cells.stream().map(Growing::cell).toList()).toList());
  }
}
