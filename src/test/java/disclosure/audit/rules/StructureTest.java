package disclosure.audit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Status;
import disclosure.audit.document.Location;
import disclosure.audit.facts.Citation;
import disclosure.audit.facts.FigureState;
import disclosure.audit.facts.LabelDeviation;
import disclosure.audit.facts.PicturePlace;
import disclosure.audit.facts.ReportIdentity;
import disclosure.audit.facts.TableReading;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules on structure and tables find, and what they say. */
class StructureTest {

  private static final RuleBook BOOK = Books.shipped();
  private static final Location HERE = Location.atLine(7, 3);

  private final Facts facts = new Facts(BOOK, 2023);

  @Test
  void aRightReportHasNoFinding() {
    assertEquals(List.of(), messages(facts));
    assertEquals(List.of(), messages(new Facts(BOOK, 2020)));
  }

  @Test
  void aTitleWithoutAgencyAndYear() {
    facts.identity = identity("政府信息公开工作年度报告", "text", "file");
    assertEquals(List.of("S01 null 报告标题不合要求：标题“政府信息公开工作年度报告”没有写明单位和年度。"), messages(facts));
  }

  @Test
  void noTitle() {
    facts.identity = identity(null, null, null);
    assertEquals(List.of("S01 null 报告标题不合要求：没有标题。"), messages(facts));
  }

  @Test
  void aMissingSection() {
    facts.sections.remove(4);
    assertEquals(List.of("S02 section/5 报告缺少第5部分“五、存在的主要问题及改进情况”。"), messages(facts));
    Finding finding = BOOK.judge(facts.base(), facts.form(), List.of()).findings().get(0);
    assertEquals("四、政府信息公开行政复议、行政诉讼情况", finding.evidence().get(0).quote());
  }

  @Test
  void whatMayStandInAPictureIsForAPerson() {
    facts.sections.remove(4);
    facts.body(1, "");
    facts.tables.set(1, facts.reading("t3", false));
    facts.tables.set(
        2,
        new TableReading(
            "t4", "2021", true, List.of(), List.of("direct"), List.of("total"), HERE, ""));
    facts.pictures.add(new PicturePlace(1, 1, List.of(), HERE));
    facts.pictures.add(new PicturePlace(3, 5, List.of("t3", "t4"), HERE));
    assertEquals(
        List.of(
            "S02 section/5 没有读到第5部分“五、存在的主要问题及改进情况”的文字，但它应在的位置有图片，该部分可能是以图片形式登载的，请人工查看图片核对。",
            "S03 section/1 “一、总体情况”的文字没有写到应有的内容，但该部分有图片，内容可能在图片中，无法自动审核，请人工查看图片核对。",
            "T01 t3 没有读到可以选取文字的表三，但表三应在的位置有图片，表格可能是以图片形式登载的。图片中的数据无法自动审核，请人工查看图片核对。",
            "T05 t4/*/total 表四没有读到规定的“总计”列，但该部分有图片，表格可能有一部分以图片形式登载，请人工查看图片核对。",
            "T05 t4/direct 表四没有读到规定的“未经复议直接起诉”行，但该部分有图片，表格可能有一部分以图片形式登载，请人工查看图片核对。"),
        BOOK.judge(facts.base(), facts.form(), List.of()).findings().stream()
            .filter(finding -> finding.status() == Status.REVIEW)
            .map(finding -> finding.rule() + " " + finding.subject() + " " + finding.message())
            .sorted()
            .toList());
  }

  @Test
  void anEmptySection() {
    facts.body(1, "无。").body(5, "");
    assertEquals(
        List.of(
            "S03 section/1 “一、总体情况”没有实质内容（原文：无。）。", "S03 section/5 “五、存在的主要问题及改进情况”没有实质内容（原文：空白）。"),
        messages(facts));
  }

