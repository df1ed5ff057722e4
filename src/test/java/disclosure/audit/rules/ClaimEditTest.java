package disclosure.audit.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.table.RuleFolder;
import disclosure.audit.table.RuleProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows of the claims table that would match every number, or never any. */
class ClaimEditTest {

  private final TreeMap<String, byte[]> files = new TreeMap<>();

  @BeforeEach
  void read() throws IOException {
    files.putAll(RuleFolder.read(Path.of("rules")).files());
  }

  @Test
  void phrasesThatMatchEverythingOrNothingAreNamed() {
    assertEquals(
        List.of(
            "句式“{数}”中没有必须出现的词，任何数字都会被当作这种表述，请至少写一个不带方括号的词，请改正",
            "句式“[群众] [递交] {数}”中没有必须出现的词，任何数字都会被当作这种表述，请至少写一个不带方括号的词，请改正",
            "句式“[群众] … {数}”中没有必须出现的词，任何数字都会被当作这种表述，请至少写一个不带方括号的词，请改正",
            "句式“群众递交 (的) {数}”中的“(的)”用了别的括号，会当作文字本身，可有可无的词请用方括号，写成[的]，请改正",
            "句式“群众递交 【的】 {数}”中的“【的】”用了别的括号，会当作文字本身，可有可无的词请用方括号，写成[的]，请改正",
            "句式“群众递交 {数量}”中没有“{数量}”这种写法，花括号只能写{数}、{同数}或{无}，引用词组请写成<词组>，请改正",
            "句式“群众递交{数}”中的“群众递交{数}”括号不成对，或{数}前后没有空格，请改正",
            "“<申请”的尖括号不成对或用了全角，引用词组请写成<词组>，请改正",
            "“＜申请＞”的尖括号不成对或用了全角，引用词组请写成<词组>，请改正"),
        reasons(
            "{数}",
            "[群众] [递交] {数}",
            "[群众] … {数}",
            "群众递交 (的) {数}",
            "群众递交 【的】 {数}",
            "群众递交 {数量}",
            "群众递交{数}",
            "群众递交 <申请 {数}",
            "群众递交 ＜申请＞ {数}"));
  }

  @Test
  void cellsThatAreWrittenWronglyOrInAnotherColumnAreNamed() {
    int line = add("C981,申请,敲门 {数},t3/1/total+t3/2/total,,,,,,,,\n");
    add("C982,申请,敲窗 {数},t3/1/total,t3/1/total、t3/2/total,,,,,,,\n");
    add("C983,申请,敲墙 {数},t3/1/totla,,,,,,,,\n");
    add("C984,申请,敲柱 {数},表三/1/总计,,,,,,,,\n");
    add("C985,申请,敲桌 {数},,t3/1/total,,,,,,,\n");
    assertEquals(
        List.of(
            "claims.csv 第" + line + "行第4列：“单元格”列“t3/1/total+t3/2/total”中有几个单元格，几个之和请用“；”隔开",
            "claims.csv 第" + (line + 1) + "行第5列：“其他理解”列“t3/1/total、t3/2/total”中有几个单元格，几个之和请用“+”隔开",
            "claims.csv 第" + (line + 2) + "行第4列：“单元格”列“t3/1/totla”在各表式中没有对应的单元格，是否应为“t3/1/total”",
            "claims.csv 第"
                + (line + 3)
                + "行第4列：“单元格”列“表三/1/总计”中有汉字，这里只能写标识，例如 t3/3.1/total，标识见 forms/rows.csv、forms/columns.csv",
            "claims.csv 第"
                + (line + 4)
                + "行第4列：“单元格”列是空的，而填了“其他理解”：空着表示不比对，若填错了列，请移到“单元格”列；若不比对，请清空“其他理解”"),
        sentences(RuleLoader.Loaded::problems));
  }

