package disclosure.audit.facts;

import disclosure.audit.table.RuleRow;
import disclosure.audit.table.RuleTables;
import disclosure.audit.table.TableLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the phrase tables; mistakes go to the tables' problems. */
public final class NarrativeLoader {

  private static final TableLayout WORDS =
      new TableLayout("words", "词组", List.of("词组", "词语"), List.of());
  private static final TableLayout CLAIMS =
      new TableLayout(
          "claims",
          "文数对照",
          List.of("编号", "话题", "句式", "单元格"),
          List.of("其他理解", "分项", "可分为", "金额单位", "须承接", "疑点", "生效年度", "截止年度"));
  private static final TableLayout CONTEXTS =
      new TableLayout("contexts", "语境", List.of("类型", "名称", "词语"), List.of("对应行", "默认部分", "疑点"));
  private static final TableLayout FEES =
      new TableLayout("fee-phrases", "收费表述", List.of("作用", "词语"), List.of());
  private static final TableLayout CITATIONS =
      new TableLayout("citations", "引述", List.of("主题", "词语"), List.of("部分", "生效年度", "截止年度"));
  private static final Set<String> KINDS =
      Set.of(
          "话题", "无关", "本年", "他年", "比较", "计划", "本机关", "他机关", "全域", "限定", "承接", "裁决机关", "职责", "部分机关",
          "中性");
  private static final Set<String> ROLES =
      Set.of("费用", "宽泛费用", "未发生", "通知件数", "通知金额", "收取金额", "不收金额", "无关", "他年");

  private final RuleTables tables;
  private final Set<String> cells;

  private NarrativeLoader(RuleTables tables, Set<String> cells) {
    this.tables = tables;
    this.cells = cells;
  }

  /**
   * The phrase tables of a rule folder; what is wrong in them is among the tables' problems.
   *
   * @param cells ids of the cells of all forms, which cell patterns must match
   */
  public static NarrativeTables load(RuleTables tables, Set<String> cells) {
    return new NarrativeLoader(tables, cells).load();
  }

  private NarrativeTables load() {
    List<WordGroup> words = groups(tables.read(WORDS));
    Vocabulary vocabulary = new Vocabulary(words);
    List<ContextPhrase> contexts =
        tables.read(CONTEXTS).stream().map(row -> context(row, vocabulary)).toList();
    Set<String> topics = new HashSet<>();
    contexts.forEach(context -> topics.add(context.name()));
    return new NarrativeTables(
        words,
        claims(vocabulary, topics),
        contexts,
        tables.read(FEES).stream().map(row -> fee(row, vocabulary)).toList(),
        tables.read(CITATIONS).stream().map(row -> citation(row, vocabulary)).toList());
  }

