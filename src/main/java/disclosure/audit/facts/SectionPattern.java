package disclosure.audit.facts;

import disclosure.audit.table.RuleRow;
import disclosure.audit.table.RuleTables;
import disclosure.audit.table.TableLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

  /** A heading has at most so many characters besides the words that make it one. */
  private static final int MOST_OTHER = 12;

  static List<SectionPattern> load(RuleTables tables) {
    List<SectionPattern> patterns = new ArrayList<>();
    for (RuleRow row : tables.read(LAYOUT)) {
      Integer section = row.optionalWhole("部分");
      if (section == null || section < 1) {
        row.problem("部分", "应填写部分的序号（1 至 6）");
      }
      List<LabelText> words =
          Arrays.stream(row.text("写法").split("[+＋]")).map(LabelText::of).toList();
      patterns.add(
          new SectionPattern(
              section == null ? 0 : section, row.text("名称"), words, row.flag("须有编号")));
    }
    return patterns;
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
