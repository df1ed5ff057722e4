package disclosure.audit.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rule tables of a folder. A table is the CSV file of its name; sheets of that name (without
 * folder, or of its Chinese title) in any workbook directly in the folder add to it.
 */
public final class RuleTables {

  private final RuleFolder folder;
  private final Problems problems;
  private final Set<String> readFiles = new HashSet<>();
  private final Set<String> titles = new TreeSet<>();
  private final Map<String, Map<String, RawTable>> workbooks = new LinkedHashMap<>();

  /** The tables of a folder; mistakes go to the problems. */
  public RuleTables(RuleFolder folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
    for (String name : folder.names("", ".xlsx")) {
      if (!name.contains("/")) {
        workbooks.put(name, SheetSource.read(name, folder.files().get(name), problems));
      }
    }
  }

  /** The folder. */
  public RuleFolder folder() {
    return folder;
  }

  /** Where mistakes go. */
  public Problems problems() {
    return problems;
  }

  /**
   * The rows of a table, those of the CSV file first. Without them rules would give no findings and
   * nobody would notice, so that there must be some.
   */
  public List<RuleRow> read(TableLayout layout) {
    List<RuleRow> rows = readEvenEmpty(layout);
    if (rows.isEmpty() && problems.causes().stream().noneMatch(cause -> of(layout, cause))) {
      problems.unusable(
          layout.name() + ".csv", 0, 0, "规则表“" + layout.title() + "”只有标题，没有内容，相应的审核都不会进行，请恢复各行");
    }
    return rows;
  }

  /** The rows of a table that must be there, but may have none. */
  public List<RuleRow> readEvenEmpty(TableLayout layout) {
    titles.add(layout.title() + "（" + layout.sheet() + "）");
    List<RuleRow> rows = new ArrayList<>(readFile(layout.name() + ".csv", layout));
    boolean there = folder.has(layout.name() + ".csv");
    for (Map<String, RawTable> sheets : workbooks.values()) {
      for (String sheet : List.of(layout.sheet(), layout.title())) {
        RawTable raw = sheets.get(sheet);
        if (raw != null) {
          there = true;
          readFiles.add(raw.file());
          addUnlessCopy(rows(raw, layout), rows);
        }
      }
    }
    if (!there) {
      problems.unusable(layout.name() + ".csv", 0, 0, "缺少规则表“" + layout.title() + "”，请恢复这个文件");
    }
    return rows;
  }

  /** Two copies of a table, one perhaps edited, would contradict one another row by row. */
  private void addUnlessCopy(List<RuleRow> more, List<RuleRow> rows) {
    Set<String> there = rows.stream().map(RuleRow::words).collect(Collectors.toSet());
    long same = more.stream().filter(row -> there.contains(row.words())).count();
    if (same > 1 && same * 2 >= more.size()) {
      problems.unusable(
          more.get(0).file(),
          0,
          0,
          "有" + same + "行与" + rows.get(0).file() + "相同，同一张表有两份；两处的行会合在一起用，请只保留一份，或在这里只写新增的行");
    } else {
      rows.addAll(more);
    }
  }

  /** The rows of one CSV file, as in {@code forms/2021.csv}; none if it is not there. */
  public List<RuleRow> readFile(String file, TableLayout layout) {
    if (!folder.has(file)) {
      return List.of();
    }
    readFiles.add(file);
    String text = folder.text(file, problems);
    return text == null ? List.of() : rows(CsvSource.read(file, text, problems), layout);
  }

  /** Adds a problem for each file and each sheet that nothing has read: a misspelt name. */
  public void reportUnread() {
    for (String name : folder.names("", "")) {
      String reason = readFiles.contains(name) ? null : StrayFile.reason(name);
      if (reason != null) {
        problems.unusable(name, 0, 0, reason);
      }
    }
    for (Map<String, RawTable> sheets : workbooks.values()) {
      for (Map.Entry<String, RawTable> sheet : sheets.entrySet()) {
        if (!readFiles.contains(sheet.getValue().file()) && !sheet.getKey().startsWith("说明")) {
          problems.unusable(
              sheet.getValue().file(),
              0,
              0,
              "没有这个名称的规则表，工作表不会起作用，请改正工作表名，可用：" + String.join("、", titles) + "；说明性的工作表请以“说明”开头命名");
        }
      }
    }
  }

  private static boolean of(TableLayout layout, RuleProblem cause) {
    return cause.file().equals(layout.name() + ".csv")
        || cause.file().endsWith(".xlsx#" + layout.sheet())
        || cause.file().endsWith(".xlsx#" + layout.title());
  }

  private List<RuleRow> rows(RawTable raw, TableLayout layout) {
    if (raw.lines().isEmpty()) {
      problems.unusable(raw.file(), 1, 0, "规则表是空的，第一行应为标题：" + layout.headings());
      return List.of();
    }
    HeadingLine head = new HeadingLine(raw, layout);
    if (!head.good(problems)) {
      return List.of();
    }
    Map<String, Integer> columns = head.columns();
    int width = raw.lines().get(0).cells().size();
    List<RuleRow> rows = new ArrayList<>();
    for (RawTable.Line line : raw.lines().subList(1, raw.lines().size())) {
      if (!line.remark()) {
        checkWidth(raw, line);
        rows.add(new RuleRow(raw.file(), line, columns, width, problems));
      }
    }
    return rows;
  }

  private void checkWidth(RawTable raw, RawTable.Line line) {
    int width = raw.lines().get(0).cells().size();
    for (int i = width; i < line.cells().size(); i++) {
      if (!line.cell(i).isEmpty()) {
        problems.add(
            raw.file(),
            line.number(),
            i + 1,
            "这一行的单元格比标题多（“" + line.cell(i) + "”），多半是单元格内有英文逗号，请改用中文逗号，或给单元格加上英文双引号");
        return;
      }
    }
  }
}
