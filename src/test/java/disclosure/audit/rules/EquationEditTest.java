package disclosure.audit.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.table.RuleFolder;
import disclosure.audit.table.RuleProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Equations that would never be used, or would count a mistake twice, and names nearly right. */
class EquationEditTest {

  private final TreeMap<String, byte[]> files = new TreeMap<>();

  @BeforeEach
  void read() throws IOException {
    files.putAll(RuleFolder.read(Path.of("rules")).files());
    add("rules.csv", "A11,x,一般,1,y,2021,,,{表},z\n");
  }

  @Test
  void anEquationThatIsNeverInForceIsNamed() {
    add("equations.csv", "A11,t3/4,表三/4/总计 ≤ 表三/1/总计,,,,2018,2019,,\n");
    add("equations.csv", "A11,t3/5,表三/4/总计 ≤ 表三/1/自然人,,,2019,,,,\n");
    assertEquals(
        List.of(
            "equations.csv 第8行第7列：“生效年度”列：这一行2018至2019年度适用，规则“A11”2021年度起适用，没有共同的年度，"
                + "等式永远不会用到，请改正其中一处",
            "equations.csv 第9行第6列：“表式”列：这一行各年度适用，规则“A11”2021年度起适用，“表式”为2019，没有共同的年度，"
                + "等式永远不会用到，请改正其中一处"),
        problems());
  }

  @Test
  void anEquationThatOnlyLooksAtTheYearBeforeIsNamed() {
    add("equations.csv", "A11,t3/4,上年表三/3.7/自然人 = 上年表三/1/自然人,,,,,,,\n");
    assertEquals(
        List.of(
            "equations.csv 第8行第3列：“等式”列：只有上年度报告的单元格，没有本年度的，不能说明本年度的报告有误，" + "请加上本年度的单元格或去掉“上年”"),
        problems().stream().filter(problem -> problem.startsWith("equations.csv")).toList());
  }

  @Test
  void aSubjectThatIsNoPlaceOfATableIsANotice() {
    add("equations.csv", "A11,第三张表,表三/4/总计 ≥ 表三/1/总计 + 1,,,,,,,\n");
    assertEquals(List.of(), problems());
    assertEquals(
        List.of(
            "equations.csv 第8行第2列：“对象”列“第三张表”不是表格上的地方，表述中的{表}{行}{列}会空着，"
                + "请写成 t3、t3/1、t3/*/natural 这样"),
        RuleLoader.start(new RuleFolder(files)).finish().notices().stream()
            .map(RuleProblem::sentence)
            .toList());
  }

  @Test
  void anEquationThatAnotherRuleHasInOtherOrderIsANotice() {
    add("equations.csv", "A11,t3/*/{列},表三/3.7/{列} = 表三/1/{列} + 表三/2/{列} - 表三/4/{列},,,,,,,\n");
    add("equations.csv", "A11,t3/4,表三/4/总计 ≥ 表三/1/总计 + 1,,,,,,,\n");
    add("equations.csv", "A11,t3/1,表三/1/总计 + 1 ≤ 表三/4/总计,,,,,,,\n");
    add("equations.csv", "A11,t3,表三/1/总计 + 2 ≤ 表三/4/总计,,,,,,,\n");
    assertEquals(List.of(), problems());
    assertEquals(
        List.of(
            "equations.csv 第8行第3列：“等式”列：与第2行（规则A01）核对的是同样的单元格，同一处错误会得出两个问题、扣两次分，" + "请删去一行，或确认需要重复",
            "equations.csv 第10行第3列：“等式”列：与第9行（规则A11）核对的是同样的单元格，同一处错误会得出两个问题、扣两次分，"
                + "请删去一行，或确认需要重复"),
        RuleLoader.start(new RuleFolder(files)).finish().notices().stream()
            .map(RuleProblem::sentence)
            .toList());
  }