  /** The groups of words; one that leads nowhere or back to itself is left out. */
  private static List<WordGroup> groups(List<RuleRow> rows) {
    List<WordGroup> all =
        rows.stream().map(row -> new WordGroup(row.text("词组"), words(row))).toList();
    Vocabulary vocabulary = new Vocabulary(all);
    List<WordGroup> sound = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!known(rows.get(i), vocabulary).isEmpty()) {
        sound.add(all.get(i));
      }
    }
    return sound;
  }

  private static List<String> words(RuleRow row) {
    row.text("词语");
    return Arrays.stream(row.optional("词语").split("[|｜\n]"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static List<String> known(RuleRow row, Vocabulary vocabulary) {
    List<String> words = words(row);
    try {
      vocabulary.expand(words);
      return words;
    } catch (IllegalArgumentException wrong) {
      row.problem("词语", wrong.getMessage() + "，请核对 words.csv");
      return List.of();
    }
  }

  private ContextPhrase context(RuleRow row, Vocabulary vocabulary) {
    String kind = row.text("类型");
    if (!kind.isEmpty() && !KINDS.contains(kind)) {
      row.problem("类型", "“" + kind + "”不在可选范围内，请改为：" + String.join("、", sorted(KINDS)));
    }
    return new ContextPhrase(
        kind,
        row.text("名称"),
        known(row, vocabulary),
        row.list("对应行"),
        sections(row, "默认部分"),
        blankToNull(row.optional("疑点")));
  }

  private static List<String> sorted(Set<String> words) {
    return words.stream().sorted().toList();
  }

  private static List<Integer> sections(RuleRow row, String heading) {
    List<Integer> sections = new ArrayList<>();
    for (String section : row.list(heading)) {
      if (section.matches("[0-9]")) {
        sections.add(Integer.valueOf(section));
      } else {
        row.problem(heading, "“" + section + "”不是部分的序号（1 至 6，多个用；隔开）");
      }
    }
    return sections;
  }

  private List<ClaimMapping> claims(Vocabulary vocabulary, Set<String> topics) {
    List<ClaimMapping> mappings = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (RuleRow row : tables.read(CLAIMS)) {
      if (!ids.add(row.text("编号"))) {
        row.problem("编号", "“" + row.optional("编号") + "”重复，请换一个编号");
      }
      checkTopics(row, topics);
      mappings.add(mapping(row, phrases(row, vocabulary)));
    }
    return mappings;
  }

  private static void checkTopics(RuleRow row, Set<String> topics) {
    for (String topic : row.list("话题")) {
      if (!topics.contains(topic)) {
        row.problem("话题", "“" + topic + "”在 contexts.csv 的“名称”列中没有，请核对");
      }
    }
  }

  private static List<String> phrases(RuleRow row, Vocabulary vocabulary) {
    row.text("句式");
    List<String> sound = new ArrayList<>();
    for (String pattern : row.list("句式")) {
      try {
        Phrase.of(pattern, vocabulary);
        sound.add(pattern);
      } catch (IllegalArgumentException wrong) {
        row.problem("句式", wrong.getMessage() + "，请改正");
      }
    }
    return sound;
  }

  private ClaimMapping mapping(RuleRow row, List<String> phrases) {
    List<List<String>> readings = new ArrayList<>();
    List<String> first = row.list("单元格");
    if (!first.isEmpty()) {
      readings.add(first.stream().map(cell -> cell(row, "单元格", cell)).toList());
    }
    for (String other : row.list("其他理解")) {
      readings.add(
          Arrays.stream(other.split("[+＋]"))
              .map(String::strip)
              .map(cell -> cell(row, "其他理解", cell))
              .toList());
    }
    return new ClaimMapping(
        row.optional("编号"),
        row.list("话题"),
        phrases,
        readings,
        blankToNull(row.optional("分项")),
        row.list("可分为"),
        blankToNull(row.optional("金额单位")),
        row.flag("须承接"),
        blankToNull(row.optional("疑点")),
        row.optionalWhole("生效年度"),
        row.optionalWhole("截止年度"));
  }

  private String cell(RuleRow row, String heading, String pattern) {
    String loose = pattern.replaceAll("@[A-Za-z0-9.]*", "*").replace('^', '*');
    if (new CellPatterns(List.copyOf(cells)).expand(List.of(loose), List.of()).isEmpty()) {
      row.problem(heading, "“" + pattern + "”在各表式中没有对应的单元格，请按 t3/3.1/total 的格式填写");
    }
    return pattern;
  }

  private static FeePhrase fee(RuleRow row, Vocabulary vocabulary) {
    String role = row.text("作用");
    if (!role.isEmpty() && !ROLES.contains(role)) {
      row.problem("作用", "“" + role + "”不在可选范围内，请改为：" + String.join("、", sorted(ROLES)));
    }
    return new FeePhrase(role, known(row, vocabulary));
  }

  private static CitationPhrase citation(RuleRow row, Vocabulary vocabulary) {
    return new CitationPhrase(
        row.text("主题"),
        known(row, vocabulary),
        sections(row, "部分"),
        row.optionalWhole("生效年度"),
        row.optionalWhole("截止年度"));
  }

  private static String blankToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
