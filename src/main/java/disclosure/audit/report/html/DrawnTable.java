package disclosure.audit.report.html;

import java.util.List;

/**
 * A standard table as drawn.
 *
 * @param id as in {@code t3}
 * @param title as in 表三
 * @param missing whether the report does not have it
 * @param blocks parts with heads of their own, one above the other; usually one
 */
public record DrawnTable(String id, String title, boolean missing, List<Block> blocks) {

  /**
   * A part of a table.
   *
   * @param band heading over its whole width; null where there is none
   * @param labelLevels number of columns that its row labels take
   * @param span number of columns of the whole table, labels included
   * @param head rows of the head
   * @param corner text of the cell over the row labels
   * @param rows rows of figures
   */
  public record Block(
      String band,
      int labelLevels,
      int span,
      List<List<HeadCell>> head,
      String corner,
      List<Row> rows) {}

  /**
   * A row of figures.
   *
   * @param labels cells that begin in this row
   * @param cells its figures; a null is a place that the form does not have
   * @param filler number of columns that its last figure takes besides its own
   */
  public record Row(List<HeadCell> labels, List<DrawnCell> cells, int filler) {}
}
