package disclosure.audit.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.audit.Scoring;
import disclosure.audit.table.RuleFolder;
import disclosure.audit.table.RuleProblem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What policy staff do to the rule files, and the mistakes they make. */
class EditTest {

  private final TreeMap<String, byte[]> files = new TreeMap<>();

  @BeforeEach
  void read() throws IOException {
    files.putAll(RuleFolder.read(Path.of("rules")).files());
  }

  @Test
  void newEquationsOfOtherShapesWork() {
    add("rules.csv", "A05,转办不超新收,一般,3,《条例》第五十条,2022,,,{表}“{行}”为{左}，应{关系}{右}。,请核对。\n");
    add("equations.csv", "A05,t3/4,表三/4/总计 ≤ 表三/1/总计 + 表三/2/总计,,,,,,,\n");
    add(
        "equations.csv",
        "A05,t4/review,t4/review/total+t4/direct/total>=t3/3.3.*/total-2,,,2021,2023,,,\n");
    RuleBook book = book();
    Facts facts = new Facts(book, 2023);
    facts.set("t3/4/natural", 3).set("t3/4/total", 3);
    facts.set("t3/3.3.1/total", 1).set("t3/3.3.8/total", 2);
    assertEquals(
        List.of("表三“四、结转下年度继续办理”为3，应不大于0。", "表四“行政复议”为0，应不小于1。"), messages(book, facts, "A05"));
    Facts earlier = new Facts(book, 2021);
    earlier.set("t3/4/natural", 3).set("t3/4/total", 3);
    assertEquals(List.of(), messages(book, earlier, "A05"));
    Facts between = new Facts(book, 2022);
    between.set("t3/3.3.1/total", 3);
    assertEquals(List.of(), messages(book, between, "A05"));
  }

  @Test
  void anEquationInTheFormsWordsWithADifferenceWorks() {
    add("rules.csv", "A05,x,一般,3,y,,,,{左式}→{右}差{差},请核对。\n");
    add("equations.csv", "A05,t3/*/{列},表三/【（七）总计】/{列} － 表三/部分公开/{列} = 表三/予以公开/{列},,自然人；其他,,,,,\n");
    RuleBook book = book();
    Facts facts = new Facts(book, 2023);
    facts.set("t3/3.7/natural", 5).set("t3/3.2/natural", 2).set("t3/3.7/total", 9);
    assertEquals(List.of("（七）总计5、（二）部分公开2→0差3"), messages(book, facts, "A05"));
  }

  @Test
  void contentsThatAreMissingAlikeAreNamedTogether() {
    add("rules.csv", "S10,缺少内容,一般,3,y,,,,“{部分}”没有写明{内容}。,请补写{内容}。\n");
    add("rules.csv", "S10,,,,,,,图片,{部分}有图片。,\n");
    add("contents.csv", "S10,5,业务培训,业务培训；跟班学习,,不通过,,,,,\n");
    add("contents.csv", "S10,5,人员轮岗,轮岗,,不通过,,,,,\n");
    add("contents.csv", "S10,5,问题,问题,,不通过,,,,,\n");
    RuleBook book = book();
    Facts facts = new Facts(book, 2023);
    facts.body(5, "存在的主要问题：公开不够及时。改进情况：加强管理。");
    assertEquals(List.of("“五、存在的主要问题及改进情况”没有写明业务培训、人员轮岗。"), messages(book, facts, "S10"));
  }

  @Test
  void aTopicOfALaterYearIsNotMissedBefore() {
    add("citations.csv", "aspect/政策解读,政策解读,1,2026,,,\n");
    RuleBook book = book();
    assertEquals(List.of(), without("aspect/政策解读", book, 2023));
    assertEquals(List.of("第一部分“总体情况”没有写到“政策解读”。"), without("aspect/政策解读", book, 2026));
  }

