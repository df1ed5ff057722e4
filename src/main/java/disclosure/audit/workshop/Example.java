package disclosure.audit.workshop;

import java.util.List;
import java.util.Map;

/**
 * A small report that shows a rule, with what is expected of it.
 *
 * @param file path below the rule folder
 * @param rule id of the rule that it shows
 * @param note what it shows, in Chinese
 * @param year report year
 * @param forms id of the form of a table that is not on the year's, by table id
 * @param cells what is printed in cells, by cell id; all others hold 0
 * @param edits changes of the text, in order
 * @param body text of the report with {@code {{表三}}} for its tables; null for the standard one
 * @param expected findings in the form of {@link #finding}, sorted; empty for none
 * @param lines the lines of the file on which cells, tables and findings are written, by these
 */
record Example(
    String file,
    String rule,
    String note,
    int year,
    Map<String, String> forms,
    Map<String, String> cells,
    List<Edit> edits,
    String body,
    List<String> expected,
    Map<String, Integer> lines) {

  Example {
    forms = Map.copyOf(forms);
    cells = Map.copyOf(cells);
    edits = List.copyOf(edits);
    expected = List.copyOf(expected);
    lines = Map.copyOf(lines);
  }

  /**
   * A change of the text.
   *
   * @param line line of the example's file
   * @param old text that must occur; the line is removed if {@code with} is null
   * @param with text in its place
   */
  record Edit(int line, String old, String with) {}

  /** The same example with other cells. */
  Example withCells(Map<String, String> others) {
    return new Example(file, rule, note, year, forms, others, edits, body, expected, lines);
  }

  /** The line on which a cell, table or finding is written; 0 if unknown. */
  int line(String written) {
    return lines.getOrDefault(written, 0);
  }

  /** Whether nothing is expected to be found. */
  boolean good() {
    return expected.isEmpty();
  }

  /** A finding as examples write it, as in {@code A02 t3/1} or {@code S03 section/5 待人工复核}. */
  static String finding(String rule, String subject, String status) {
    String about = subject == null ? rule : rule + " " + subject;
    return status.isEmpty() ? about : about + " " + status;
  }
}
