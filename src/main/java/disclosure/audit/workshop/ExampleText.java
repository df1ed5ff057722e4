package disclosure.audit.workshop;

import disclosure.audit.form.FormBook;
import disclosure.audit.form.FormTable;
import disclosure.audit.form.ReportForm;
import disclosure.audit.rules.CellPattern;
import disclosure.audit.rules.WrongEquation;
import disclosure.audit.table.Problems;
import disclosure.audit.table.RuleFolder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes the report text of an example: the standard text with its tables and changes. */
final class ExampleText {

  /**
   * The report text of an example.
   *
   * @param text the whole text
   * @param standard the standard text of the year with the example's tables
   * @param tables the form's tables as the example has them
   */
  record Made(String text, String standard, List<FormTable> tables) {

    Made {
      tables = List.copyOf(tables);
    }

    /** The lines that the standard text does not have. */
    List<String> differing() {
      return beyond(text, standard);
    }

    /** The lines of the standard text that are not there. */
    List<String> missing() {
      return beyond(standard, text);
    }

    /** The lines of a text that another does not have; blank ones are left out. */
    static List<String> beyond(String text, String other) {
      List<String> lines = other.lines().toList();
      return text.lines().filter(line -> !line.isBlank() && !lines.contains(line)).toList();
    }
  }

  private final RuleFolder folder;
  private final FormBook forms;
  private final Problems problems;

  ExampleText(RuleFolder folder, FormBook forms, Problems problems) {
    this.folder = folder;
    this.forms = forms;
    this.problems = problems;
  }

  /**
   * The same example with its cells by id, as staff may write the form's words; null if it names
   * one that its tables don't have.
   */
  Example byId(Example example) {
    ReportForm form = forms.forYear(example.year()).orElse(null);
    if (form == null) {
      return example;
    }
    List<FormTable> tables = tables(example, form);
    if (tables.size() < form.tables().size()) {
      return null;
    }
    Map<String, String> cells = new HashMap<>();
    boolean known = true;
    for (Map.Entry<String, String> cell : new TreeMap<>(example.cells()).entrySet()) {
      try {
        for (String id : CellPattern.parse(cell.getKey()).cells(tables)) {
          cells.put(id, cell.getValue());
        }
      } catch (WrongEquation unknown) {
        problems.add(example.file(), example.line(cell.getKey()), 0, unknown.getMessage());
        known = false;
      }
    }
    return known ? example.withCells(cells) : null;
  }

  /** The text; null if the example has mistakes, which are then among the problems. */
  String of(Example example) {
    ReportForm form = forms.forYear(example.year()).orElse(null);
    if (form == null) {
      problems.add(example.file(), 0, 0, example.year() + "年度没有对应的表式，请改年度，或在 forms/forms.csv 中增加");
      return null;
    }
    String text = example.body() == null ? standard(form) : example.body();
    List<FormTable> tables = tables(example, form);
    if (text == null) {
      return null;
    }
    text = text.replace("{{年度}}", String.valueOf(example.year()));
    for (FormTable table : tables) {
      text =
          text.replace("{{" + table.title() + "}}", new FormText(table, example.cells()).print());
    }
    return edited(example, text);
  }

  /** The text that the examples of a form start from. */
  private String standard(ReportForm form) {
    String name = "examples/base-" + form.id() + ".txt";
    if (!folder.has(name)) {
      problems.add(name, 0, 0, "缺少" + form.id() + "年格式的标准报告文本，请恢复这个文件");
      return null;
    }
    return folder.text(name, problems);
  }

  private List<FormTable> tables(Example example, ReportForm due) {
    List<FormTable> tables = new ArrayList<>();
    for (FormTable table : due.tables()) {
      String form = example.forms().getOrDefault(table.id(), due.id());
      forms.versions(table.id()).stream()
          .filter(version -> version.form().equals(form))
          .findFirst()
          .ifPresentOrElse(tables::add, () -> unknown(example, table, form));
    }
    return tables;
  }

  private void unknown(Example example, FormTable table, String form) {
    String known =
        forms.versions(table.id()).stream().map(FormTable::form).collect(Collectors.joining("、"));
    problems.add(
        example.file(),
        example.line(table.id()),
        0,
        table.title() + "没有“" + form + "”这种格式，可写：" + known);
  }

  private String edited(Example example, String start) {
    String text = start;
    for (Example.Edit edit : example.edits()) {
      if (!text.contains(edit.old())) {
        problems.add(example.file(), edit.line(), 0, "报告文本中没有“" + edit.old() + "”，无法替换或删去，请核对原文");
        return null;
      }
      text =
          edit.with() == null ? without(text, edit.old()) : text.replace(edit.old(), edit.with());
    }
    return text;
  }

  private static String without(String text, String part) {
    return Arrays.stream(text.split("\n", -1))
        .filter(line -> !line.contains(part))
        .collect(Collectors.joining("\n"));
  }

  /** The text of an example that has no mistakes, beside the standard one. */
  Made made(Example example, String text) {
    Example plain =
        new Example(
            example.file(),
            example.rule(),
            "",
            example.year(),
            example.forms(),
            example.cells(),
            List.of(),
            null,
            List.of(),
            Map.of());
    List<FormTable> tables =
        forms.forYear(example.year()).map(form -> tables(example, form)).orElse(List.of());
    String standard = of(plain);
    return new Made(text, standard == null ? "" : standard, tables);
  }
}