  private static List<String> without(String topic, RuleBook book, int year) {
    Facts facts = new Facts(book, year);
    facts.citations.removeIf(citation -> citation.topic().equals(topic));
    return messages(book, facts, "S05");
  }

  @Test
  void changedPointsAndBandsChangeTheGrade() {
    replace("rules.csv", "各类申请人合计与总计不符,较重,5", "各类申请人合计与总计不符,较重,21");
    replace("grades.csv", "良好,80", "良好,75");
    RuleBook book = book();
    Facts facts = new Facts(book, 2023);
    facts.set("t3/3.1/natural", 1).set("t3/3.7/natural", 1).set("t3/1/natural", 1);
    Judgement judgement = book.judge(facts.base(), facts.form(), List.of());
    assertEquals("70 合格", score(book, judgement).replace("null", ""));
  }

  @Test
  void aWaiverWithFullWidthDigitsIsUnderstood() {
    add("waivers.csv", "示例区某局,２０２３,A02,t3/1/total,１９,已说明,张某,２０２７－１２－３１\n");
    add("waivers.csv", "示例区某局,2023,T03,t3/1/other,／,已说明,张某,2027年12月31日\n");
    assertEquals(
        List.of("2023 19 2027-12-31", "2023 ／ 2027-12-31"),
        book().waivers().stream()
            .map(waiver -> waiver.year() + " " + waiver.value() + " " + waiver.until())
            .toList());
  }

  @Test
  void aTableSavedAsGb18030IsAcceptedWithANotice() {
    String text = new String(files.get("equations.csv"), UTF_8).substring(1);
    files.put("equations.csv", text.getBytes(Charset.forName("GB18030")));
    RuleLoader.Loaded loaded = RuleLoader.start(new RuleFolder(files)).finish();
    assertEquals(List.of(), loaded.problems());
    assertEquals(
        List.of("equations.csv：文件不是UTF-8编码，已按GB18030读取；建议另存为UTF-8编码"),
        loaded.notices().stream()
            .map(RuleProblem::sentence)
            .filter(notice -> notice.contains("GB18030"))
            .toList());
  }

  @Test
  void anIdInFullWidthIsUnderstoodAndOneInOtherLettersIsNamedOnce() {
    add("rules.csv", "Ａ１１,x,一般,1,y,２０２１,,,{表},z\n");
    add("rules.csv", "a12,x,一般,1,y,2021,,,{表},z\n");
    add("rules.csv", "Z01,x,一般,1,y,2021,,,x,z\n");
    add("equations.csv", "A11,t2/normative,表二/行政规范性文件/本年制发件数 ≥ 0,,,,,,,\n");
    add("equations.csv", "A12,t2/normative,表二/行政规范性文件/本年制发件数 ≥ 1,,,,,,,\n");
    int last = new String(files.get("rules.csv"), UTF_8).split("\n").length;
    assertEquals(
        List.of(
            "rules.csv 第" + (last - 1) + "行第1列：“编号”列“a12”应为一个大写字母加两位数字，请改为A12",
            "rules.csv 第" + last + "行第1列：“编号”列“Z01”的类别“Z”不在 families.csv 中，请改正编号，或先在该表增加这一类别"),
        problems());
  }

  @Test
  void aYearThatIsNoneOrOutOfRangeIsNamed() {
    add("rules.csv", "A11,x,一般,1,y,3021,,,{表},z\n");
    add("rules.csv", "A12,x,一般,1,y,2021年,,,{表},z\n");
    replace("forms/forms.csv", ",2021,", ",21,");
    int last = new String(files.get("rules.csv"), UTF_8).split("\n").length;
    assertEquals(
        List.of(
            "forms/forms.csv 第3行第3列：“起始年度”列“21”不是年度，请只填四位数字，例如2021",
            "rules.csv 第" + (last - 1) + "行第6列：“生效年度”列“3021”不是可填的年度，请填2008至2100之间的报告年度，例如2021",
            "rules.csv 第" + last + "行第6列：“生效年度”列“2021年”不是年度，请只填四位数字，例如2021"),
        problems());
  }

