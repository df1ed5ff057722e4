package disclosure.audit.facts;

import disclosure.audit.form.FormBook;
import disclosure.audit.form.ReportForm;
import disclosure.audit.table.RuleRow;
import disclosure.audit.table.Years;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Checks that the forms of a claim's years have the cells that it is compared with. */
final class ClaimCells {

  private final List<Version> versions = new ArrayList<>();

  /** A form with its cells. */
  private record Version(ReportForm form, CellPatterns cells) {

    boolean has(String pattern) {
      return !cells.expand(List.of(pattern), List.of()).isEmpty();
    }
  }

  ClaimCells(FormBook forms) {
    forms.forms().stream()
        .sorted(Comparator.comparingInt(ReportForm::fromYear))
        .forEach(form -> versions.add(new Version(form, new CellPatterns(form.cells()))));
  }

  /**
   * Checks a pattern of cells: mistakes go to the row's problems, what only later forms lack to the
   * notices, for it may be meant for earlier reports alone.
   */
  void check(RuleRow row, String heading, String pattern, Years years) {
    String loose = pattern.replaceAll("@[A-Za-z0-9.]*", "*").replace('^', '*');
    List<Version> due = versions.stream().filter(version -> due(version.form(), years)).toList();
    if (versions.stream().noneMatch(version -> version.has(loose))) {
      row.problem(heading, "“" + pattern + "”在各表式中没有对应的单元格，请按 t3/3.1/total 的格式填写");
    } else if (due.stream().noneMatch(version -> version.has(loose))) {
      row.problem(
          heading, "“" + pattern + "”在这一行适用的年度（" + years.words() + "）的表式中没有对应的单元格，请核对年度或改用其他单元格");
    } else {
      lost(
          row,
          heading,
          pattern,
          due.stream().dropWhile(first -> !first.has(loose)).toList(),
          loose);
    }
  }

  private static void lost(
      RuleRow row, String heading, String pattern, List<Version> due, String loose) {
    due.stream()
        .filter(version -> !version.has(loose))
        .findFirst()
        .ifPresent(
            version ->
                row.notice(
                    heading,
                    "“"
                        + pattern
                        + "”在"
                        + version.form().id()
                        + "表式中没有，"
                        + version.form().fromYear()
                        + "年度起这一行不会比对；若 forms 文件夹中误删了，请恢复；若新表式本来没有，请在“截止年度”填"
                        + (version.form().fromYear() - 1)));
  }

  private static boolean due(ReportForm form, Years years) {
    return form.overlaps(years.from(), years.to());
  }
}
