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
  void scoresThatAreSharesAreNamed() {
    put("grades.csv", text("grades.csv").replace("优秀,90,", "优秀,0.9,"));
    put("families.csv", text("families.csv").replace("表格填报,40", "表格填报,0.4"));
    assertEquals(
        List.of(
            "families.csv 第3行第3列：“扣分上限”列“0.4”应是分数，不是比例，例如95表示95分",
            "grades.csv 第2行第2列：“最低分”列“0.9”应是分数，不是比例，例如95表示95分"),
        sentences(RuleLoader.Loaded::problems).stream()
            .filter(problem -> problem.contains("比例"))
            .toList());
  }

  @Test
  void aDayMayBeADateOfAWorkbook() {
    put("deadlines.csv", text("deadlines.csv").replace("3月31日,1月31日", "2026-03-31,2026/1/31"));
    assertEquals(List.of(), sentences(RuleLoader.Loaded::problems));
  }

  @Test
  void aRuleOfAnotherTableOrOfNoneIsNamedWhereItIsWritten() {
    int deadline = add("deadlines.csv", "A01,学校,学校,1月31日,,\n");
    int equation = add("equations.csv", "S04,t3/4,表三/4/总计 ≤ 表三/1/总计,,,,,,,\n");
    int sum = add("aggregates.csv", "A02,t2/*/*\n");
    assertEquals(
        List.of(
            "aggregates.csv 第"
                + sum
                + "行第1列：“规则”列“A02”在 equations.csv 第3行也用到，一条规则只能用在一张表中，请核对两处的编号",
            "deadlines.csv 第"
                + deadline
                + "行第1列：“规则”列“A01”在 equations.csv 第2行也用到，一条规则只能用在一张表中，请核对两处的编号",
            "equations.csv 第"
                + equation
                + "行第1列：“规则”列“S04”的表述不是为这张表写的（equations.drl 规则“勾稽关系 代入数据”得出结论时给不出它用的内容），"
                + "编号多半写错，请改正"),
        sentences(RuleLoader.Loaded::problems));
  }

  @Test
  void rowsThatContradictOneAnotherAreNamed() {
    int likeness = add("likeness.csv", "X04,同年度报告,95.0,0,不通过,\n");
    int deadline = add("deadlines.csv", "D01,其他,,3月31日,,\n");
    assertEquals(
        List.of(
            "deadlines.csv 第" + deadline + "行第3列：“名称结尾”列是空的（表示其余机关），与第5行重复，两行说法不一，请删去一行或改正",
            "likeness.csv 第" + likeness + "行第3列：“比例”列“95.0”与第6行重复，两行说法不一，请删去一行或改正"),
        sentences(RuleLoader.Loaded::problems));
  }

  @Test
  void twoWordingsInOneCellAreNamed() {
    int name = add("identity.csv", "机关结尾,敲门局；敲窗委\n");
    int section = add("sections.csv", "5,存在的主要问题及改进情况,短板|措施,\n");
    assertEquals(
        List.of(
            "identity.csv 第" + name + "行第2列：“写法”列“敲门局；敲窗委”会当作一个写法，这张表每行只写一个，请分行写",
            "sections.csv 第" + section + "行第3列：“写法”列“短板|措施”会当作一个写法，这张表每行只写一个，请分行写"),
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
                + "aspect/、closed/、explained/、fee/、government/、heading/、identity/、outdated/、year/"),
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

  @Test
  void aContentWithoutACaseOfItsOwnIsNamed() {
    int line = add("contents.csv", "S03,5,公开培训,轮岗学习,,不通过,,,,,,\n");
    add("contents.csv", "S03,5,轮岗,轮岗,,不通过,未写改进情况,,,拟,,\n");
    assertEquals(
        List.of(
            "contents.csv 第"
                + line
                + "行第7列：“情形”列是空的，会用规则S03自己的表述，而那是structure.drl 规则“S03 部分空白”得出结论时说的，"
                + "请填写情形，并在 rules.csv 中增加编号为S03、情形相同的一行，写明表述",
            "contents.csv 第"
                + (line + 1)
                + "行第11列：“存疑情形”列是空的，而填了“仅有”或“存疑用语”，存疑时会说成认定的问题，请填写请人工判断时用的情形"),
        sentences(RuleLoader.Loaded::problems));
  }

  @Test
  void namesThatTheCaseOfARowCanNotGiveAreNamed() {
    int own = add("rules.csv", "S10,x,一般,1,y,,,,“{部分}”没有写明{内容}（{原文}）。,z\n");
    add("rules.csv", "S10,,,,,,,图片,{部分}有图片。,\n");
    int variant = add("rules.csv", "A01,,,,,,,另算,{表}{空缺}。,\n");
    add("contents.csv", "S10,5,轮岗,轮岗,,不通过,,,,,\n");
    add("equations.csv", "A01,t3/4,表三/4/总计 ≤ 表三/1/总计,,,,,,另算,\n");
    assertEquals(
        List.of(
            "rules.csv 第"
                + own
                + "行第9列：“表述”列用了变量{原文}，structure.drl 规则“内容要求 缺少”得出结论时没有这一项，"
                + "可用的有：内容、列、单位、右式、对象、左式、年度、标题、格式、行、表、部分",
            "rules.csv 第"
                + variant
                + "行第9列：“表述”列用了变量{空缺}，equations.drl 规则“勾稽关系 代入数据”得出结论时没有这一项，"
                + "可用的有：关系、关系符、列、单位、右、右式、对象、左、左式、差、年度、标题、格式、行、表"),
        sentences(RuleLoader.Loaded::problems));
  }

  @Test
  void wordsWithTheOtherSeparatorAreNamed() {
    int citation = add("citations.csv", "aspect/主动公开,敲门；敲窗,1,,,\n");
    add("citations.csv", "aspect/主动公开,敲门、敲窗,1,,,\n");
    int content = add("contents.csv", "S03,5,轮岗,轮岗|学习,,待人工复核,未列问题,,,,\n");
    add("contents.csv", "S03,5,轮训,轮训、学习,,待人工复核,未列问题,,,,\n");
    int fee = add("fee-phrases.csv", "未发生,敲门;敲窗\n");
    assertEquals(
        List.of(
            "citations.csv 第" + citation + "行第2列：“词语”列“敲门；敲窗”会当作一个词，这一列的几个词请用“|”隔开",
            "contents.csv 第" + content + "行第4列：“用语”列“轮岗|学习”中有“|”，这一列的几项之间请用“；”隔开",
            "fee-phrases.csv 第" + fee + "行第2列：“词语”列“敲门;敲窗”会当作一个词，这一列的几个词请用“|”隔开"),
        sentences(RuleLoader.Loaded::problems));
    assertEquals(
        List.of(
            "citations.csv 第" + (citation + 1) + "行第2列：“词语”列“敲门、敲窗”会当作一个词，全部写到才算；如果是几个词，请用“|”隔开",
            "contents.csv 第" + (content + 1) + "行第4列：“用语”列“轮训、学习”会当作一个词，全部写到才算；如果是几个词，请用“；”隔开"),
        sentences(RuleLoader.Loaded::notices));
  }

  @Test
  void limitsAndPhrasesThatWouldMatchNearlyAllAreNamed() {
    int likeness = add("likeness.csv", "X03,上年度报告,0.8,300,不通过,\n");
    int phrase = add("common-phrases.csv", "包含,…\n");
    add("common-phrases.csv", "整句,（一）\n");
    int section = add("sections.csv", "5,存在的主要问题及改进情况,问题+（）,\n");
    int context = add("contexts.csv", "话题,复议,敲门,reveiw,,,\n");
    assertEquals(
        List.of(
            "common-phrases.csv 第" + phrase + "行第2列：“写法”列“…”太短，几乎所有句子都会当作通用语句而不比对，请至少写4个字",
            "common-phrases.csv 第" + (phrase + 1) + "行第2列：“写法”列“（一）”太短，几乎所有句子都会当作通用语句而不比对，请至少写4个字",
            "contexts.csv 第"
                + context
                + "行第4列：“对应行”列“reveiw”不是表格的行或列的标识，请核对 forms/rows.csv 和 forms/columns.csv",
            "likeness.csv 第" + likeness + "行第3列：“比例”列“0.8”超出范围，请填大于1、不大于100的百分数，例如80表示80%",
            "sections.csv 第" + section + "行第3列：“写法”列“问题+（）”中有一段没有文字，请写标题的文字，几个词之间用“+”"),
        sentences(RuleLoader.Loaded::problems));
  }

  @Test
  void aGroupOfWordsThatLeadsBackToItselfIsNamed() {
    int line = add("words.csv", "循环,<循环>件|x\n");
    assertEquals(
        "words.csv 第" + line + "行第2列：“词语”列词组“循环”引用了自己（直接或经过别的词组），请删去一处引用，请核对 words.csv",
        sentences(RuleLoader.Loaded::problems).get(0));
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