  @Test
  void severalRulesOrYearsInOneWaiverAreNamedAndOneThatIsOverIsAHint() {
    add("waivers.csv", "示例区某局,2023；2024,A02；A03,t3/1/total,19,已说明,张某,2020-12-31\n");
    assertEquals(
        List.of(
            "waivers.csv 第2行第2列：“年度”列“2023;2024”中有几个年度，这里只能写一个",
            "waivers.csv 第2行第3列：“规则”列“A02;A03”中有几个编号，这里只能写一个，几条规则请分行写"),
        problems());
    assertEquals(
        List.of("waivers.csv 第2行第8列：“截止日期”列“2020-12-31”已过，这一豁免不再起作用，可以删去这一行"),
        RuleLoader.start(new RuleFolder(files)).finish().hints().stream()
            .map(RuleProblem::sentence)
            .toList());
  }

  @Test
  void aCellInTheFormsWordsWithinASentenceIsNamed() {
    replace("fees.dslr", "单元格 t2/fee/amount 等于0", "单元格 表二/行政事业性收费/本年收费金额 等于0");
    assertEquals(
        List.of(
            "“单元格 表二/行政事业性收费/本年收费金额 等于0”是词典中的“单元格{单元格}等于0”，但花括号处填的写法不对，"
                + "只能写标识，例如{单元格}写成t3/3.6.2/total"),
        reasons("fees.dslr"));
  }

  @Test
  void twoSentencesRulesOfOneNameAreNamedOnce() {
    replace("fees.dslr", "规则 \"F04 表二不为0\"", "规则 \"F03 各处一致\"");
    assertEquals(List.of("规则名重复（F03 各处一致），每条规则的名称不能相同，请改名。"), reasons("fees.dslr"));
  }

  private List<String> reasons(String file) {
    return problems().stream()
        .filter(problem -> problem.startsWith(file))
        .map(problem -> problem.substring(problem.indexOf('：') + 1))
        .toList();
  }

  @Test
  void everyMistakeInTheTablesIsNamedAtOnce() {
    replace("rules.csv", "A02,各类申请人合计与总计不符,较重,5", "A02,各类申请人合计与总计不符,较重,五");
    replace("rules.csv", "A03,各项办理结果合计与总计不符,较重,5", "A03,,很重,500");
    replace("grades.csv", "不合格,0,T01", "不合格,10,T09");
    add("rules.csv", "A01,重复,一般,1,y,,,,{表},z\n");
    add("rules.csv", "A06,无等式,一般,1,y,2023,2021,,x,z\n");
    add("equations.csv", "A99,t3/9,表三/9/总计 = 0,,,,,,,\n");
    add("equations.csv", "A01,t3/x,表三/1/总计,,,,,,,\n");
    add("equations.csv", ",t3/x,表三/1 = 表9/1/total,,,,,,没有,\n");
    String[] lines = new String(files.get("rules.csv"), UTF_8).split("\n");
    int a01 = line(lines, "A01");
    assertEquals(
        List.of(
            "equations.csv 第8行第1列：“规则”列“A99”不在规则表 rules.csv 中，请先在该表增加这条规则，或改正编号",
            "equations.csv 第8行第3列：“等式”列：表三没有“9”这一行，可写的标识有：1、2、3.1、3.2、3.3.1、3.3.2、3.3.3、3.3.4、3.3.5、"
                + "3.3.6、3.3.7、3.3.8、3.4.1、3.4.2、3.4.3、3.5.1、3.5.2、3.5.3、3.5.4、3.5.5、3.6.1、3.6.2、3.6.3、3.7、4",
            "equations.csv 第9行第3列：“等式”列：“表三/1/总计”中没有关系符号，请用 =、≤ 或 ≥ 连接左右两边",
            "equations.csv 第10行第1列：“规则”列是空的，请填写",
            "equations.csv 第10行第3列：“等式”列：“表三/1”应写成“表/行/列”三段，例如 表三/（七）总计/自然人；名称本身含“/”时用【】括起来",
            "grades.csv 第5行第2列：“最低分”列最低的等次从10分起，更低的得分没有等次，请把最低一档的最低分改为0",
            "grades.csv 第5行第3列：“强制规则”列“T09”不在规则表 rules.csv 中，请改正编号",
            "rules.csv 第" + line(lines, "A02") + "行第4列：“分值”列“五”不是数字，请只填阿拉伯数字",
            "rules.csv 第" + line(lines, "A03") + "行第2列：“标题”列是空的，请填写",
            "rules.csv 第" + line(lines, "A03") + "行第3列：“等级”列“很重”不在可选范围内，请改为：一般、严重、提示、较重",
            "rules.csv 第" + line(lines, "A03") + "行第4列：“分值”列“500”超出范围，请填0至100之间的数字",
            "rules.csv 第" + (lines.length - 1) + "行第1列：“编号”列“A01”已在第" + a01 + "行用过，请换一个编号",
            "rules.csv 第" + lines.length + "行第7列：“截止年度”列“2021”早于生效年度“2023”，请核对"),
        problems());
  }

