package disclosure.audit.rules;

import disclosure.audit.form.FormBook;
import disclosure.audit.form.ReportForm;
import disclosure.audit.table.Problems;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the cell ids that DRL names (or sentences translated, line by line as in their file): one
 * that no form has would match nothing, without a word.
 */
final class CellNames {

  private static final Pattern CELL = Pattern.compile("\"([A-Za-z0-9.]+(?:/[A-Za-z0-9.]+){2})\"");

  private final FormBook forms;
  private final Problems problems;

  CellNames(FormBook forms, Problems problems) {
    this.forms = forms;
    this.problems = problems;
  }

  void check(String file, String text) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher cell = CELL.matcher(lines[i]);
      while (cell.find()) {
        check(file, i + 1, cell.group(1));
      }
    }
  }

  private void check(String file, int line, String cell) {
    List<ReportForm> later =
        forms.forms().stream()
            .sorted(Comparator.comparingInt(ReportForm::fromYear))
            .dropWhile(form -> !form.cells().contains(cell))
            .toList();
    if (later.isEmpty()) {
      problems.add(
          file, line, 0, "各表式中都没有单元格“" + cell + "”，请核对 forms/rows.csv 和 forms/columns.csv 中的标识");
    }
    later.stream()
        .filter(form -> !form.cells().contains(cell))
        .findFirst()
        .ifPresent(
            form ->
                problems.notice(
                    file,
                    line,
                    0,
                    "单元格“"
                        + cell
                        + "”在"
                        + form.id()
                        + "表式中没有，"
                        + form.fromYear()
                        + "年度起用到它的规则不会得出结论，请核对是否需要改写"));
  }
}
