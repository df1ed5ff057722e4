package disclosure.audit.ingest.word;

import disclosure.audit.ingest.flow.FlowBlock;
import disclosure.audit.ingest.flow.FlowTable;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * Places the cells of an old Word table on a grid. The file gives each row's cells with their edges
 * and nothing of columns; a grid column begins wherever some row has an edge.
 */
final class DocTable {
  private final DocBody body;
  private final MergedCells cells = new MergedCells();

  DocTable(DocBody body) {
    this.body = body;
  }

  /** Reads a table with whatever stands in its cells. */
  FlowTable read(Table table) {
    GridLines lines = lines(table);
    for (int i = 0; i < table.numRows(); i++) {
      readRow(table.getRow(i), lines, table.getTableLevel());
    }
    return cells.table();
  }

  private static GridLines lines(Table table) {
    TreeSet<Integer> edges = new TreeSet<>();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      for (int j = 0; j < row.numCells(); j++) {
        edges.add(row.getCell(j).getLeftEdge());
        edges.add(rightEdge(row.getCell(j)));
      }
    }
    return new GridLines(edges);
  }

  private static int rightEdge(TableCell cell) {
    return cell.getLeftEdge() + cell.getWidth();
  }

  private void readRow(TableRow row, GridLines lines, int level) {
    if (row.numCells() == 0) {
      return;
    }
    cells.beginRow(lines.column(row.getCell(0).getLeftEdge()));
    for (int i = 0; i < row.numCells(); i++) {
      TableCell cell = row.getCell(i);
      int span = lines.column(rightEdge(cell)) - lines.column(cell.getLeftEdge());
      readCell(cell, Math.max(1, span), body.read(cell, level));
    }
  }

  private void readCell(TableCell cell, int span, List<FlowBlock> content) {
    if (cell.isMerged() && !cell.isFirstMerged()) {
      cells.widen(span);
    } else if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
      cells.lengthen(span, content);
    } else {
      cells.add(span, content);
    }
  }
}
