package disclosure.audit.ingest.pdf;

import java.util.List;

/**
 * A row of a table that is read by the places of its text.
 *
 * @param cells from left to right
 */
record LooseRow(List<LooseCell> cells) {

  /**
   * A cell.
   *
   * @param lines its text; empty for a blank cell
   * @param bounds its place
   * @param certain whether it is certain that this is its whole text, and no other's
   */
  record LooseCell(List<TextLine> lines, int page, Bounds bounds, boolean certain) {}
}