  @Test
  void anUnknownNameInAMessageAndACaseWithoutWordsAreNamed() {
    replace("rules.csv", "请核对该栏各项结果的数量和总计", "请核对{栏目}");
    add("equations.csv", "A01,t3/x,表三/1/总计 ≥ 0,,,,,,加总,\n");
    List<String> problems = problems();
    assertEquals(2, problems.size());
    assertEquals(
        "equations.csv 第8行第9列：“情形”列“加总”在规则表 rules.csv 中没有对应的表述，请先增加“情形”为此的一行", problems.get(0));
    assertEquals(
        "rules.csv 第5行第10列：“建议”列用了变量{栏目}，equations.drl 规则“勾稽关系 代入数据”得出结论时没有这一项，"
            + "可用的有：关系、关系符、列、单位、右、右式、对象、左、左式、差、年度、标题、格式、行、表",
        problems.get(1));
  }

  @Test
  void aCaseThatARuleFileUsesMustHaveItsWording() {
    replace("rules.csv", "X01,,,,,,,口径不明,", "X01,,,,,,,另有情形,");
    assertEquals(
        List.of(
            "rules.csv 第"
                + drlLine("rules.csv", "X01,")
                + "行第1列：“编号”列“X01”还缺“情形”为“口径不明”的一行（across.drl 规则“跨年衔接 不符而正文可能已说明”要用），请补上这一行并写明表述"),
        problems());
  }

  @Test
  void whatASentenceConcludesMustGiveWhatTheMessageNames() {
    replace("fees.dslr", "结论为与该单元格不衔接，由人工判断", "结论为与该单元格矛盾");
    List<String> problems = problems();
    assertEquals(1, problems.size());
    assertEquals(
        true,
        problems.get(0).contains("“表述”列用了变量{单元格}，fees.dslr 规则“F04 收取了费用而表二为0”得出结论时没有这一项"),
        problems.get(0));
  }

