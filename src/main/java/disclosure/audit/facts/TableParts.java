package disclosure.audit.facts;

import disclosure.audit.document.Cell;
import disclosure.audit.document.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of the document that make up one standard table (it may be printed in several), in
 * order, and their cells as tokens.
 *
 * @param tables at least one
 * @param tokens all cells in reading order, blank ones and figures too
 * @param rows the tokens by table and row
 */
record TableParts(List<Table> tables, List<TableToken> tokens, Map<Long, List<TableToken>> rows) {

  static TableParts of(List<Table> tables) {
    List<TableToken> tokens = new ArrayList<>();
    Map<Long, List<TableToken>> rows = new HashMap<>();
    for (int block = 0; block < tables.size(); block++) {
      for (Cell cell : tables.get(block).cells()) {
        TableToken token = TableToken.of(block, cell);
        tokens.add(token);
        rows.computeIfAbsent(key(block, cell.row()), k -> new ArrayList<>()).add(token);
      }
    }
    return new TableParts(List.copyOf(tables), tokens, rows);
  }

  /** The tokens that are words. */
  List<TableToken> words() {
    return tokens.stream().filter(TableToken::words).toList();
  }

  Table.Shape shape(int block) {
    return tables.get(block).shape();
  }

  List<TableToken> row(int block, int row) {
    return rows.getOrDefault(key(block, row), List.of());
  }

  private static long key(int block, int row) {
    return ((long) block << 32) | row;
  }
}