  @Test
  void aSectionFiveWithoutImprovementsFailsAndOneWithoutProblemsIsForReview() {
    facts.body(5, "公开不够及时。");
    assertEquals(List.of("S03 section/5 “五、存在的主要问题及改进情况”没有写明改进情况或改进措施。"), messages(facts));
    facts.body(5, "下一步将加强培训。");
    assertEquals(
        List.of("review S03 section/5 “五、存在的主要问题及改进情况”没有直接写明存在的主要问题，请人工判断现有表述是否已经指出问题。"),
        messages(facts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "主要问题：解读形式不多，更新不及时，人员流动大。|open",
        "一是解读形式单一；二是更新不及时。|open",
        "问题是人手紧张。已于2022年9月新增专职人员1名；2023年拟再选派1名。|none",
        "案卷查询与信息公开衔接不畅。已设立案卷查阅室，2025年推行网上查阅。|none",
        "人手紧张，2024年拟增加1人。|none",
        "个别信息存在错别字，已建立校对制度。|none",
        "信访数据公开较少。2023年按季度公开。|none",
        "内容少，形式少。编印答复范本1册。|none",
        "村级公开“重形式、轻内容”。每月更新公示栏。|none",
        "公开目录尚未理顺。我局现有工作人员12名。|review",
        "信息公开督导力度不大。采取“四不两直”方式督导6次。|review",
        "一是解读不足，二是时效不强。组织业务学习6次。|none",
        "一是解读不足，二是时效不强。我局高度重视，边查边改：组织业务学习6次，修订制度3项。|none",
        "法律知识储备不够，答复质量有待提升。对此，我们聘请法律顾问1名。|none",
        "短板：政策解读不够生动。对策：用好短视频。|none",
        "还存在一些薄弱环节。为此，局党组研究决定成立政务公开股，核定编制2名。|none",
        "问题一：图解不多。解决办法：与融媒体中心合作。|none",
        "公开时效有待提高，审核制度亟待完善。|open",
      })
  void improvementsThatMayBeNamedAreForAPerson(String body, String status) {
    facts.body(5, body);
    assertEquals(
        switch (status) {
          case "open" -> List.of("S03 section/5 “五、存在的主要问题及改进情况”没有写明改进情况或改进措施。");
          case "review" ->
              List.of(
                  "review S03 section/5 “五、存在的主要问题及改进情况”没有认出改进情况或改进措施，"
                      + "但写了问题以外的内容，请人工判断是否已写明改进情况。");
          default -> List.of();
        },
        messages(facts));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "政务公开专区的功能发挥尚不充分，下一步将增设自助查询设备。",
        "精准推送还有差距。2024年继续推进精准推送。",
        "公开信息量少、更新慢，要建立健全长效机制加以改进。",
        "停水信息推送覆盖面偏窄，将扩大推送范围。",
        "公开渠道有限。下一步将拓宽渠道。",
        "工作存在被动应付的情况。强化主动意识，压实责任。",
        "仍处于起步阶段，继续深化。",
        "依法公开观念树得不牢。持续开展学习。",
        "绩效信息关注度低。2025年制作图解5期。",
        "村级公开“重形式、轻内容”，将加强指导。"
      })
  void problemsAreKnownByManyWords(String body) {
    facts.body(5, body);

    assertEquals(List.of(), messages(facts));
  }

  @Test
  void sectionsOutOfOrderAndTwice() {
    var second = facts.sections.remove(1);
    facts.sections.add(2, second);
    facts.section(6, "六、其他需要报告的事项", "无");
    assertEquals(
        List.of(
            "S04 null 报告各部分的顺序不符合规定格式，或有部分重复：“二、主动公开政府信息情况”排在“三、收到和处理政府信息公开申请情况”之后；"
                + "“六、其他需要报告的事项”排在“六、其他需要报告的事项”之后。"),
        messages(facts));
  }

  @Test
  void anOutdatedRowFormAndDocumentAreOneFinding() {
    facts.tables.set(
        1,
        new TableReading(
            "t3", "2021", true, List.of("3.6"), List.of(), List.of(), HERE, "（六）其他处理"));
    facts.tables.set(
        0, new TableReading("t2", "2019", true, List.of(), List.of(), List.of(), HERE, ""));
    facts.citations.add(new Citation("outdated/60号", "国办公开办函〔2019〕60号", 1, List.of(HERE)));
    assertEquals(
        List.of(
            "S07 null 2023年度报告应使用现行格式，但表二按已停用的2019年格式印制；"
                + "表三仍保留已停用格式的“3.6”行；正文引用了已停用的文件（国办公开办函〔2019〕60号）。"),
        messages(facts));
  }

  @Test
  void alteredLabelsOfRowsAndColumns() {
    facts.labels.add(new LabelDeviation("t2", "repealed", true, "本年废止件数", "本年度止件数", HERE));
    facts.labels.add(new LabelDeviation("t3", "3.1", false, "（一）予以公开", "（一）予已公开", HERE));
    assertEquals(
        List.of(
            "S08 t2/*/repealed 表二中规定的“本年废止件数”印成了“本年度止件数”。",
            "S08 t3/3.1 表三中规定的“（一）予以公开”印成了“（一）予已公开”。"),
        messages(facts));
  }

  @Test
  void anotherAgencyInTheText() {
    facts.citations.add(new Citation("identity/agency", "示例区某某局", 6, List.of(HERE)));
    assertEquals(
        List.of("S09 null 标题写明的是“示例区某局2023年政府信息公开工作年度报告”，正文却写作“示例区某某局”。"), messages(facts));
  }

