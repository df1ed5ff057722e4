package disclosure.audit.generate;

import disclosure.audit.generate.ExpectedTables.ExpectedCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The shapes in which text dumps of reports print a table. */
public enum TextTable {
  /** A row a line, cells separated by tabs. */
  TABS,
  /** A row a line, cells between bars. */
  BARS,
  /** A cell a line, each after a tab; a row ends at an empty line. */
  LINES;

  /** The text of a table. */
  String print(List<ExpectedCell> cells) {
    int rows = cells.stream().mapToInt(cell -> cell.row() + cell.rowSpan()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      lines.add(line(row(cells, row)));
    }
    return String.join("\n", lines) + "\n";
  }

  private String line(List<String> row) {
    return switch (this) {
      case TABS -> String.join("\t", row);
      case BARS -> row.stream().collect(Collectors.joining(" | ", "| ", " |"));
      case LINES -> row.stream().map(cell -> "\t" + cell + "\n").collect(Collectors.joining());
    };
  }

  /** Cells that another one covers are printed empty; to the right of it not in one-cell lines. */
  private List<String> row(List<ExpectedCell> cells, int row) {
    List<String> texts = new ArrayList<>();
    int width = cells.stream().mapToInt(cell -> cell.column() + cell.columnSpan()).max().orElse(0);
    for (int column = 0; column < width; column++) {
      ExpectedCell cell = at(cells, row, column);
      boolean begins = cell != null && cell.row() == row && cell.column() == column;
      boolean beside = cell != null && cell.row() == row && cell.column() < column;
      if (cell != null && !(this == LINES && (beside || cell.column() < column))) {
        texts.add(begins ? cell.text() : "");
      }
    }
    return texts;
  }

  private static ExpectedCell at(List<ExpectedCell> cells, int row, int column) {
    for (ExpectedCell cell : cells) {
      if (cell.row() <= row
          && row < cell.row() + cell.rowSpan()
          && cell.column() <= column
          && column < cell.column() + cell.columnSpan()) {
        return cell;
      }
    }
    return null;
  }
}