  @Test
  void aNameThatIsNearlyRightIsSuggested() {
    add("equations.csv", "A11,t2/9,表二/规章/本年制发数 ≤ 去年表二/规章/现行有效件数,,,,,,,\n");
    add("equations.csv", "A11,t2/8,表二/规章/本年制发件数 ≤ 去年表二/规章/现行有效件数,,,,,,,\n");
    List<String> problems = problems();
    assertEquals(
        "equations.csv 第8行第3列：“等式”列：表二没有“本年制发数”这一列，是否应为“本年制发件数”（made），"
            + "可写的标识有：made、repealed、inForce、decisions、amount",
        problems.get(0));
    assertEquals(
        "equations.csv 第9行第3列：“等式”列：没有“去年表二”这张表，本单位上年度报告的表请写成“上年表二”，" + "可写：表二或t2、表三或t3、表四或t4",
        problems.get(1));
  }

  @Test
  void aSubjectThatTheEquationDoesNotLookAtIsNamed() {
    add("equations.csv", "A11,t3/1,表二/规章/本年制发件数 ≤ 表二/规章/现行有效件数,,,,,,,\n");
    add("equations.csv", "A11,t2/{行},表三/{行}/自然人 ≤ 表三/{行}/总计 + 5,,,,,,,\n");
    add("equations.csv", "A11,t3/4/natural,上年表三/4/自然人 ≤ 表三/2/自然人 + 5,,,,,,,\n");
    add("equations.csv", "A11,t3/*/natural,上年表三/4/自然人 ≤ 表三/2/自然人 + 6,,,,,,,\n");
    assertEquals(
        List.of(
            "equations.csv 第8行第2列：“对象”列“t3/1”不在等式之中，问题会指错地方，请改为等式中本年度的表、行或列，例如 t2/regulations",
            "equations.csv 第9行第2列：“对象”列“t2/1”不在等式之中，问题会指错地方，请改为等式中本年度的表、行或列，例如 t3/1",
            "equations.csv 第10行第2列：“对象”列“t3/4/natural”不在等式之中，问题会指错地方，请改为等式中本年度的表、行或列，例如 t3/2"),
        problems().stream().filter(problem -> problem.startsWith("equations.csv")).toList());
  }

  @Test
  void aSumThatTakesItselfInIsNamed() {
    add("equations.csv", "A11,t3/3.7/{列},表三/3.1..3.7/{列} = 表三/（七）总计/{列},,,,,,,\n");
    add("equations.csv", "A11,t3/{行},表三/{行}/自然人..总计 = 表三/{行}/总计,,,,,,,\n");
    assertEquals(
        List.of(
            "equations.csv 第8行第3列：“等式”列：单元格 t3/3.7/natural 在等式两边都有，会互相抵消；写范围时多半是把合计也算了进去，"
                + "请改为不含合计的范围，例如 3.1..3.6*、自然人..其他",
            "equations.csv 第9行第3列：“等式”列：单元格 t3/1/total 在等式两边都有，会互相抵消；写范围时多半是把合计也算了进去，"
                + "请改为不含合计的范围，例如 3.1..3.6*、自然人..其他"),
        problems());
  }

  @Test
  void aColumnInTheRowsPlaceOfASubjectIsNamed() {
    add("equations.csv", "A11,t3/{列},表三/4/{列} ≤ 表三/1/{列} + 5,,,,,,,\n");
    assertEquals(List.of("equations.csv 第8行第2列：“对象”列“t3/{列}”中的“{列}”是列，请写成 t3/*/{列}"), problems());
  }

  @Test
  void rowsAndFormsThatAreNoneAreNamedInTheirOwnColumn() {
    add("equations.csv", "A11,t3/{行},表三/{行}/自然人 ≤ 表三/{行}/总计 + 5,3.3.1、3.3.2,,,,,,\n");
    add("equations.csv", "A11,t3/*/{列},表三/4/{列} ≤ 表三/1/{列} + 5,,natrual,2019、2021,,,,\n");
    assertEquals(
        List.of(
            "equations.csv 第8行第4列：“逐行”列：“3.3.1、3.3.2”中有几项，请用“；”隔开",
            "equations.csv 第9行第6列：“表式”列“2019、2021”中有几个表式，请用“；”隔开"),
        problems());
  }