  @Test
  void aMissingTableForcesNothingElseOfItsFamily() {
    facts.tables.set(2, facts.reading("t4", false));
    facts.form().get(2).cells().forEach(cell -> facts.state(cell, FigureState.ABSENT, null));
    assertEquals(List.of("T01 t4 报告缺少表四。"), messages(facts));
  }

  @Test
  void blankCellsAndPlaceholdersAreOneFindingForATable() {
    for (String row : List.of("1", "2", "3.1", "3.2", "3.7", "4")) {
      facts.state("t3/" + row + "/legal", FigureState.BLANK, "");
    }
    facts
        .state("t4/direct/total", FigureState.TEXT, "零")
        .state("t4/review/other", FigureState.PLACEHOLDER, "/");
    assertEquals(
        List.of(
            "T02 t3 表三有6个空白单元格：表三“一、本年新收政府信息公开申请数量”行“法律服务机构”列、表三“二、上年结转政府信息公开申请数量”行“法律服务机构”列、"
                + "表三“（一）予以公开”行“法律服务机构”列、表三“（二）部分公开”行“法律服务机构”列、表三“（七）总计”行“法律服务机构”列等6个单元格。",
            "T03 t4 表四有2个单元格填写的不是数字：表四“行政复议”栏“其他结果”列、表四“未经复议直接起诉”栏“总计”列，原文为“/”、“零”。"),
        messages(facts));
  }

  @Test
  void negativeAndBrokenCountsAndAmountsInAnotherUnitAreOneFinding() {
    facts.set("t2/licence/decisions", -3);
    facts.figure("t2/penalty/decisions", FigureState.NUMBER, new BigDecimal("1.5"), "1.5", null);
    facts.figure("t2/fee/amount", FigureState.NUMBER, new BigDecimal("5000"), "5000元", "元");
    assertEquals(
        List.of(
            "T04 null 有3处数值不合要求：表二“行政事业性收费”行“本年收费金额（单位：万元）”列填写为5000元，与规定的单位（万元）不符；"
                + "表二“行政许可”行“本年处理决定数量”列为负数（-3）；表二“行政处罚”行“本年处理决定数量”列不是整数（1.5）。"),
        messages(facts));
  }

  @Test
  void anAmountWithDecimalsAndADecreaseAreRight() {
    facts.figure("t2/fee/amount", FigureState.NUMBER, new BigDecimal("12.3456"), "12.3456", null);
    Facts earlier = new Facts(BOOK, 2020);
    earlier.set("t2/licence/change", -3);
    assertEquals(List.of(), messages(facts));
    assertEquals(List.of(), messages(earlier));
  }

  @Test
  void aTableThatIsPrintedButCannotBeReadIsForAPersonAndSoIsItsSection() {
    facts.sections.remove(3);
    facts.tables.set(2, facts.reading("t4", false));
    facts.figures.keySet().stream()
        .filter(cell -> cell.startsWith("t4/"))
        .toList()
        .forEach(cell -> facts.state(cell, FigureState.UNREADABLE, null));
    assertEquals(
        List.of(
            "review S02 section/4 报告有四、政府信息公开行政复议、行政诉讼情况的表格，但没有找到“四、政府信息公开行政复议、行政诉讼情况”的标题，"
                + "请人工核对标题是漏写还是另有写法。",
            "review T01 t4 没有读出表四，但报告中印有它的栏目或数字，可能是表格的格式无法识别，或者与另一张表连在一起，请人工核对。"),
        messages(facts));
  }

  @Test
  void aMissingRowAndAMissingColumn() {
    facts.tables.set(
        1,
        new TableReading(
            "t3", "2021", true, List.of(), List.of("3.2"), List.of("charity"), HERE, ""));
    assertEquals(
        List.of("T05 t3/*/charity 表三缺少规定的“社会公益组织”列。", "T05 t3/3.2 表三缺少规定的“（二）部分公开”行。"),
        messages(facts));
  }

  private static ReportIdentity identity(String title, String agencyFrom, String yearFrom) {
    return new ReportIdentity(
        "示例区某局", 2023, "2021", title, null, agencyFrom, yearFrom, false, HERE);
  }

  private static List<String> messages(Facts facts) {
    Judgement judgement = BOOK.judge(facts.base(), facts.form(), List.of());
    assertEquals(List.of(), judgement.notices());
    return judgement.findings().stream()
        .map(f -> (f.status().word().equals("review") ? "review " : "") + words(f))
        .sorted()
        .toList();
  }

  private static String words(Finding finding) {
    return finding.rule() + " " + finding.subject() + " " + finding.message();
  }
}
