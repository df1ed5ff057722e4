package disclosure.audit.document;

import java.util.List;

/**
 * A table: its cells in reading order (by row, then by column). A merged cell occurs once, at its
 * upper left corner. A table that goes on over the page is one table; a repeated head may be left
 * in.
 *
 * @param shape how much of the grid is known
 * @param rows number of grid rows
 * @param columns number of grid columns; where the grid is not known, of the longest row
 * @param cells in reading order
 */
public record Table(Shape shape, int rows, int columns, List<Cell> cells) implements Block {

  /** How much of the printed grid the file, or its reading, has kept. */
  public enum Shape {
    /** Rows, columns and spans are known (HTML, Word, ruled PDF). */
    GRID,
    /** Rows are known; a cell's index in its row may be shifted against the rows above. */
    ROWS,
    /** Only the reading order of the cells is known; every cell is a row of its own. */
    SEQUENCE
  }

  public Table {
    cells = List.copyOf(cells);
  }
}