  @Test
  void aRowInWordsNearlyRightIsSuggestedAndOthersAreListedInWords() {
    add("equations.csv", "A11,t2/normative,表二/规范文件/本年制发件数 ≥ 0,,,,,,,\n");
    add("equations.csv", "A11,t2/9,表二/红头发文/本年制发件数 ≥ 0,,,,,,,\n");
    assertEquals(
        List.of(
            "equations.csv 第8行第3列：“等式”列：表二没有“规范文件”这一行，是否应为“行政规范性文件”（normative），"
                + "可写的标识有：regulations、normative、licence、penalty、compulsion、fee",
            "equations.csv 第9行第3列：“等式”列：表二没有“红头发文”这一行，可写：“规章”（regulations）、“行政规范性文件”（normative）、"
                + "“行政许可”（licence）、“行政处罚”（penalty）、“行政强制”（compulsion）、“行政事业性收费”（fee）"),
        problems());
  }

  @Test
  void onlySumsAndDifferencesAreEquations() {
    add("equations.csv", "A11,t3/1,表三/1/总计×2 ≥ 表三/2/总计,,,,,,,\n");
    add("equations.csv", "A11,t3/2,表三/2/总计 ≤ 2*t3/1/total,,,,,,,\n");
    add("equations.csv", "A11,t3/4,表三/4/总计 ≤ 表三/1/总计-（表三/2/总计+表三/3.7/总计）,,,,,,,\n");
    assertEquals(
        List.of(
            "equations.csv 第8行第3列：“等式”列：“表三/1/总计×2 ≥ 表三/2/总计”中有乘号或除号，等式只能用 + 和 - 连接；乘以2的，请把单元格写两遍相加",
            "equations.csv 第9行第3列：“等式”列：“表三/2/总计 ≤ 2*t3/1/total”中有乘号或除号，等式只能用 + 和 - 连接；乘以2的，请把单元格写两遍相加",
            "equations.csv 第10行第3列：“等式”列：“（表三/2/总计”的括号不成对，等式不能用括号把几个单元格括在一起，请去掉括号，逐个用 + 或 - 连接"),
        problems());
  }

  @Test
  void aRowWithAMistakeStillUsesItsRule() {
    add("equations.csv", "A11,t3/1,表三/1/总计,,,,,,,\n");
    assertEquals(1, problems().size());
    assertEquals(
        List.of(),
        RuleLoader.start(new RuleFolder(files)).finish().notices().stream()
            .map(RuleProblem::sentence)
            .toList());
  }

  @Test
  void anEquationOfAnUnknownRuleIsNotTriedOnTheFormsOfOtherYears() {
    add("equations.csv", "A12,t2/normative,表二/行政规范性文件/本年制发件数 ≥ 0,,,,,,,\n");
    add("equations.csv", "a1,t2/*/made,表二/行政规范性文件/本年制发件数 ≥ 1,,,,,,,\n");
    assertEquals(
        List.of(
            "equations.csv 第8行第1列：“规则”列“A12”不在规则表 rules.csv 中，请先在该表增加这条规则，或改正编号",
            "equations.csv 第9行第1列：“规则”列“a1”不在规则表 rules.csv 中，是否应为“A01”"),
        problems());
  }

  private List<String> problems() {
    return RuleLoader.start(new RuleFolder(files)).finish().problems().stream()
        .map(RuleProblem::sentence)
        .toList();
  }

  private void add(String file, String row) {
    files.put(file, (new String(files.get(file), UTF_8) + row).getBytes(UTF_8));
  }
}
