package disclosure.audit.facts;

import disclosure.audit.table.RuleRow;
import disclosure.audit.table.RuleTables;
import disclosure.audit.table.TableLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A wording of a section's heading.
 *
 * @param section number of the section, 1 to 6
 * @param name the form's heading
 * @param words all of which the heading must say; a single one must be the whole heading
 * @param numbered whether it is only recognised with the section's own number in front
 */
record SectionPattern(int section, String name, List<LabelText> words, boolean numbered) {

  private static final TableLayout LAYOUT =
      new TableLayout("sections", "部分标题", List.of("部分", "名称", "写法"), List.of("须有编号"));

  private static final int LAST = 6;

  /** A heading has at most so many characters besides the words that make it one. */
  private static final int MOST_OTHER = 12;

  static List<SectionPattern> load(RuleTables tables) {
    List<SectionPattern> patterns = new ArrayList<>();
    Map<List<String>, RuleRow> known = new HashMap<>();
    for (RuleRow row : tables.read(LAYOUT)) {
      Integer section = row.optionalWhole("部分");
      if (section == null || section < 1 || section > LAST) {
        row.problem("部分", "应填写部分的序号（1 至 6）");
      }
      List<LabelText> words =
          Arrays.stream(row.text("写法").split("[+＋]")).map(LabelText::of).toList();
      if (words.stream().anyMatch(LabelText::blank) && !row.optional("写法").isEmpty()) {
        row.problem("写法", "“" + row.optional("写法") + "”中有一段没有文字，请写标题的文字，几个词之间用“+”");
      }
      single(row);
      unique(row, words, known);
      patterns.add(
          new SectionPattern(
              section == null ? 0 : section, row.text("名称"), words, row.flag("须有编号")));
    }
    complete(patterns, tables);
    return patterns;
  }

  /** A wording with the separators of other tables would be taken for one, and never found. */
  static void single(RuleRow row) {
    if (row.optional("写法").matches(".*[；;|｜].*")) {
      row.problem("写法", "“" + row.optional("写法") + "”会当作一个写法，这张表每行只写一个，请分行写");
    }
  }

  private static void unique(RuleRow row, List<LabelText> words, Map<List<String>, RuleRow> known) {
    RuleRow same = known.putIfAbsent(words.stream().map(LabelText::body).sorted().toList(), row);
    if (same != null && !same.optional("部分").equals(row.optional("部分"))) {
      row.problem(
          "写法",
          "“"
              + row.optional("写法")
              + "”在"
              + same.placeFrom(row)
              + "已是第"
              + same.optional("部分")
              + "部分的写法，无法区分，请删去一行");
    }
  }

  /** A section without any wording would be found missing in every report. */
  private static void complete(List<SectionPattern> patterns, RuleTables tables) {
    for (int number = 1; number <= LAST && !patterns.isEmpty(); number++) {
      int section = number;
      if (patterns.stream().noneMatch(pattern -> pattern.section() == section)) {
        tables
            .problems()
            .add(LAYOUT.name() + ".csv", 0, 0, "没有第" + number + "部分的写法，每个报告的这一部分都会认不出来，请恢复");
      }
    }
  }

  /** Whether the heading is one of the fixed wordings, word for word. */
  boolean exact(LabelText heading) {
    return words.size() == 1 && words.get(0).body().equals(heading.body());
  }

  /** Whether the heading says all of the words and not much else. */
  boolean says(LabelText heading) {
    int length = words.stream().mapToInt(word -> word.body().length()).sum();
    return words.size() > 1
        && heading.body().length() <= length + MOST_OTHER
        && words.stream().allMatch(word -> heading.body().contains(word.body()));
  }
}
