package disclosure.audit.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.audit.table.RuleFolder;
import disclosure.audit.table.RuleProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Edits that leave each file well-formed, yet the rules without what they need. */
class BrokenFolderTest {

  private final TreeMap<String, byte[]> files = new TreeMap<>();

  @BeforeEach
  void read() throws IOException {
    files.putAll(RuleFolder.read(Path.of("rules")).files());
  }

  @Test
  void anEquationThatLostItsRowInOneFormIsNamed() {
    replace("forms/rows.csv", row("forms/rows.csv", "2021,t3,4,"), "");
    put("rules.csv", text("rules.csv") + "A11,x,一般,1,y,2019,2020,,{表},z\n");
    put("equations.csv", text("equations.csv") + "A11,t3/4,表三/4/总计 ≤ 表三/1/总计 + 表三/2/总计,,,,,,,\n");
    List<String> problems =
        problems().stream().filter(problem -> problem.startsWith("equations.csv")).toList();
    assertEquals(2, problems.size(), problems.toString());
    String ids =
        "1、2、3.1、3.2、3.3.1、3.3.2、3.3.3、3.3.4、3.3.5、3.3.6、3.3.7、3.3.8、3.4.1、3.4.2、3.4.3、"
            + "3.5.1、3.5.2、3.5.3、3.5.4、3.5.5、3.6.1、3.6.2、3.6.3、3.7";
    assertEquals(
        "equations.csv 第2行第3列：“等式”列：不适用于2021表式：表三没有“4”这一行，可写的标识有："
            + ids
            + "。若是误删，请恢复 forms 文件夹中的这一行；若本来就不适用，请在“表式”或“生效年度”“截止年度”列写明适用范围",
        problems.get(0));
    assertTrue(problems.get(1).startsWith("equations.csv 第6行"), problems.get(1));
  }

  @Test
  void aCellThatNoFormHasIsNamedInSentences() {
    replace("fees.dslr", "单元格 t3/3.6.2/total 大于0", "单元格 t3/3.6.9/total 大于0");
    String[] before = text("fees.dslr").split("3\\.6\\.9")[0].split("\n");
    assertEquals(
        "fees.dslr 第"
            + before.length
            + "行：各表式中都没有单元格“t3/3.6.9/total”，请核对 forms/rows.csv 和 forms/columns.csv 中的标识",
        problems().get(0));
  }

  @Test
  void aCellThatALaterFormNoLongerHasIsANoticeInSentences() {
    replace("fees.dslr", "单元格 t3/3.6.2/total 大于0", "单元格 t2/procurement/amount 大于0");
    int line = text("fees.dslr").split("t2/procurement")[0].split("\n").length;
    assertEquals(
        List.of(
            "fees.dslr 第"
                + line
                + "行：单元格“t2/procurement/amount”在2021表式中没有，2021年度起用到它的规则不会得出结论，请核对是否需要改写"),
        RuleLoader.start(new RuleFolder(files)).finish().notices().stream()
            .limit(1)
            .map(RuleProblem::sentence)
            .toList());
  }

  @Test
  void yearsOfFormsThatOverlapOrLeaveAGapOrAreTurnedRoundAreNamed() {
    assertEquals(
        List.of("forms/forms.csv 第2行第4列：“截止年度”列“2022”，而表式“2021”从2021年度起适用，年度重叠，请改为2020，或核对两个表式的年度"),
        formProblems("2019,2022"));
    assertEquals(
        List.of("forms/forms.csv 第2行第4列：“截止年度”列是空的，而表式“2021”从2021年度起适用，年度重叠，请改为2020，或核对两个表式的年度"),
        formProblems("2019,"));
    assertEquals(
        List.of(
            "forms/forms.csv 第2行第4列：“截止年度”列“2019”之后，表式“2021”从2021年度起才适用，中间的年度没有表式，请改为2020，或核对两个表式的年度"),
        formProblems("2019,2019"));
    assertEquals(
        List.of("forms/forms.csv 第2行第4列：“截止年度”列“2018”早于起始年度“2019”，请核对"), formProblems("2019,2018"));
  }

  private List<String> formProblems(String years) {
    byte[] before = files.get("forms/forms.csv");
    replace("forms/forms.csv", "2019,2020", years);
    List<String> problems =
        problems().stream().filter(problem -> problem.startsWith("forms/forms.csv")).toList();
    files.put("forms/forms.csv", before);
    return problems;
  }

  @Test
  void gradesThatDoNotFallFromRowToRowAreNamed() {
    replace("grades.csv", "合格,60,", "合格,85,");
    assertEquals(
        List.of("grades.csv 第4行第2列：“最低分”列“85”高于上一行的“80”，等次应从高到低逐行排列，请核对分数或调整次序"), problems());
  }

  private List<String> problems() {
    return RuleLoader.start(new RuleFolder(files)).finish().problems().stream()
        .map(RuleProblem::sentence)
        .toList();
  }

  private String text(String file) {
    return new String(files.get(file), UTF_8);
  }

  private void put(String file, String text) {
    files.put(file, text.getBytes(UTF_8));
  }

  private void replace(String file, String old, String with) {
    assertTrue(text(file).contains(old), old);
    put(file, text(file).replace(old, with));
  }

  private String row(String file, String start) {
    return text(file).lines().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
  }
}
