package disclosure.audit.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.audit.report.book.BookPages;
import disclosure.audit.report.book.HandbookPage;
import disclosure.audit.rules.RuleBook;
import disclosure.audit.rules.RuleLoader;
import disclosure.audit.table.RuleFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RuleExamplesTest {

  private static RuleFolder folder;
  private static RuleBook book;

  @BeforeAll
  static void load() throws IOException {
    folder = RuleFolder.read(Path.of("rules"));
    RuleLoader.Loaded loaded = RuleLoader.start(folder).finish();
    assertEquals(List.of(), loaded.problems());
    book = loaded.book();
  }

  @Test
  void everyRuleHasAWrongAndARightExampleThatComesOutAsExpected() {
    List<String> lines = new RuleExamples(folder, book).lines();
    assertEquals(List.of(), lines.subList(0, lines.size() - 1));
  }

  @Test
  void whatIsWrongWithExamplesIsNamed() {
    TreeMap<String, byte[]> files = new TreeMap<>();
    folder
        .files()
        .forEach(
            (name, content) -> {
              if (!name.startsWith("examples/")) {
                files.put(name, content);
              }
            });
    folder.names("examples/base", "").forEach(name -> files.put(name, folder.files().get(name)));
    put(files, "A02/bad.txt", "数据：表三/一、本年新收政府信息公开申请数量/自然人=1\n期望：A02 t3/1\n");
    put(files, "A02/odd.txt", "年份：2023\n数据：t3/1/nature=1；x\n");
    put(files, "A03/bad.txt", "替换：没有的话→有\n期望：无\n");
    put(files, "A04/bad.txt", "正文：\n只有一句话\n");
    put(files, "A04/none.txt", "期望：A99 t4\n");
    put(files, "A04/several.txt", "期望：A04 t4/review、A04 t4/direct\n");
    put(files, "A04/words.txt", "期望：A04 表四/行政复议\n");
    put(files, "A04/year.txt", "格式：t3=2018\n数据：t3/1/total=1\n期望：无\n");
    put(files, "A04/review.txt", "期望：A04 t4 人工复核\n");
    put(files, "X01/bad3/last.txt", "");
    put(files, "A04/good.doc", "");
    put(files, "Z99/bad.txt", "期望：无\n");
    put(files, "bad.txt", "期望：无\n");
    List<String> lines = new RuleExamples(new RuleFolder(files), book).lines();
    assertEquals(
        List.of(
            "错误 examples/A02/odd.txt：缺少“期望：”一行，请写明应得出的问题，没有问题的写“期望：无”",
            "错误 examples/A02/odd.txt 第1行：不认识“年份”，可写：说明、年度、格式、数据、替换、删行、期望、正文，后接全角冒号",
            "错误 examples/A02/odd.txt 第2行：“x”应写成“t3/1/total=20”的样子；空白的单元格写成“t3/1/total=空白”",
            "错误 examples/A02/odd.txt 第2行：表三没有“nature”这一列，是否应为“自然人”（natural），可写的标识有：natural、enterprise、research、charity、legal、other、total",
            "错误 examples/A03/bad.txt 第1行：报告文本中没有“没有的话”，无法替换或删去，请核对原文",
            "错误 examples/A04/bad.txt：缺少“期望：”一行，请写明应得出的问题，没有问题的写“期望：无”",
            "错误 examples/A04/good.doc：不会运行，示例应是文本文件，请另存为 .txt",
            "错误 examples/A04/none.txt 第1行：“期望”中的规则“A99”不在规则表 rules.csv 中，请核对",
            "错误 examples/A04/review.txt 第1行：“期望”中的“A04 t4 人工复核”应以“ 待人工复核”结尾，前面空一格",
            "错误 examples/A04/several.txt 第1行：“期望”中的“A04 t4/review、A04 t4/direct”有几个问题，几个问题之间请用“；”隔开",
            "错误 examples/A04/words.txt 第1行：“期望”中的“A04 表四/行政复议”的对象只能写标识，例如 t3/1，标识见 forms 文件夹",
            "错误 examples/A04/year.txt 第1行：表三没有“2018”这种格式，可写：2021、2019",
            "错误 examples/X01/bad3/last.txt：不会用到，缺少它所配合的示例 examples/X01/bad3.txt，请补上或改文件夹名",
            "错误 examples/Z99/bad.txt：文件夹名“Z99”不是规则表 rules.csv 中的编号，请改名",
            "错误 examples/bad.txt：不会运行，示例应放在以规则编号命名的文件夹里，例如 examples/A01/good.txt",
            "不符 examples/A02/bad.txt：应得出“A02 t3/1”，实际得出“A01 t3/*/natural；A02 t3/1”"),
        lines.stream().filter(line -> line.startsWith("错误") || line.startsWith("不符")).toList());
    assertEquals(
        List.of("缺少 规则A01没有错误示例和正确示例，请在 examples/A01 中增加"),
        lines.stream().filter(line -> line.contains("规则A01")).toList());
    assertEquals(
        List.of("缺少 规则S01没有错误示例和正确示例，也没有任何示例触发，请在 examples/S01 中增加"),
        lines.stream().filter(line -> line.contains("规则S01")).toList());
  }

  @Test
  void theHandbookShowsEachRuleWithItsExamples() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BookPages.handbook(new Handbook(book, new RuleExamples(folder, book)).page(), out);
    String page = out.toString(UTF_8);
    for (String rule : book.activeRules()) {
      assertTrue(page.contains("<article class=\"rule\" id=\"" + rule + "\">"), rule);
    }
    assertTrue(page.contains("审核意见：表四“行政复议”：结果维持、结果纠正、其他结果、尚未审结合计为3（结果维持2、结果纠正1），“总计”填写为2，相差1。"));
    assertTrue(page.contains("<td class=\"bad\">本年度止件数</td>"));
    assertTrue(page.contains("<p>优秀：90分及以上；良好：80分及以上、低于90分；合格：60分及以上、低于80分；不合格：低于60分。</p>"));
    for (String technical : List.of("examples/", ".csv", "……，", "](", "{")) {
      assertFalse(page.substring(page.indexOf("<main>")).contains(technical), technical);
    }
  }

  @Test
  void theHandbookShowsFiguresUnderTheFormsHeadsAndMarksTheWrongOnes() {
    HandbookPage.Sample wrong = rule("A04").wrong().get(0);
    assertEquals(
        List.of(
            new HandbookPage.SampleTable(
                "表四",
                List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计"),
                List.of(
                    new HandbookPage.Row(
                        "行政复议",
                        Stream.of("2", "1", "0", "0", "2")
                            .map(figure -> new HandbookPage.Cell(figure, true))
                            .toList())))),
        wrong.tables());
    assertEquals("每一栏四项结果之和等于总计", String.join("", rule("A04").texts()));
  }

  @Test
  void theHandbookTellsWhatIsWrongFromWhatNeedsAWordOfExplanation() {
    assertEquals(
        List.of(
            "错误示例 没有表四，第四部分只有一句话",
            "需要说明的情形 表四的位置是一张图片，不能断定缺表",
            "需要说明的情形 表二只读出栏目、没有读出任何数字，不能断定缺表，也不能算作没有问题"),
        rule("T01").wrong().stream().map(sample -> sample.title() + " " + sample.note()).toList());
    assertEquals("请按规定格式补填该表，没有发生的项目填写0，并公布更正后的年度报告。", rule("T01").advice());
    assertEquals(
        List.of("示例区政务服务和数据管理局2023年政府信息公开工作年度报告"),
        rule("S01").right().get(0).lines().stream().map(line -> line.get(0).text()).toList());
  }

  @Test
  void theHandbookTellsWhatIsAskedForInACaseWhereTheRuleAsksForSomethingElse() {
    assertEquals("请据实补写该部分的内容，不得空白或只写“无”。", rule("S03").advice());
    assertEquals(
        List.of("第五部分没有写改进情况 请补写针对存在问题的改进情况或下一步改进措施。", "第五部分只写了“无” "),
        rule("S03").wrong().stream()
            .filter(sample -> sample.style().equals("wrong"))
            .map(sample -> sample.note() + " " + sample.advice())
            .toList());
  }

  @Test
  void theHandbookLeavesOutRowsThatOnlyAddNothingAndShowsTheFormInForceFirst() {
    HandbookPage.SampleTable table = rule("A03").wrong().get(0).tables().get(0);
    assertEquals("表三（填0的其他各行从略）", table.title());
    assertEquals(
        List.of("一、本年新收政府信息公开申请数量", "（一）予以公开", "（四）无法提供 1.本机关不掌握相关政府信息", "（七）总计"),
        table.rows().stream().map(HandbookPage.Row::label).toList());
    assertEquals(
        List.of("予以公开3件、无法提供2件，（七）总计5件", "2019年格式的“（六）其他处理”只有一行，也计入（七）总计"),
        rule("A03").right().stream().map(HandbookPage.Sample::note).toList());
  }

  private HandbookPage.Rule rule(String id) {
    return new Handbook(book, new RuleExamples(folder, book))
        .page().families().stream()
            .flatMap(family -> family.rules().stream())
            .filter(rule -> rule.id().equals(id))
            .findFirst()
            .orElseThrow();
  }

  private static void put(TreeMap<String, byte[]> files, String name, String text) {
    files.put("examples/" + name, text.getBytes(UTF_8));
  }
}
