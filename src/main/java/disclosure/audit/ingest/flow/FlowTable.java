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
   * Whether the table only places things on the page: it holds a table of its own, running text, or
   * a large picture and next to nothing else.
   */
  public boolean layout() {
    int limit = columns() == 1 ? RUNNING_TEXT_OF_ONE_COLUMN : RUNNING_TEXT;
    return cells().anyMatch(FlowTable::holdsTable)
        || cells().anyMatch(cell -> cell.length() > limit)
        || framesPicture();
  }

  /** Tables of figures have many cells with text; a picture's title and caption are two. */
  private boolean framesPicture() {
    return !pictures().isEmpty()
        && (columns() == 1 || cells().filter(cell -> cell.length() > 0).count() <= 2);
  }

  /** The large pictures in its cells. */
  List<FlowPicture> pictures() {
    return contents().flatMap(FlowTable::picturesOf).filter(FlowPicture::large).toList();
  }

  private static Stream<FlowPicture> picturesOf(FlowBlock block) {
    if (block instanceof FlowTable table) {
      return table.contents().flatMap(FlowTable::picturesOf);
    }
    return block instanceof FlowPicture picture ? Stream.of(picture) : Stream.empty();
  }

  /** What stands in its cells, in reading order. */
  Stream<FlowBlock> contents() {
    return cells().flatMap(cell -> cell.content().stream());
  }

  /** The lines of a text or of a table's cells. */
  public static Stream<FlowText> linesOf(FlowBlock block) {
    if (block instanceof FlowTable table) {
      return table.contents().flatMap(FlowTable::linesOf);
    }
    return block instanceof FlowText text ? Stream.of(text) : Stream.empty();
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