  private List<String> reasons(String... phrases) {
    int line = 0;
    for (String phrase : phrases) {
      line = add("C" + phrase.hashCode() + ",," + phrase + ",t3/1/total,,,,,,,,\n");
    }
    int first = line - phrases.length + 1;
    List<String> problems = sentences(RuleLoader.Loaded::problems);
    List<String> reasons = new ArrayList<>();
    for (int i = 0; i < problems.size(); i++) {
      reasons.add(problems.get(i).replace("claims.csv 第" + (first + i) + "行第3列：“句式”列：", ""));
    }
    return reasons;
  }

  @Test
  void yearsKindsAndUnitsThatCanNotBeAreNamed() {
    int line = add("C991,,敲门递表 {数},t3/1/total,,,,,,,2024,2022,\n");
    add("C992,,敲门递表者 {数},t3/1/total,,,不存在的分项；申请人?,,,,,,\n");
    add("C993,,敲门交费 {数},t2/fee/amount,,,,亿美元,,,,,\n");
    add("C994,,敲门立规 {数},t2/regulations/inForce,,,,,,,2019,2020,\n");
    List<String> problems = sentences(RuleLoader.Loaded::problems);
    assertEquals(4, problems.size(), problems.toString());
    assertEquals("claims.csv 第" + line + "行第12列：“截止年度”列“2022”早于生效年度“2024”，请核对", problems.get(0));
    assertEquals(
        "claims.csv 第" + (line + 1) + "行第7列：“可分为”列“不存在的分项”不是任何一行的“分项”，不会起作用，可写：",
        problems.get(1).split("上年项目")[0]);
    assertEquals(
        "claims.csv 第" + (line + 2) + "行第8列：“金额单位”列“亿美元”不在可选范围内，请改为：万元、元、不定", problems.get(2));
    assertEquals(
        "claims.csv 第"
            + (line + 3)
            + "行第4列：“单元格”列“t2/regulations/inForce”在这一行适用的年度（2019至2020年度）的表式中没有对应的单元格，"
            + "请核对年度或改用其他单元格",
        problems.get(3));
  }

  @Test
  void wordsThatAnotherRowHasWithOtherCellsAreANotice() {
    String before = new String(files.get("claims.csv"), UTF_8).split("\nC106,")[0];
    int line = add("C995,申请,{无} 申请,t3/4/total,,,,,,,,,\n");
    assertEquals(
        List.of(
            "claims.csv 第"
                + line
                + "行第3列：“句式”列“{无} 申请”与第"
                + (before.split("\n").length + 1)
                + "行（C106）的句式相同，单元格却不同，同一句话只会与其中一处比对，"
                + "请核对，或用“话题”“生效年度”“截止年度”分开"),
        sentences(RuleLoader.Loaded::notices));
  }

  @Test
  void aCellThatALaterFormNoLongerHasIsANotice() {
    add("C996,,敲门公开 {数},t2/normative/published,,,,,,,,,\n");
    int line = add("C997,,敲门采购 {数},t3/1/total,t2/procurement/count,,,,,,2020,,\n");
    assertEquals(
        List.of(
            "claims.csv 第"
                + (line - 1)
                + "行第4列：“单元格”列“t2/normative/published”在2021表式中没有，2021年度起这一行不会比对；"
                + "若 forms 文件夹中误删了，请恢复；若新表式本来没有，请在“截止年度”填2020",
            "claims.csv 第"
                + line
                + "行第5列：“其他理解”列“t2/procurement/count”在2021表式中没有，2021年度起这一行不会比对；"
                + "若 forms 文件夹中误删了，请恢复；若新表式本来没有，请在“截止年度”填2020"),
        sentences(RuleLoader.Loaded::notices));
  }

  private List<String> sentences(Function<RuleLoader.Loaded, List<RuleProblem>> kind) {
    return kind.apply(RuleLoader.start(new RuleFolder(files)).finish()).stream()
        .map(RuleProblem::sentence)
        .toList();
  }

  /** Adds a row and tells its line. */
  private int add(String row) {
    String text = new String(files.get("claims.csv"), UTF_8) + row;
    files.put("claims.csv", text.getBytes(UTF_8));
    return (int) text.lines().count();
  }
}
