package disclosure.audit.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.table.RuleFolder;
import disclosure.audit.table.RuleProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slips in the smaller tables, which leave a table readable and the audit wrong. */
class TableEditTest {

  private final TreeMap<String, byte[]> files = new TreeMap<>();

  @BeforeEach
  void read() throws IOException {
    files.putAll(RuleFolder.read(Path.of("rules")).files());
  }

  @Test
  void theShippedRulesHaveNothingToSay() {
    RuleLoader.Loaded loaded = RuleLoader.start(new RuleFolder(files)).finish();
    assertEquals("[] [] []", loaded.problems() + " " + loaded.notices() + " " + loaded.hints());
  }

  @Test
  void tablesWithoutRowsAreNamed() {
    List<String> tables =
        List.of(
            "citations",
            "claims",
            "common-phrases",
            "contents",
            "contexts",
            "equations",
            "families",
            "fee-phrases",
            "forms/columns",
            "grades",
            "identity",
            "likeness",
            "requirements",
            "sections",
            "words");
    tables.forEach(table -> empty(table + ".csv"));
    assertEquals(
        tables.stream().map(table -> table + ".csv：规则表只有标题，没有内容，相应的审核都不会进行，请恢复各行").toList(),
        sentences(RuleLoader.Loaded::problems).stream()
            .filter(problem -> problem.contains("只有标题"))
            .map(problem -> problem.replaceFirst("规则表“[^”]+”", "规则表"))
            .toList());
  }

  @Test
  void tablesThatMayBeEmptyMayNotBeDeleted() {
    List<String> tables = List.of("aggregates", "deadlines", "forms/variants", "values", "waivers");
    tables.forEach(table -> empty(table + ".csv"));
    assertEquals(List.of(), sentences(RuleLoader.Loaded::problems));
    tables.forEach(table -> files.remove(table + ".csv"));
    files.remove("likeness.csv");
    assertEquals(
        List.of(
            "aggregates.csv：缺少规则表“汇总范围”，请恢复这个文件",
            "deadlines.csv：缺少规则表“公布时限”，请恢复这个文件",
            "forms/variants.csv：缺少规则表“标签变体”，请恢复这个文件",
            "likeness.csv：缺少规则表“雷同标准”，请恢复这个文件",
            "values.csv：缺少规则表“数值要求”，请恢复这个文件",
            "waivers.csv：缺少规则表“豁免”，请恢复这个文件"),
        sentences(RuleLoader.Loaded::problems));
  }

  @Test
  void rowsThatTheProgramNeedsAreMissed() {
    remove("requirements.csv", "5,");
    remove("sections.csv", "4,");
    remove("identity.csv", "地名结尾,");
    remove("fee-phrases.csv", "未发生,");
    remove("contexts.csv", "他年,");
    remove("common-phrases.csv", "比对部分,");
    remove("words.csv", "未提出,");
    assertEquals(
        List.of(
            "common-phrases.csv：没有“类别”为“比对部分”的行，不会比对任何文字，请恢复",
            "contexts.csv：没有“类型”为“他年”的行，有关的文字会认错，请恢复",
            "fee-phrases.csv：没有“作用”为“未发生”的行，有关的文字会认错，请恢复",
            "identity.csv：没有“类别”为“地名结尾”的行，报告的单位和年度会认错，请恢复",
            "requirements.csv：没有第5部分的一行，不会审核这一部分是否缺少、是否空白，请恢复",
            "sections.csv：没有第4部分的写法，每个报告的这一部分都会认不出来，请恢复",
            "words.csv：缺少词组“未提出”，有关的文字会认错，请恢复这一行"),
        sentences(RuleLoader.Loaded::problems));
  }

  @Test
  void headingsOfTwoSectionsAndSectionsThatAreNoneAreNamed() {
    int line = add("sections.csv", "5,存在的主要问题及改进情况,总体情况,\n");
    add("sections.csv", "7,附件,附件情况,\n");
    int citation = add("citations.csv", "aspect/主动公开,敲门,8,,,\n");
    assertEquals(
        List.of(
            "citations.csv 第" + citation + "行第3列：“部分”列“8”不是部分的序号，请填1至6，多个用“；”隔开",
            "sections.csv 第" + line + "行第3列：“写法”列“总体情况”在第2行已是第1部分的写法，无法区分，请删去一行",
            "sections.csv 第" + (line + 1) + "行第1列：“部分”列应填写部分的序号（1 至 6）"),
        sentences(RuleLoader.Loaded::problems));
  }

