package disclosure.audit.ingest.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.w3c.dom.Element;

/**
 * The grid columns of a DOCX table. Word makes a column of every gap between lines that somebody
 * drew a little beside each other; these are closed.
 */
final class DocxGrid {
  private final List<Integer> places = new ArrayList<>(List.of(0));
  private final GridLines lines;

  /**
   * The grid of a table.
   *
   * @param rows its rows, each with its cells
   */
  DocxGrid(Element table, List<Row> rows) {
    for (Element column : Xml.children(orEmpty(table), "gridCol")) {
      int width = Math.max(0, Xml.integer(Xml.attribute(column, "w"), 0));
      places.add(last() + width);
    }
    GridLines near = new GridLines(new TreeSet<>(places));
    lines = rows.stream().allMatch(row -> keeps(row, near)) ? near : null;
  }

  /**
   * A row of cells on the grid that the file gives.
   *
   * @param before number of grid columns before the first cell
   * @param cells with their spans, at least 1
   */
  record Row(int before, List<Part> cells) {}

  /** A cell, or a part of a merged one. */
  record Part(Element cell, int span) {}

  /** The column that a column of the file's grid is in. */
  int column(int index) {
    return lines == null ? index : lines.column(places.get(index));
  }

  private static Element orEmpty(Element table) {
    Element grid = Xml.find(table, "tblGrid");
    return grid == null ? table : grid;
  }

  private int last() {
    return places.get(places.size() - 1);
  }

  /** Widths are not to be trusted where a cell would vanish, or stands outside of them. */
  private boolean keeps(Row row, GridLines near) {
    int column = row.before();
    for (Part part : row.cells()) {
      int end = column + part.span();
      if (end >= places.size() || near.column(places.get(column)) == near.column(places.get(end))) {
        return false;
      }
      column = end;
    }
    return column < places.size();
  }
}