  @Test
  void whatARuleInSentencesLeavesOutIsNamedInItsOwnWords() {
    int lines = new String(files.get("fees.dslr"), UTF_8).split("\n", -1).length - 1;
    add(
        "fees.dslr",
        """
        规则 "F03 一"
        当
          表述为没有发出收费通知
          适用规则F03
        那么
          结论为与该单元格矛盾
        结束
        规则 "F03 二"
        当
          适用规则F03
          结论为通过
        结束
        规则 "F03 三"
        当
          适用规则F03
        那么
          结论为通过
        规则 "F03 四"
        当
          适用规则F03
        那么
          单元格 t3/3.6.2/natural 大于0
        结束
        """);
    RuleLoader.Loaded loaded = RuleLoader.start(new RuleFolder(files)).finish();
    assertEquals(
        List.of(
            (lines + 6) + "：“结论为与该单元格矛盾”要与“单元格{单元格}大于0”或“单元格{单元格}等于0”一起用，请在“那么”之前补上这样一个条件",
            (lines + 11) + "：“结论为通过”是结论，应写在“那么”之后，请在这一行之前补上一行“那么”",
            (lines + 18) + "：上一条规则没有“结束”，请在这一行之前补上一行“结束”",
            (lines + 22) + "：“单元格 t3/3.6.2/natural 大于0”是条件，应写在“当”和“那么”之间，请移到前面"),
        loaded.problems().stream()
            .map(problem -> problem.line() + "：" + problem.message())
            .toList());
    assertEquals(List.of(), loaded.notices());
  }

  @Test
  void aRuleFileThatIsGoneIsSeenByTheRulesThatNobodyUses() {
    files.remove("run.drl");
    files.remove("fees.dslr");
    RuleLoader.Loaded loaded = RuleLoader.start(new RuleFolder(files)).finish();
    assertEquals(List.of(), loaded.problems());
    assertEquals(
        List.of("F01", "F02", "F03", "F04", "X05", "X06"),
        loaded.notices().stream()
            .map(
                notice ->
                    notice.message().replaceAll("“编号”列“(.*)”没有任何规则文件用到，不会得出结论；如误删了规则文件，请恢复", "$1"))
            .toList());
  }

  @Test
  void equationsThatSayNothingOrHaveTheSameSubjectInTheSameYearsAreNamed() {
    add("equations.csv", "A02,t3/{行},表三/{行}/自然人 ≤ 表三/{行}/总计,,,,2024,,,\n");
    add("equations.csv", "A03,t3/9,表三/1/总计 = 表三/1/总计,,,,,,,\n");
    assertEquals(
        List.of(
            "equations.csv 第8行第2列：“对象”列“t3/1”与equations.csv 第3行的对象相同，适用年度又有重叠，"
                + "同一规则的对象不能重复，请改用另一条规则编号，或用“生效年度”“截止年度”把两行的年度分开",
            "equations.csv 第9行第3列：“等式”列：等式两边是同样的单元格，总是成立，请核对"),
        problems());
  }

  @Test
  void sentencesWithoutADictionaryHaveOneMistake() {
    files.remove("fees.dsl");
    assertEquals(List.of("fees.dsl：缺少句子规则的词典，请恢复这个文件"), problems());
  }

  @Test
  void fullWidthSignsAndOpenQuotesInDrlAreNamedWithTheirLine() {
    replace(
        "structure.drl",
        "$need : SectionRequirement(mandatory, $n : number)\n  exists",
        "$need : SectionRequirement（mandatory, $n : number)\n  exists");
    replace("tables.drl", "verdicts.failedIfAny(\"T02\"", "verdicts.failedIfAny(\"T02");
    replace("equations.drl", "Equation(!earlier, ", "Equation(!earlier, $key : keyy, ");
    assertEquals(
        List.of(
            "equations.drl 第17行：规则“勾稽关系 代入数据”的“$key : keyy”用了不存在的字段，请核对字段名。",
            "structure.drl 第" + drlLine("structure.drl", "（") + "行第29列：出现了全角符号“（”，请改为半角“(”",
            "tables.drl 第" + drlLine("tables.drl", "(\"T02,") + "行：这一行的引号没有成对，请补上缺少的\""),
        problems());
  }

  @Test
  void anUndecodableFileAndAMissingOneAreNamed() {
    files.put("equations.csv", new byte[] {'a', (byte) 0xFF, 0, 3});
    files.remove("grades.csv");
    assertEquals(
        List.of(
            "equations.csv：文件编码既不是UTF-8也不是GB18030，无法读取，请以UTF-8编码重新保存",
            "grades.csv：缺少规则表“等次”，请恢复这个文件"),
        problems());
  }