  @Test
  void aGradeThatItsMistakesWouldEarnIsNamed() {
    put("grades.csv", text("grades.csv").replace("优秀,90,", "优秀,90,T02"));
    assertEquals(
        List.of("grades.csv 第2行第3列：“强制规则”列填在最高一档“优秀”，有这些问题的反而一律为最高等次，请改填在较低的等次"),
        sentences(RuleLoader.Loaded::problems));
  }

  @Test
  void topicsThatNoRuleAsksForAreANotice() {
    int line = add("citations.csv", "随便,敲门,1,,,\n");
    add("citations.csv", "aspect/新方面,敲门,1,2021,,\n");
    assertEquals(List.of(), sentences(RuleLoader.Loaded::problems));
    assertEquals(
        List.of(
            "citations.csv 第"
                + line
                + "行第1列：“主题”列“随便”没有规则文件用到，不会起作用，主题应以这些开头："
                + "aspect/、fee/、government/、heading/、identity/、outdated/、year/"),
        sentences(RuleLoader.Loaded::notices));
  }

  @Test
  void limitsOfTheSameCellAndLimitsThatCanNotBeAreNamed() {
    add("values.csv", "t2/fee/amount,否,是,万元,9\n");
    add("values.csv", "表二/规章/本年制发件数,否,否,亿,-5\n");
    assertEquals(
        List.of(
            "values.csv 第5行第1列：“单元格”列“t2/fee/amount”（2021表式）在第3行已有要求，两行会同时起作用，请合为一行",
            "values.csv 第6行第4列：“单位”列“亿”不在可选范围内，请改为：元、万元、亿元，或清空",
            "values.csv 第6行第5列：“上限”列“-5”应大于0，否则每个数字都会超过，请改正或清空"),
        sentences(RuleLoader.Loaded::problems));
  }

  @Test
  void wordsThatCanNotBeMeantAreNamed() {
    int line = add("words.csv", "收到,敲门||敲窗\n");
    add("words.csv", "收到,敲[门\n");
    add("words.csv", "<新组>,敲窗\n");
    add("words.csv", "无,有\n");
    assertEquals(
        List.of(
            "words.csv 第" + line + "行第2列：“词语”列有空的词（多写了“|”），请删去多余的“|”",
            "words.csv 第" + (line + 1) + "行第2列：“词语”列“敲[门”中有括号，会当作文字本身而认不出来，请删去括号；引用词组请写成<词组>",
            "words.csv 第" + (line + 2) + "行第1列：“词组”列“<新组>”中不能有 < > | [ ]，名称只写词，引用时才写成<新组>",
            "words.csv 第" + (line + 3) + "行第2列：“词语”列“有”也在词组“数前填充”中，不能又表示“无”，否则有数字的话会被当作没有，请删去一处"),
        sentences(RuleLoader.Loaded::problems));
  }

  @Test
  void wordsOfNoUseAreHints() {
    int line = add("words.csv", "敲法,甲、乙、丙\n");
    add("words.csv", "收到,收到|敲门|敲门\n");
    int first = 1 + text("words.csv").lines().map(l -> l.startsWith("收到,")).toList().indexOf(true);
    assertEquals(
        List.of(
            "words.csv 第" + line + "行第1列：“词组”列“敲法”没有用到，请核对名称，或在其他表里写<敲法>引用",
            "words.csv 第" + line + "行第2列：“词语”列“甲、乙、丙”会当作一个词；如果是几个词，请用“|”隔开",
            "words.csv 第" + (line + 1) + "行第2列：“词语”列“收到”在第" + first + "行已有，可以删去",
            "words.csv 第" + (line + 1) + "行第2列：“词语”列“敲门”在这一格已有，可以删去"),
        sentences(RuleLoader.Loaded::hints));
  }

  private List<String> sentences(Function<RuleLoader.Loaded, List<RuleProblem>> kind) {
    return kind.apply(RuleLoader.start(new RuleFolder(files)).finish()).stream()
        .map(RuleProblem::sentence)
        .toList();
  }

  private void empty(String file) {
    put(file, text(file).lines().findFirst().orElseThrow() + "\n");
  }

  private void remove(String file, String start) {
    put(
        file,
        text(file)
            .lines()
            .filter(line -> !line.startsWith(start))
            .collect(Collectors.joining("\n", "", "\n")));
  }

  /** Adds a row and tells its line. */
  private int add(String file, String row) {
    put(file, text(file) + row);
    return (int) text(file).lines().count();
  }

  private String text(String file) {
    return new String(files.get(file), UTF_8);
  }

  private void put(String file, String text) {
    files.put(file, text.getBytes(UTF_8));
  }
}
