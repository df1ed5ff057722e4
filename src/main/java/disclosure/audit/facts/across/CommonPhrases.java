package disclosure.audit.facts.across;

import disclosure.audit.table.RuleRow;
import disclosure.audit.table.RuleTables;
import disclosure.audit.table.TableLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sentences that every report has, which are no sign of copying: those of the form, its headings,
 * and usual formulas.
 *
 * @param whole folded sentences
 * @param parts folded words that a sentence of the kind has, in their order
 * @param sections numbers of the sections whose text is compared
 */
public record CommonPhrases(Set<String> whole, List<List<String>> parts, Set<Integer> sections) {

  private static final TableLayout LAYOUT =
      new TableLayout("common-phrases", "通用语句", List.of("类别", "写法"), List.of());
  private static final List<String> KINDS = List.of("比对部分", "整句", "包含");
  private static final int LAST_SECTION = 6;

  /** A usual sentence is known by at least so many characters. */
  private static final int LEAST = 4;

  public CommonPhrases {
    whole = Set.copyOf(whole);
    parts = List.copyOf(parts);
    sections = Set.copyOf(sections);
  }

  /** The phrases of a rule folder; mistakes go to the tables' problems. */
  public static CommonPhrases load(RuleTables tables) {
    Set<String> whole = new HashSet<>();
    List<List<String>> parts = new ArrayList<>();
    Set<Integer> sections = new HashSet<>();
    for (RuleRow row : tables.read(LAYOUT)) {
      String words = row.text("写法");
      switch (KINDS.indexOf(row.text("类别"))) {
        case 0 -> sections.add(section(row, words));
        case 1 -> whole.add(folded(row, List.of(words)).get(0));
        case 2 -> parts.add(folded(row, List.of(words.split("…+", -1))));
        default ->
            row.problem("类别", "“" + row.optional("类别") + "”不在可选范围内，请改为：" + String.join("、", KINDS));
      }
    }
    boolean rows = !whole.isEmpty() || !parts.isEmpty();
    if (rows && sections.isEmpty()) {
      String missing = "没有“类别”为“" + KINDS.get(0) + "”的行，不会比对任何文字，请恢复";
      tables.problems().add(LAYOUT.name() + ".csv", 0, 0, missing);
    }
    return new CommonPhrases(whole, parts, sections);
  }

  /** What has hardly a word would take any sentence for a usual one. */
  private static List<String> folded(RuleRow row, List<String> words) {
    List<String> folded = words.stream().map(PlainText::fold).toList();
    int length = folded.stream().mapToInt(String::length).sum();
    if (length < LEAST && !row.optional("写法").isEmpty()) {
      row.problem("写法", "“" + row.optional("写法") + "”太短，几乎所有句子都会当作通用语句而不比对，请至少写" + LEAST + "个字");
    }
    return folded;
  }

  private static int section(RuleRow row, String words) {
    Integer number = row.optionalWhole("写法");
    if (number != null && (number < 1 || number > LAST_SECTION)) {
      row.problem("写法", "“" + words + "”不是部分的序号，请填1至6");
    }
    return number == null ? 0 : number;
  }

  /** Whether a folded sentence is one that every report has. */
  boolean common(String sentence) {
    return whole.contains(sentence) || parts.stream().anyMatch(words -> inOrder(words, sentence));
  }

  private static boolean inOrder(List<String> words, String sentence) {
    int from = 0;
    for (String word : words) {
      int at = sentence.indexOf(word, from);
      if (at < 0) {
        return false;
      }
      from = at + word.length();
    }
    return true;
  }
}
