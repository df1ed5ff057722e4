package disclosure.audit.ingest.pdf;

import java.util.List;

/**
 * A ruled table on one page, or joined from several.
 *
 * @param page page on which it begins
 * @param bounds its place on that page
 * @param rows number of rows
 * @param cells by row, then from left to right
 * @param headOpen whether no line closes it at the top
 * @param footOpen whether no line closes it at the bottom
 */
record Grid(
    int page, Bounds bounds, int rows, List<GridCell> cells, boolean headOpen, boolean footOpen) {

  /** A frame around a text, and no table unless it goes on over the page. */
  boolean single() {
    return cells.size() == 1;
  }

  /** Number of the last page on which it stands. */
  int lastPage() {
    return cells.stream().mapToInt(GridCell::page).max().orElse(page);
  }
}
