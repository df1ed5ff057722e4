package disclosure.audit.facts;

import disclosure.audit.form.FormBook;
import disclosure.audit.table.RuleRow;
import disclosure.audit.table.RuleTables;
import disclosure.audit.table.TableLayout;
import disclosure.audit.table.Years;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the phrase tables; mistakes go to the tables' problems. */
public final class NarrativeLoader {

  static final TableLayout WORDS = new TableLayout("words", "词组", List.of("词组", "词语"), List.of());
  private static final TableLayout CONTEXTS =
      new TableLayout("contexts", "语境", List.of("类型", "名称", "词语"), List.of("对应行", "默认部分", "疑点"));
  private static final TableLayout FEES =
      new TableLayout("fee-phrases", "收费表述", List.of("作用", "词语"), List.of());

  /** Words that rules only need to know to be there. */
  public static final TableLayout CITATIONS =
      new TableLayout(
          "citations", "引述", List.of("主题", "词语"), List.of("部分", "生效年度", "截止年度", "同句不计"));

  private static final Set<String> KINDS =
      Set.of(
          "话题", "无关", "本年", "他年", "比较", "计划", "本机关", "他机关", "全域", "限定", "承接", "裁决机关", "职责", "他人案件",
          "部分机关", "中性");
  private static final Set<String> ROLES =
      Set.of(
          "费用", "宽泛费用", "未发生", "通知件数", "通知金额", "收取金额", "金额", "实收", "全部收取", "不收金额", "没有通知", "无关",
          "他年");

  private final RuleTables tables;
  private final FormBook forms;

  private NarrativeLoader(RuleTables tables, FormBook forms) {
    this.tables = tables;
    this.forms = forms;
  }

  /**
   * The phrase tables of a rule folder; what is wrong in them is among the tables' problems.
   *
   * @param forms whose cells the patterns of cells must match
   */
  public static NarrativeTables load(RuleTables tables, FormBook forms) {
    return new NarrativeLoader(tables, forms).load();
  }

  private NarrativeTables load() {
    List<WordGroup> words = groups(tables.read(WORDS));
    Vocabulary vocabulary = new Vocabulary(words);
    List<ContextPhrase> contexts =
        tables.read(CONTEXTS).stream().map(row -> context(row, vocabulary)).toList();
    complete(CONTEXTS, "类型", KINDS, contexts.stream().map(ContextPhrase::kind).toList());
    List<FeePhrase> fees = tables.read(FEES).stream().map(row -> fee(row, vocabulary)).toList();
    complete(FEES, "作用", ROLES, fees.stream().map(FeePhrase::role).toList());
    Set<String> topics = new HashSet<>();
    contexts.forEach(context -> topics.add(context.name()));
    return new NarrativeTables(
        words,
        new ClaimTable(forms, vocabulary, topics).read(tables),
        contexts,
        fees,
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
    return words(row, "词语");
  }

  private static List<String> words(RuleRow row, String heading) {
    return Arrays.stream(row.optional(heading).split("[|｜\n]"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static List<String> known(RuleRow row, Vocabulary vocabulary) {
    return known(row, "词语", words(row), vocabulary);
  }

  private static List<String> known(
      RuleRow row, String heading, List<String> words, Vocabulary vocabulary) {
    try {
      vocabulary.expand(words);
      return words;
    } catch (IllegalArgumentException wrong) {
      row.problem(heading, wrong.getMessage() + "，请核对 words.csv");
      return List.of();
    }
  }

  /** The words of a cell; one that looks like several, separated by another sign, is named. */
  private static List<String> listed(RuleRow row, String heading, Vocabulary vocabulary) {
    if (heading.equals("词语")) {
      row.text(heading);
    }
    List<String> words = words(row, heading);
    words.stream()
        .filter(word -> word.matches(".*[；;].*"))
        .findFirst()
        .ifPresent(word -> row.problem(heading, "“" + word + "”会当作一个词，这一列的几个词请用“|”隔开"));
    if (words.size() == 1 && words.get(0).matches(".+[、，,].+")) {
      row.notice(heading, "“" + words.get(0) + "”会当作一个词，全部写到才算；如果是几个词，请用“|”隔开");
    }
    return known(row, heading, words, vocabulary);
  }

  /** Ids of rows, or of the columns to which words confine what is said. */
  private List<String> rows(RuleRow row) {
    List<String> ids = row.list("对应行");
    for (String id : ids) {
      if (!forms.forms().isEmpty() && forms.forms().stream().noneMatch(form -> form.hasLine(id))) {
        row.problem("对应行", "“" + id + "”不是表格的行或列的标识，请核对 forms/rows.csv 和 forms/columns.csv");
      }
    }
    return ids;
  }

  private ContextPhrase context(RuleRow row, Vocabulary vocabulary) {
    String kind = row.text("类型");
    if (!kind.isEmpty() && !KINDS.contains(kind)) {
      row.problem("类型", "“" + kind + "”不在可选范围内，请改为：" + String.join("、", sorted(KINDS)));
    }
    return new ContextPhrase(
        kind,
        row.text("名称"),
        listed(row, "词语", vocabulary),
        rows(row),
        sections(row, "默认部分"),
        blankToNull(row.optional("疑点")));
  }

  /** Without one of the kinds sentences would be misread. */
  private void complete(TableLayout table, String heading, Set<String> due, List<String> there) {
    for (String kind : sorted(due)) {
      if (!there.isEmpty() && !there.contains(kind)) {
        tables
            .problems()
            .add(table.name() + ".csv", 0, 0, "没有“" + heading + "”为“" + kind + "”的行，有关的文字会认错，请恢复");
      }
    }
  }

  private static List<String> sorted(Set<String> words) {
    return words.stream().sorted().toList();
  }

  private static List<Integer> sections(RuleRow row, String heading) {
    List<Integer> sections = new ArrayList<>();
    for (String section : row.list(heading)) {
      if (section.matches("[1-6]")) {
        sections.add(Integer.valueOf(section));
      } else {
        row.problem(heading, "“" + section + "”不是部分的序号，请填1至6，多个用“；”隔开");
      }
    }
    return sections;
  }

  private static FeePhrase fee(RuleRow row, Vocabulary vocabulary) {
    String role = row.text("作用");
    if (!role.isEmpty() && !ROLES.contains(role)) {
      row.problem("作用", "“" + role + "”不在可选范围内，请改为：" + String.join("、", sorted(ROLES)));
    }
    return new FeePhrase(role, listed(row, "词语", vocabulary));
  }

  private static CitationPhrase citation(RuleRow row, Vocabulary vocabulary) {
    Years years = Years.read(row);
    return new CitationPhrase(
        row.text("主题"),
        listed(row, "词语", vocabulary),
        sections(row, "部分"),
        years.from(),
        years.to(),
        listed(row, "同句不计", vocabulary));
  }

  private static String blankToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
