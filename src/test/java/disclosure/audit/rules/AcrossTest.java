package disclosure.audit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.audit.Check;
import disclosure.audit.audit.Evidence;
import disclosure.audit.audit.Finding;
import disclosure.audit.document.Location;
import disclosure.audit.facts.FigureState;
import disclosure.audit.facts.ReportIdentity;
import disclosure.audit.facts.across.Across;
import disclosure.audit.facts.across.ReportFacts;
import disclosure.audit.facts.across.Roster;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AcrossTest {

  private static final RuleBook BOOK = Books.shipped();

  @Test
  void carriedOverIsWhatLastYearsReportLeft() {
    Facts last = new Facts(BOOK, 2022).set("t3/4/natural", 3).set("t3/4/total", 3);
    Facts now = new Facts(BOOK, 2023).set("t3/2/natural", 3).set("t3/2/total", 2);
    assertEquals(
        List.of(
            "X01 t3/2/total open 3 2 表三“二、上年结转政府信息公开申请数量”行“总计”列填写为2，而本单位上年度报告"
                + "“示例区某局2022年政府信息公开工作年度报告”（2022.txt）的“结转下年度继续办理”为3，相差1。"),
        findings("X", now, last));
    assertEquals(
        List.of(
            "X01 t3/2/charity PASSED null",
            "X01 t3/2/enterprise PASSED null",
            "X01 t3/2/legal PASSED null",
            "X01 t3/2/natural PASSED null",
            "X01 t3/2/other PASSED null",
            "X01 t3/2/research PASSED null",
            "X01 t3/2/total FAILED null",
            "X02 t2/normative PASSED null",
            "X02 t2/regulations PASSED null",
            "X03 null PASSED null",
            "X04 null PASSED null"),
        checks("X", now, last));
  }

  @Test
  void theEvidenceOfWhatWasCarriedOverStandsInThisReport() {
    Facts last = new Facts(BOOK, 2022).set("t3/4/total", 3);
    Finding finding =
        judge(new Facts(BOOK, 2023), last).findings().stream()
            .filter(each -> each.rule().equals("X01"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of(), finding.left());
    assertEquals(List.of("t3/2/total"), finding.right());
    assertEquals(
        List.of("t3/2/total 0"),
        finding.evidence().stream().map(e -> e.cell() + " " + e.quote()).toList());
  }

  @Test
  void documentsInForceFollowFromLastYears() {
    Facts last = new Facts(BOOK, 2022).set("t2/normative/inForce", 10);
    Facts now =
        new Facts(BOOK, 2023)
            .set("t2/normative/made", 4)
            .set("t2/normative/repealed", 1)
            .set("t2/normative/inForce", 12);
    assertEquals(
        List.of(
            "X02 t2/normative open 13 12 表二“行政规范性文件”现行有效件数填写为12，按本单位上年度报告"
                + "“示例区某局2022年政府信息公开工作年度报告”（2022.txt）的现行有效件数加本年制发、减本年废止计算应为13，相差1。"),
        findings("X", now, last));
    now.set("t2/normative/inForce", 13);
    assertEquals(List.of(), findings("X", now, last));
  }

  @Test
  void withoutLastYearsReportOrItsFiguresNothingIsJudged() {
    assertEquals(
        List.of(
            "X01 null NOT_APPLICABLE 本次审核的报告中没有本单位上年度的报告",
            "X02 null NOT_APPLICABLE 本次审核的报告中没有本单位上年度的报告",
            "X03 null PASSED null",
            "X04 null PASSED null"),
        checks("X", new Facts(BOOK, 2023), new Facts(BOOK, 2021)));
    Facts last = new Facts(BOOK, 2022).state("t3/4/total", FigureState.BLANK, "");
    assertEquals(
        List.of("X01 t3/2/total NOT_ASSESSABLE 没有可用的数字：上年度报告表三“四、结转下年度继续办理”行“总计”列"),
        checks("X01", new Facts(BOOK, 2023), last).stream()
            .filter(check -> !check.contains("PASSED"))
            .toList());
  }

  @Test
  void twoReportsOfOneYearThatDifferAreNamed() {
    Facts other = new Facts(BOOK, 2023).set("t3/1/total", 1);
    assertEquals(
        List.of(
            "X04 null open null null 示例区某局2023年度还有内容不同的报告："
                + "“示例区某局2023年政府信息公开工作年度报告”（2023-other.txt），数据不同的单元格："
                + "表三“一、本年新收政府信息公开申请数量”行“总计”列。"),
        findings("X", new Facts(BOOK, 2023), other));
    assertEquals(
        List.of(), findings("X", new Facts(BOOK, 2023), new Facts(BOOK, 2023)), "other format");
  }

  @Test
  void anAgencyWithoutAPlaceInItsNameMayBeAnother() {
    Facts other = named(new Facts(BOOK, 2023).set("t3/1/total", 1), "财政局");
    assertEquals(
        List.of(
            "X04 null review null null 同一名称、同一年度还有内容不同的报告：“财政局2023年政府信息公开工作年度报告”"
                + "（2023-other.txt），但报告的单位名称没有写明地名，可能是另一地方的同名单位，请人工判断。"),
        findings("X", named(new Facts(BOOK, 2023), "财政局"), other));
  }

  @Test
  void departmentsPublishByTheEndOfJanuaryAndGovernmentsByTheEndOfMarch() {
    assertEquals(List.of(), late("示例区某局", LocalDate.of(2024, 1, 31)));
    assertEquals(
        List.of("D01 null open null null 2023年度报告的公布日期为2024年2月1日，晚于县级以上人民政府部门的法定期限2024年1月31日。"),
        late("示例区某局", LocalDate.of(2024, 2, 1)));
    assertEquals(List.of(), late("示例区人民政府", LocalDate.of(2024, 3, 31)));
    assertEquals(
        List.of("D01 null open null null 2023年度报告的公布日期为2024年4月1日，晚于各级人民政府的法定期限2024年3月31日。"),
        late("示例区人民政府", LocalDate.of(2024, 4, 1)));
    assertEquals(
        List.of(
            "D01 null review null null 2023年度报告的公布日期为2024年3月1日，晚于2024年1月31日，"
                + "但人民政府办公厅（室）适用的期限可能是2024年3月31日，请人工判断。"),
        late("示例区人民政府办公室", LocalDate.of(2024, 3, 1)));
    assertEquals(
        List.of(
            "D01 null review null null 2023年度报告的公布日期为2025年6月1日，晚于2024年1月31日，"
                + "但晚了365天以上，可能是重新发布的日期，请人工判断。"),
        late("示例区某局", LocalDate.of(2025, 6, 1)));
  }

  @Test
  void aTextThatIsLargelyLastYearsIsQuotedAtItsLongestCommonPassage() {
    Facts last = new Facts(BOOK, 2022).body(1, TEXT.formatted(2022, 31, 8));
    Facts now = new Facts(BOOK, 2023).body(1, TEXT.formatted(2023, 45, 9) + "本年新增了政策问答。");
    assertEquals(
        List.of(
            "X03 null open null null 正文大量雷同：与“示例区某局2022年政府信息公开工作年度报告”（2022.txt）有97%的文字相同，"
                + "最长的一段是“条，其中工作动态类信息占多数。依申请公开方面，修订办理规范，明确受理、登记、拟办、审核、答复、归档六个环节的时限和责任人……”。"),
        findings("X03", now, last));
    assertEquals(
        List.of(Location.atLine(1000, 1)),
        judge(now, last).findings().stream()
            .filter(finding -> finding.rule().equals("X03"))
            .flatMap(finding -> finding.evidence().stream())
            .map(Evidence::location)
            .toList());
  }

  @Test
  void aTextThatIsLargelyAnotherAgencysIsNamedAndAlikeOnesAreForAPerson() {
    Facts other = named(new Facts(BOOK, 2022).body(1, TEXT.formatted(2022, 31, 8)), "别的区某局");
    Facts copied = new Facts(BOOK, 2023).body(1, TEXT.formatted(2023, 45, 9));
    assertEquals(1, findings("X03 null open", copied, other).size());
    String half = TEXT.substring(0, TEXT.length() * 3 / 4).formatted(2023, 45, 9) + OWN_WORDS;
    Facts alike = new Facts(BOOK, 2023).body(1, half);
    assertEquals(1, findings("X03 null review", alike, other).size());
  }

  @Test
  void wordsThatEveryReportHasAreNoSignOfCopying() {
    String usual =
        ("根据《中华人民共和国政府信息公开条例》的规定，编制本年度政府信息公开工作年度报告。" + "（一）主动公开情况。本机关未收到政府信息公开申请。").repeat(20);
    Facts last = new Facts(BOOK, 2022).body(1, usual);
    assertEquals(List.of(), findings("X03", new Facts(BOOK, 2023).body(1, usual), last));
    Facts other = new Facts(BOOK, 2022).body(1, TEXT.formatted(2022, 31, 8));
    assertEquals(
        List.of(), findings("X03", new Facts(BOOK, 2023).body(1, OWN_WORDS.repeat(4)), other));
  }

  private static final String TEXT =
      "%d年，我局聚焦主责主业，围绕企业和群众关切推进公开。主动公开方面，依托门户网站设立十二个栏目，全年发布信息%d"
          + "条，其中工作动态类信息占多数。依申请公开方面，修订办理规范，明确受理、登记、拟办、审核、答复、归档六个环节的时限和责任人，"
          + "做到件件有回音。政府信息管理方面，落实先审后发要求，定期清理失效文件，建立目录台账并逐月更新。平台建设方面，完成站点适老化改造，"
          + "新媒体账号由专人维护，开设办事指南和政策解读板块，方便查询下载。监督保障方面，把公开工作纳入科室考核，组织培训%d次，"
          + "邀请群众代表旁听局务会议，收集意见建议并逐项答复。存在的不足主要是解读形式不够丰富，基层人员业务水平参差不齐，个别栏目更新不够及时。"
          + "今后将充实解读力量，分批轮训经办人员，对栏目更新实行提醒和通报，确保内容准确、发布及时，让群众找得到、看得懂、用得上，"
          + "同时总结经验做法，完善配套制度，推动公开工作与业务工作同部署、同落实、同检查，形成长效机制。";

  private static final String OWN_WORDS =
      "去年汛期我县三次启动应急响应，水库泄洪信息在两小时内上网，受到沿河村民好评。渔业补贴名单张贴到村组，接受监督。"
          + "灌区改造工程的招标、中标、变更、验收各个节点都有公告，附上图纸和照片。节水宣传走进学校，孩子们画的海报登上了首页。"
          + "还开放了取水许可的查询窗口，输入单位名称就能看到有效期。";

  private static List<String> late(String agency, LocalDate published) {
    Facts facts = named(new Facts(BOOK, 2023), agency);
    ReportIdentity old = facts.identity;
    facts.identity =
        new ReportIdentity(
            agency,
            old.year(),
            old.form(),
            old.title(),
            published,
            "title",
            "title",
            agency.endsWith("政府"),
            old.location());
    return findings("D", facts);
  }

  private static Facts named(Facts facts, String agency) {
    ReportIdentity old = facts.identity;
    facts.identity =
        new ReportIdentity(
            agency,
            old.year(),
            old.form(),
            old.title().replace(old.agency(), agency),
            null,
            "title",
            "title",
            false,
            old.location());
    return facts;
  }

  private static Judgement judge(Facts own, Facts... others) {
    List<ReportFacts> reports =
        Stream.concat(
                Stream.of(new ReportFacts("own.txt", "own", own.base())),
                Stream.of(others).map(other -> file(other, own)))
            .toList();
    Across across = Across.of(reports, Roster.NONE, BOOK.phrases(), BOOK.extractor()::placed);
    Judgement judgement = BOOK.judge(own.base(), own.form(), across.factsFor("own.txt"));
    assertEquals(List.of(), judgement.notices());
    return judgement;
  }

  private static ReportFacts file(Facts other, Facts own) {
    int year = other.identity.year();
    String file = year + (own.identity.year() == year ? "-other" : "") + ".txt";
    return new ReportFacts(file, file, other.base());
  }

  private static List<String> findings(String family, Facts own, Facts... others) {
    return judge(own, others).findings().stream()
        .map(AcrossTest::words)
        .filter(words -> words.startsWith(family))
        .toList();
  }

  private static String words(Finding finding) {
    return String.join(
        " ",
        finding.rule(),
        finding.subject(),
        finding.status().word(),
        Objects.toString(finding.expected()),
        Objects.toString(finding.actual()),
        finding.message());
  }

  private static List<String> checks(String family, Facts own, Facts... others) {
    return judge(own, others).checks().stream()
        .filter(check -> check.rule().startsWith(family))
        .map(AcrossTest::words)
        .toList();
  }

  private static String words(Check check) {
    return check.rule() + " " + check.subject() + " " + check.outcome() + " " + check.reason();
  }
}
