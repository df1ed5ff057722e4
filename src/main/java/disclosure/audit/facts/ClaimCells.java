package disclosure.audit.facts;

import disclosure.audit.form.FormBook;
import disclosure.audit.form.ReportForm;
import disclosure.audit.table.Misspelling;
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
      row.problem(heading, unknown(heading, pattern));
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

  /** What the cell may be meant to be, part by part, where each part is an id or nearly one. */
  private String likely(String pattern) {
    List<String> ids =
        versions.stream()
            .flatMap(version -> version.form().cells().stream())
            .distinct()
            .filter(cell -> near(pattern.split("/"), cell.split("/")))
            .toList();
    return ids.size() == 1 ? "，是否应为“" + ids.get(0) + "”" : "，请按 t3/3.1/total 的格式填写";
  }

  private static boolean near(String[] written, String[] cell) {
    boolean near = written.length == cell.length;
    for (int i = 0; near && i < cell.length; i++) {
      near = written[i].equals(cell[i]) || Misspelling.id(written[i], List.of(cell[i])).isPresent();
    }
    return near;
  }

  private String unknown(String heading, String pattern) {
    if (pattern.matches(".*/.*[+＋、,，\\s].*/.*")) {
      return "“" + pattern + "”中有几个单元格，几个之和请用“" + (heading.equals("单元格") ? "；" : "+") + "”隔开";
    }
    if (pattern.codePoints().anyMatch(Character::isIdeographic)) {
      return "“" + pattern + "”中有汉字，这里只能写标识，例如 t3/3.1/total，标识见 forms/rows.csv、forms/columns.csv";
    }
    return "“" + pattern + "”在各表式中没有对应的单元格" + likely(pattern);
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
