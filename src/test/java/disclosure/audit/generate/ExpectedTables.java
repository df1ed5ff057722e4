package disclosure.audit.generate;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The grids of a web page's tables, as a reading of its print must find them. */
public final class ExpectedTables {

  /** A cell with its place in the grid. */
  public record ExpectedCell(int row, int column, int rowSpan, int columnSpan, String text) {}

  private ExpectedTables() {}

  /** The cells of each table, by row, then by column. */
  public static List<List<ExpectedCell>> of(String html) {
    return Jsoup.parse(html).select("table").stream().map(ExpectedTables::cells).toList();
  }

  private static List<ExpectedCell> cells(Element table) {
    List<Element> rows = table.select("tr");
    boolean[][] taken = new boolean[rows.size() + 1][64];
    List<ExpectedCell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (Element td : rows.get(row).select("td")) {
        while (taken[row][column]) {
          column++;
        }
        ExpectedCell cell = cell(td, row, column);
        for (int r = row; r < row + cell.rowSpan(); r++) {
          java.util.Arrays.fill(taken[r], column, column + cell.columnSpan(), true);
        }
        cells.add(cell);
      }
    }
    return cells;
  }

  private static ExpectedCell cell(Element td, int row, int column) {
    return new ExpectedCell(
        row, column, span(td, "rowspan"), span(td, "colspan"), td.text().replaceAll("\\s", ""));
  }

  private static int span(Element td, String name) {
    return td.hasAttr(name) ? Integer.parseInt(td.attr(name)) : 1;
  }
}
