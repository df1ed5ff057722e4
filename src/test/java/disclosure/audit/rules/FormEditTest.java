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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slips in the tables of the forms that would let every report look wrong. */
class FormEditTest {

  private final TreeMap<String, byte[]> files = new TreeMap<>();

  @BeforeEach
  void read() throws IOException {
    files.putAll(RuleFolder.read(Path.of("rules")).files());
  }

  @Test
  void rowsAndColumnsThatCanNotBeToldApartAreNamed() {
    replace("forms/rows.csv", "2021,t3,3.2,（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "2021,t3,3.2,（一） 予以公开");
    replace("forms/columns.csv", "2021,t4,corrected,结果纠正", "2021,t4,corrected,结果维持");
    assertEquals(
        List.of(
            "forms/columns.csv 第15行第4列：“标签”列“结果维持”与第14行的标签相同，上级标签也相同，报告中无法区分，请核对",
            "forms/rows.csv 第11行第4列：“标签”列“（一） 予以公开”与第10行的标签相同，上级标签也相同，报告中无法区分，请核对"),
        problems().stream().filter(problem -> problem.startsWith("forms/")).toList());
  }

  @Test
  void aTableWrittenTwiceIsNamed() {
    replace("forms/tables.csv", "2021,t4,表四,4,并排", "2021,t3,表四,4,并排");
    assertEquals(
        "forms/tables.csv 第4行第2列：“表”列“t3”已在第3行写过，只能写一次，请删去一行或改正",
        problems().stream().filter(problem -> problem.startsWith("forms/")).findFirst().orElse(""));
  }

  @Test
  void aColumnThatARowLostIsNamedThereAndWhereAnEquationNeedsIt() {
    lose("2021,t3,3.1,", "；total");
    assertEquals(
        List.of(
            "equations.csv 第3行第3列：“等式”列：按{行}核对到“3.1”时，2021表式的表三缺少单元格 t3/3.1/total，"
                + "无法算出合计，请在 forms/rows.csv 这一行的“栏次”中补上；若本来没有，请在“逐行”列写明核对哪些行",
            "equations.csv 第4行第3列：“等式”列：按{列}核对到“total”时，2021表式的表三缺少单元格 t3/3.1/total，"
                + "无法算出合计，请在 forms/rows.csv 这一行的“栏次”中补上；若本来没有，请在“逐列”列写明核对哪些列"),
        problems());
    assertEquals(
        List.of("forms/rows.csv 第10行第6列：“栏次”列缺少第11行等同类的行都有的“total”，这一栏不会读取和核对，请核对是否漏写"),
        notices().stream().filter(notice -> !notice.startsWith("claims.csv")).toList());
  }

  @Test
  void aColumnLostWithinARangeIsNamed() {
    lose("2021,t3,3.3.4,", "；legal");
    assertEquals(
        List.of(
            "equations.csv 第3行第3列：“等式”列：按{行}核对到“3.3.4”时，2021表式的表三缺少单元格 t3/3.3.4/legal，"
                + "无法算出合计，请在 forms/rows.csv 这一行的“栏次”中补上；若本来没有，请在“逐行”列写明核对哪些行",
            "equations.csv 第4行第3列：“等式”列：按{列}核对到“legal”时，2021表式的表三缺少单元格 t3/3.3.4/legal，"
                + "无法算出合计，请在 forms/rows.csv 这一行的“栏次”中补上；若本来没有，请在“逐列”列写明核对哪些列"),
        problems());
  }

  @Test
  void aWordingThatIsAnotherRowsLabelOrAnotherRowsWordingIsNamed() {
    add("forms/variants.csv", "t3,3.4.1,4.保护第三方合法权益,\n");
    add("forms/variants.csv", "t3,2,一、本年新收政府信息公开申请数,\n");
    assertEquals(
        List.of(
            "forms/variants.csv 第11行第3列：“允许写法”列“4.保护第三方合法权益”是“3.3.4”的标签，允许给“3.4.1”会认错，请改正或删去这一行",
            "forms/variants.csv 第12行第3列：“允许写法”列“一、本年新收政府信息公开申请数”在第9行已允许给“1”，无法区分，请删去一行"),
        problems());
  }

  @Test
  void aFormThatIsOnlyBegunIsNamedOnceAndNothingElseFollows() {
    replace("forms/forms.csv", ",2021,", ",2021,2026");
    add("forms/forms.csv", "2027,新格式,2027,\n");
    assertEquals(
        List.of(
            "forms/forms.csv 第4行第1列：“表式”列“2027”在 forms/tables.csv 中没有表，"
                + "请在 forms 文件夹的 tables.csv、columns.csv、rows.csv 中补上这一表式的行"),
        Stream.concat(problems().stream(), notices().stream()).toList());
  }

  @Test
  void aMisspeltColumnIsNamedOnceWhereItStands() {
    replace("forms/columns.csv", "2021,t3,natural,", "2021,t3,natrual,");
    replace("forms/rows.csv", "2021,t4,review,行政复议,,upheld", "2021,t4,review,行政复议,,uphled");
    assertEquals(
        List.of(
            "forms/columns.csv 第7行第3列：“列”列“natrual”没有任何行用到，而forms/rows.csv 第8行等25行写的是“natural”，请改为一致",
            "forms/rows.csv 第33行第6列：“栏次”列“uphled”不是这张表的列，是否应为“upheld”，请改正，或在 forms/columns.csv 中加上"),
        problems().stream().filter(problem -> problem.startsWith("forms/")).toList());
  }

  @Test
  void theShippedFormsHaveNoNotice() {
    assertEquals(List.of(), Stream.concat(problems().stream(), notices().stream()).toList());
  }

  private void lose(String start, String column) {
    String row =
        text("forms/rows.csv")
            .lines()
            .filter(line -> line.startsWith(start))
            .findFirst()
            .orElseThrow();
    replace("forms/rows.csv", row, row.replace(column, ""));
  }

  private List<String> problems() {
    return RuleLoader.start(new RuleFolder(files)).finish().problems().stream()
        .map(RuleProblem::sentence)
        .toList();
  }

  private List<String> notices() {
    return RuleLoader.start(new RuleFolder(files)).finish().notices().stream()
        .map(RuleProblem::sentence)
        .toList();
  }

  private String text(String file) {
    return new String(files.get(file), UTF_8);
  }

  private void add(String file, String row) {
    files.put(file, (text(file) + row).getBytes(UTF_8));
  }

  private void replace(String file, String old, String with) {
    assertTrue(text(file).contains(old), old);
    files.put(file, text(file).replace(old, with).getBytes(UTF_8));
  }
}
