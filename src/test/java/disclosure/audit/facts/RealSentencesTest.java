package disclosure.audit.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences in the words of published reports: what they claim, and what they don't. */
class RealSentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "全年共收到政府信息公开申请16件，均在法定时限内完成答复，答复率100%。|t3/1/total=16",
        "全年累计主动公开政府信息100余条，确保信息发布及时、准确、全面。|",
        "2023年共收到政府信息公开申请0件次。|t3/1/total=0",
        "未收到依申请公开事项。|t3/1/total=0",
        "我办受理依申请信息56条。|t3/1/total or t3/1/total+t3/2/total=56",
        "本年度我局受理依申请公开政府信息19条，无上年度结转，均按规定在法定期限内予以答复。|"
            + "t3/1/total or t3/1/total+t3/2/total=19 t3/2/total=0",
        "我街道共受理政府信息公开申请16件，上年结转政府信息公开办理数量1件，共办结政府信息公开申请16件，结转至2024年办理1件。|"
            + "t3/1/total or t3/1/total+t3/2/total=16 t3/2/total=1 t3/3.7/total=16 t3/4/total=1",
        "全年共收到公开申请1466件（上年度结转16件，结转下年度9件，办结1473件）。|"
            + "t3/1/total=1466 t3/2/total=16 t3/4/total=9 t3/3.7/total=1473",
        "共收到依申请公开7件，皆为自然人申请，答复7件。|t3/1/total=7 t3/1/natural=7 t3/3.7/total=7",
        "因政府信息公开引起行政复议案件1件，为其他结果；行政诉讼案件1件，为其他结果。|"
            + "t4/review/total=1 t4/review/other=1 t4/direct/total+t4/afterReview/total=1"
            + " t4/direct/other+t4/afterReview/other=1",
        "因政府信息公开工作申请行政复议0件，未经复议直接起诉2件，复议后起诉0件。|"
            + "t4/review/total=0 t4/direct/total=2 t4/afterReview/total=0",
        "处理涉及政府信息公开行政复议3件，行政诉讼14件。|" + "t4/review/total=3 t4/direct/total+t4/afterReview/total=14",
        "未收到过公开申请，未发生由政府信息公开引发的举报、投诉、行政复议和行政诉讼等。|"
            + "t3/1/total=0 t4/review/total=0 t4/direct/total+t4/afterReview/total=0",
        "全年未收到行政许可申请；全年未接到信息公开申请。|t3/1/total=0",
        "本年度新发布的行政规范性文件4件，制作相关解读文字和图片8个，确定继续有效的行政规范性文件33件。|"
            + "t2/normative/made=4 t2/normative/inForce=33",
        "在信用公示平台共发布行政许可信息76条，行政处罚信息2条。|",
        "本机关共制作信息30条，其中主动公开信息数24条，依申请公开信息数6条，不予公开信息数0条。|",
        "通过门户网站主动公开政府信息345条，其中规章11条、行政规范性文件8条、其他文件102条。|",
        "政府信息公开申请中，无法提供和不予处理共9件。|"
            + "t3/3.4.1/total+t3/3.4.2/total+t3/3.4.3/total+t3/3.5.1/total+t3/3.5.2/total"
            + "+t3/3.5.3/total+t3/3.5.4/total+t3/3.5.5/total=9",
        "因政府信息公开被申请行政复议、提起行政诉讼各2件，结果均为维持。|"
            + "t4/review/total=2 t4/direct/total+t4/afterReview/total=2 t4/review/upheld=2"
            + " t4/direct/upheld+t4/afterReview/upheld=2",
        "2023年6月收到政府信息公开申请5件，7月收到3件。|",
        "2023年未办理完毕的行政复议2件，尚未审结的行政诉讼案件1件。|"
            + "t4/review/pending=2 t4/direct/pending+t4/afterReview/pending=1",
        "被申请行政复议5件，其中已办结行政复议3件，未审结2件。|t4/review/total=5 t4/review/pending=2",
        "收到申请12件，其中甲镇收到申请3件、乙镇收到申请9件。|t3/1/total=12",
        "2023年1月至12月，共收到政府信息公开申请15件。|t3/1/total=15",
        "2023年3月印发工作要点，全年收到政府信息公开申请15件。|t3/1/total=15",
        "因政府信息公开提起的诉讼案件尚有一件待判。|t4/direct/pending+t4/afterReview/pending=1",
        "清理行政规范性文件56件，其中废止3件、修改2件、继续有效51件。|",
        "市本级收到政府信息公开申请12件，各县区收到230件。|",
        "未接入政府信息公开平台的单位2家，因政府信息公开引起的行政复议1件。|t4/review/total=1",
        "信息公开类行政复议7件，诉讼9件，均获维持。|"
            + "t4/review/total=7 t4/review/upheld=7 t4/direct/total+t4/afterReview/total=9"
            + " t4/direct/upheld+t4/afterReview/upheld=9",
        "被提起行政诉讼2件，均为复议后起诉，目前尚未审结。|"
            + "t4/direct/total+t4/afterReview/total=2 t4/afterReview/total=2 t4/afterReview/pending=2",
        "全年共办理行政复议案件20件，其中涉及政府信息公开的2件。|t4/review/total=2",
        "制发规章、行政规范性文件0件。|t2/regulations/made=0 t2/normative/made=0",
        "制发行政规范性文件5件、规章2件，废止规章1件、行政规范性文件3件。|"
            + "t2/normative/made=5 t2/regulations/made=2 t2/regulations/repealed=1"
            + " t2/normative/repealed=3",
        "2023年1至11月，我局收到政府信息公开申请10件。|",
        "收到政府信息公开申请56件，予以公开的51件中，自然人申请48件、商业企业申请3件。|"
            + "t3/1/total=56 t3/3.1/total=51 t3/3.1/natural=48 t3/3.1/enterprise=3",
        "新收政府信息公开申请40件，加上2022年结转2件，应办42件，余1件转入2024年继续办理。|"
            + "t3/1/total=40 t3/2/total=2 t3/1/total+t3/2/total=42 t3/4/total=1",
        "不予公开6件（均属于四类过程性信息），对重复申请2件作出不予处理决定。|"
            + "t3/3.3.1/total+t3/3.3.2/total+t3/3.3.3/total+t3/3.3.4/total+t3/3.3.5/total"
            + "+t3/3.3.6/total+t3/3.3.7/total+t3/3.3.8/total=6 t3/3.3.6/total=6 t3/3.5.2/total=2",
        "我局保留行政权力841项，其中行政许可24项、行政处罚765项，均已录入清单。|",
        "行政诉讼案件8件，均非因政府信息公开引起。|",
        "办理行政复议案件20件，无因政府信息公开引起的行政复议案件。|t4/review/total=0",
        "政府信息公开申请主要涉及征地拆迁（12件）、房屋征收（5件）、城市规划（3件）。|",
        "我局未出现超期答复政府信息公开申请的情况。|",
        "收到政府信息公开申请20件，科研机构、法律服务机构未提出申请。|" + "t3/1/total=20 t3/1/legal=0 t3/1/research=0",
      })
  void claimsWhatItSays(String sentence, String claims) {
    List<Claim> found = ClaimCases.read(sentence, 1, 2023).claims();
    assertEquals(
        claims == null ? "" : claims,
        found.stream().map(RealSentencesTest::words).collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "全市收到政府信息公开申请1560件。,说的是全地区（全系统），报表可能只统计本机关",
    "市政府共收到政府信息公开申请21件。,没有读出报告单位，不能确定说的是不是本单位",
    "截至2023年12月31日，全局累计收到政府信息公开申请112件。,可能是历年累计数",
    "收到政府信息公开申请12件，其中局机关收到政府信息公开申请9件。,同一句话对同一数据写了几个数字，可能只是其中一部分",
    "因政府信息公开被申请行政复议1件，责令限期答复1件。,“败诉”“撤销”“确认违法”等与表中类别只是大致对应",
  })
  void leavesToAPersonWhatMayBeMeantOtherwise(String sentence, String doubt) {
    List<Claim> found = ClaimCases.read(sentence, 1, 2023).claims();
    assertEquals(doubt, found.get(found.size() - 1).doubt());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "市政府制发行政规范性文件2件。,t2/normative/made=2,说的可能只是政府本级，报表可能包括所属部门",
        "市政府制定规章2部。,t2/regulations/made=2,-",
        "全市收到政府信息公开申请80件，其中市政府收到21件。,t3/1/total=80,-",
        "市政府办代表市政府受理政府信息公开申请17件。,-,-",
        "示例市人民政府收到政府信息公开申请80件。,t3/1/total=80,-",
      })
  void aGovernmentMayCallItselfByTheEndOfItsName(String sentence, String words, String doubt) {
    NarrativeContext report = new NarrativeContext(2023, "示例市人民政府", true);
    firstClaim(sentence, report, words, doubt);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "区教育局收到政府信息公开申请12件。,-,-",
        "示例区住房和城乡建设局共收到政府信息公开申请35件。,t3/1/total=35,-",
        "2023年我区住建局收到政府信息公开申请35件。,t3/1/total=35,正文写的机关名称与报告单位不完全相同，可能是简称",
        "仓桥镇收到政府信息公开申请3件。,-,-",
        "我局全局收到政府信息公开申请35件。,t3/1/total=35,-",
      })
  void anotherAgencysApplicationsAreNotTheReports(String sentence, String words, String doubt) {
    NarrativeContext report = new NarrativeContext(2023, "示例区住房和城乡建设局", false);
    firstClaim(sentence, report, words, doubt);
  }

  private static void firstClaim(
      String sentence, NarrativeContext report, String words, String doubt) {
    List<Claim> found = ClaimCases.read(sentence, 1, report).claims();
    assertEquals(words, found.isEmpty() ? null : words(found.get(0)));
    assertEquals(doubt, found.isEmpty() ? null : found.get(0).doubt());
  }

  private static String words(Claim claim) {
    String cells =
        claim.readings().stream()
            .map(reading -> String.join("+", reading))
            .collect(Collectors.joining(" or "));
    return cells + claim.relation() + claim.value();
  }
}
