package disclosure.audit.ingest.flow;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table whose cells know their place in the grid.
 *
 * @param rows one list for each grid row; empty where only merged cells from above run through it
 */
public record FlowTable(List<List<FlowCell>> rows) implements FlowBlock {

  /** A cell of figures or labels is far shorter; a cell with more holds running text. */
  private static final int RUNNING_TEXT = 500;

  /** The same for a table of a single column, which is no table of figures anyway. */
  private static final int RUNNING_TEXT_OF_ONE_COLUMN = 60;

  public FlowTable {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Number of grid columns. */
  public int columns() {
    return cells().mapToInt(cell -> cell.column() + cell.columnSpan()).max().orElse(0);
  }

  /**
   * Whether the table only places things on the page: it holds a table of its own, or running text.
   */
  public boolean layout() {
    int limit = columns() == 1 ? RUNNING_TEXT_OF_ONE_COLUMN : RUNNING_TEXT;
    return cells().anyMatch(FlowTable::holdsTable) || cells().anyMatch(c -> c.length() > limit);
  }

  /** What stands in its cells, in reading order. */
  Stream<FlowBlock> contents() {
    return cells().flatMap(cell -> cell.content().stream());
  }

  /** The lines of a text or of a table's cells. */
  public static Stream<FlowText> linesOf(FlowBlock block) {
    return block instanceof FlowTable table
        ? table.contents().flatMap(FlowTable::linesOf)
        : Stream.of((FlowText) block);
  }

  private Stream<FlowCell> cells() {
    return rows.stream().flatMap(List::stream);
  }

  private static boolean holdsTable(FlowCell cell) {
    return cell.content().stream()
        .anyMatch(block -> block instanceof FlowTable table && table.standsAlone());
  }

  /** A nested table of a single row or column is a way to set the text of a cell. */
  private boolean standsAlone() {
    return rows.size() > 1 && columns() > 1 || layout();
  }
}