  @Test
  void sentencesOfTheDictionaryBecomeRules() {
    files.put("test.dsl", DICTIONARY.getBytes(UTF_8));
    files.put(
        "test.dslr",
        "# 试用\n规则 \"首列为一\"\n当\n  单元格“t3/1/natural”的数字大于 5。\n  采用规则“A01”\n那么\n  指出问题，对象“t3/1”\n结束\n"
            .getBytes(UTF_8));
    RuleBook book = book();
    Facts facts = new Facts(book, 2023);
    facts.set("t3/1/natural", 6).set("t3/1/total", 6).set("t3/2/total", -6).set("t3/2/natural", -6);
    assertEquals(1, messages(book, facts, "A01").size());
  }

  @Test
  void aSentenceThatIsOnlyPartlyOrNotInTheDictionaryIsNamed() {
    files.remove("fees.dsl");
    files.remove("fees.dslr");
    files.put("test.dsl", DICTIONARY.getBytes(UTF_8));
    files.put(
        "test.dslr",
        "规则 \"一\"\n当\n  并非单元格“t3/1/natural”的数字大于5\n  表三没有数字\n那么\n  指出问题，对象“t3/1”\n"
            .getBytes(UTF_8));
    assertEquals(
        List.of(
            "test.dslr 第3行：“并非单元格“t3/1/natural”的数字大于5”只有一部分符合词典中的“单元格{格}的数字大于{数}”，整句不在词典中，请改用词典中的句式",
            "test.dslr 第4行：“表三没有数字”不在词典中，请改用词典（test.dsl）中的句式",
            "test.dslr 第7行：最后一条规则没有“结束”，请补上一行“结束”"),
        problems());
  }

  private static final String DICTIONARY =
      """
      [文件头]package disclosure.rules
      [文件头]import disclosure.audit.audit.RuleEntry
      [文件头]import disclosure.audit.facts.Figure
      [文件头]global disclosure.audit.rules.Verdicts verdicts
      [条件]单元格{格}的数字大于{数:\\d+}=$figure : Figure(cell == {格}, value > {数})
      [条件]采用规则{规则}=RuleEntry(id == {规则}, $rule : id)
      [结果]指出问题，对象{对象}=verdicts.failed($rule, {对象}).show($figure).numbers($figure.value(), null);
      """;

  private RuleBook book() {
    RuleLoader.Loaded loaded = RuleLoader.start(new RuleFolder(files)).finish();
    assertEquals(List.of(), loaded.problems());
    return loaded.book();
  }

  private List<String> problems() {
    return RuleLoader.start(new RuleFolder(files)).finish().problems().stream()
        .map(RuleProblem::sentence)
        .toList();
  }

  private static List<String> messages(RuleBook book, Facts facts, String rule) {
    return book.judge(facts.base(), facts.form(), List.of()).findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(finding -> finding.message())
        .toList();
  }

  private static String score(RuleBook book, Judgement judgement) {
    var assessment =
        new Scoring(book.info(), book.forcedGrades()).assess(judgement.findings(), false);
    return assessment.score() + " " + assessment.grade();
  }

  private void add(String file, String row) {
    files.put(file, (new String(files.get(file), UTF_8) + row).getBytes(UTF_8));
  }

  private void replace(String file, String old, String with) {
    String text = new String(files.get(file), UTF_8);
    assertEquals(true, text.contains(old), old);
    files.put(file, text.replace(old, with).getBytes(UTF_8));
  }

  private int drlLine(String file, String part) {
    return line(new String(files.get(file), UTF_8).split("\n"), part);
  }

  private static int line(String[] lines, String part) {
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].contains(part)) {
        return i + 1;
      }
    }
    throw new AssertionError(part);
  }
}
