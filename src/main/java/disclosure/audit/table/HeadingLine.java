package disclosure.audit.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The first line of a table.
 *
 * @param table with its first line
 * @param layout the headings it should have
 */
record HeadingLine(RawTable table, TableLayout layout) {

  private static final String SEPARATORS = ";；\t，|";

  /** Index of each column by heading; of two with the same heading the first. */
  Map<String, Integer> columns() {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < line().cells().size(); i++) {
      if (layout.allows(line().cell(i))) {
        columns.putIfAbsent(line().cell(i), i);
      }
    }
    return columns;
  }

  /** Whether the table can be read by it; what is wrong goes to the problems. */
  boolean good(Problems problems) {
    if (columns().isEmpty()) {
      problems.unusable(table.file(), line().number(), 0, noHeadings());
      return false;
    }
    for (int i = 0; i < line().cells().size(); i++) {
      check(i, problems);
    }
    List<String> missing = layout.missing(List.copyOf(columns().keySet()));
    missing.forEach(
        heading ->
            problems.unusable(table.file(), line().number(), 0, "缺少标题“" + heading + "”，请补上这一列"));
    return missing.isEmpty();
  }

  private RawTable.Line line() {
    return table.lines().get(0);
  }

  private void check(int column, Problems problems) {
    String heading = line().cell(column);
    if (heading.isEmpty()) {
      return;
    }
    if (!layout.allows(heading)) {
      problems.unusable(
          table.file(),
          line().number(),
          column + 1,
          "不认识的标题“" + heading + "”，本表的标题为：" + layout.headings() + "；另可加一列“备注”");
    } else if (columns().get(heading) != column) {
      problems.unusable(
          table.file(), line().number(), column + 1, "标题“" + heading + "”出现了两次，请删去一列");
    }
  }

  private String noHeadings() {
    String first = line().cell(0);
    for (char separator : SEPARATORS.toCharArray()) {
      if (line().cells().size() == 1 && first.indexOf(separator) > 0) {
        return "各格之间用的是"
            + (separator == '\t' ? "制表符" : "“" + separator + "”")
            + "，请用Excel另存为“CSV UTF-8（逗号分隔）”";
      }
    }
    return "第一行应为标题，现在是“" + first + "”；请删去标题以上的行，本表的标题为：" + layout.headings();
  }
}
