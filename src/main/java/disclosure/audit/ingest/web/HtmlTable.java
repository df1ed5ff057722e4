package disclosure.audit.ingest.web;

import disclosure.audit.ingest.flow.FlowBlock;
import disclosure.audit.ingest.flow.FlowCell;
import disclosure.audit.ingest.flow.FlowTable;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Places the cells of an HTML table on its grid, as a browser does. */
final class HtmlTable {

  /** Browsers take 1000; a report's table has 19 columns at most. */
  private static final int WIDEST = 100;

  private final List<List<FlowCell>> rows = new ArrayList<>();

  /** For each grid column, how many more rows a merged cell from above runs through. */
  private final List<Integer> taken = new ArrayList<>();

  private HtmlTable() {}

  /** The table with its cells, nested tables inside, without its caption. */
  static FlowTable of(Element table) {
    HtmlTable grid = new HtmlTable();
    for (Element group : table.children()) {
      if (group.normalName().equals("tr")) {
        grid.addRow(group, Integer.MAX_VALUE);
      } else if (group.normalName().matches("thead|tbody|tfoot")) {
        grid.addGroup(group);
      }
    }
    return new FlowTable(grid.rows);
  }

  /** A merged cell ends with its group of rows. */
  private void addGroup(Element group) {
    List<Element> lines =
        group.children().stream().filter(e -> e.normalName().equals("tr")).toList();
    for (int i = 0; i < lines.size(); i++) {
      addRow(lines.get(i), lines.size() - i);
    }
    taken.clear();
  }

  private void addRow(Element row, int rowsLeft) {
    List<FlowCell> cells = new ArrayList<>();
    List<Integer> before = new ArrayList<>(taken);
    int column = 0;
    for (Element cell : row.children()) {
      if (cell.normalName().matches("td|th")) {
        column = free(before, column);
        FlowCell placed = cell(cell, column, rowsLeft);
        cells.add(placed);
        take(placed);
        column += placed.columnSpan();
      }
    }
    taken.replaceAll(left -> Math.max(0, left - 1));
    rows.add(cells);
  }

  private static FlowCell cell(Element cell, int column, int rowsLeft) {
    int columnSpan = Math.max(1, Math.min(WIDEST, span(cell, "colspan")));
    int rowSpan = span(cell, "rowspan");
    int rows = rowSpan == 0 ? rowsLeft : rowSpan;
    List<FlowBlock> content = HtmlFlow.of(cell).stream().map(HtmlFlow.Shown::block).toList();
    return new FlowCell(column, columnSpan, Math.max(1, Math.min(rowsLeft, rows)), content);
  }

  private void take(FlowCell cell) {
    int end = cell.column() + cell.columnSpan();
    while (taken.size() < end) {
      taken.add(0);
    }
    for (int i = cell.column(); i < end; i++) {
      taken.set(i, Math.max(taken.get(i), cell.rowSpan()));
    }
  }

  private static int free(List<Integer> taken, int column) {
    int free = column;
    while (free < taken.size() && taken.get(free) > 0) {
      free++;
    }
    return free;
  }

  /** A span of 0 means up to the end; what is no number means 1. */
  private static int span(Element cell, String attribute) {
    String span = cell.attr(attribute).strip();
    return span.matches("\\d{1,5}") ? Integer.parseInt(span) : 1;
  }
}
