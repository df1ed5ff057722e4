package disclosure.audit.rules;

import disclosure.audit.form.FormBook;
import disclosure.audit.table.Problems;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the cell ids that DRL names (or sentences translated, line by line as in their file): one
 * that no form has would match nothing, without a word.
 */
final class CellNames {

  private static final Pattern CELL = Pattern.compile("\"([A-Za-z0-9.]+(?:/[A-Za-z0-9.]+){2})\"");

  private final Set<String> known;
  private final Problems problems;

  CellNames(FormBook forms, Problems problems) {
    this.known = forms.cells();
    this.problems = problems;
  }

  void check(String file, String text) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher cell = CELL.matcher(lines[i]);
      while (cell.find()) {
        if (!known.contains(cell.group(1))) {
          problems.add(
              file,
              i + 1,
              0,
              "各表式中都没有单元格“" + cell.group(1) + "”，请核对 forms/rows.csv 和 forms/columns.csv 中的标识");
        }
      }
    }
  }
}
