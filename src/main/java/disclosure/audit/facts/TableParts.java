package disclosure.audit.facts;

import disclosure.audit.document.Cell;
import disclosure.audit.document.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of the document that make up one standard table (it may be printed in several), in
 * order, and their cells as tokens.
 *
 * @param tables at least one
 * @param tokens all cells in reading order, blank ones and figures too
 */
record TableParts(List<Table> tables, List<TableToken> tokens) {

  static TableParts of(List<Table> tables) {
    List<TableToken> tokens = new ArrayList<>();
    for (int block = 0; block < tables.size(); block++) {
      for (Cell cell : tables.get(block).cells()) {
        tokens.add(TableToken.of(block, cell));
      }
    }
    return new TableParts(List.copyOf(tables), tokens);
  }

  /** The tokens that are words. */
  List<TableToken> words() {
    return tokens.stream().filter(TableToken::words).toList();
  }

  Table.Shape shape(int block) {
    return tables.get(block).shape();
  }

  List<TableToken> row(int block, int row) {
    return tokens.stream().filter(token -> token.block() == block && token.row() == row).toList();
  }
}
