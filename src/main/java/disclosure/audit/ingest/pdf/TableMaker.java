package disclosure.audit.ingest.pdf;

import disclosure.audit.document.Cell;
import disclosure.audit.document.Location;
import disclosure.audit.document.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns a grid, whole again over its pages, into a table of the document. */
final class TableMaker {

  /** Edges of different pages this near to each other, in points, are one. */
  private static final float SAME_EDGE = 4.5f;

  private TableMaker() {}

  /** The table with its cells' text. */
  static Table make(Grid grid) {
    float[] edges = edges(grid.cells());
    List<GridCell> ordered = new ArrayList<>(grid.cells());
    ordered.sort(
        Comparator.comparingInt(GridCell::row).thenComparingDouble(cell -> cell.bounds().left()));
    List<Cell> cells = new ArrayList<>(ordered.size());
    for (GridCell cell : ordered) {
      cells.add(cell(cell, edges));
    }
    return new Table(Table.Shape.GRID, grid.rows(), edges.length - 1, cells);
  }

  private static float[] edges(List<GridCell> cells) {
    float[] positions = new float[cells.size() * 2];
    for (int i = 0; i < cells.size(); i++) {
      positions[2 * i] = cells.get(i).bounds().left();
      positions[2 * i + 1] = cells.get(i).bounds().right();
    }
    return Edges.cluster(positions, SAME_EDGE);
  }

  private static Cell cell(GridCell cell, float[] edges) {
    Bounds b = cell.bounds();
    int column = Edges.nearest(edges, b.left());
    int span = Math.max(1, Edges.nearest(edges, b.right()) - column);
    CellReading reading = CellReader.read(cell);
    Location place =
        Location.onPage(cell.page(), Glyph.box(b.left(), b.top(), b.right(), b.bottom()));
    return new Cell(
        cell.row(), column, cell.rowSpan(), span, reading.text(), place, reading.other());
  }
}
