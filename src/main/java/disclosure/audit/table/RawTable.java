package disclosure.audit.table;

import java.util.List;

/**
 * A table as it stands in the file, heading line included.
 *
 * @param file as in {@link RuleProblem#file()}
 * @param lines in order, blank ones left out
 */
record RawTable(String file, List<Line> lines) {

  RawTable {
    lines = List.copyOf(lines);
  }

  /**
   * A line of cells.
   *
   * @param number line of the file (row of the sheet) from 1
   * @param cells trimmed
   */
  record Line(int number, List<String> cells) {

    Line {
      cells = List.copyOf(cells);
    }

    boolean blank() {
      return cells.stream().allMatch(String::isEmpty);
    }

    /** Whether it is a note of staff rather than a row. */
    boolean remark() {
      return !cells.isEmpty() && cells.get(0).startsWith("#");
    }

    String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }
  }

  /** White space that Excel and Word leave: also the full-width and the unbreakable blank. */
  static String trim(String cell) {
    return cell.replaceAll("^[\\s\\u3000\\u00A0\\uFEFF]+|[\\s\\u3000\\u00A0\\uFEFF]+$", "");
  }
}
