package disclosure.audit.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose numbers a sentence gives, and of what, told by who is named and how lists are joined. */
class SpokenOfTest {

  private static final String REFUSED =
      "t3/3.3.1/total+t3/3.3.2/total+t3/3.3.3/total+t3/3.3.4/total"
          + "+t3/3.3.5/total+t3/3.3.6/total+t3/3.3.7/total+t3/3.3.8/total";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "示例市教育局|据汇总，75所高校全年收到信息公开申请1286件，答复1279件。|-",
        "示例市人民政府|全市12家公共企事业单位收到信息公开申请34件。|-",
        "示例市人民政府|各部门共收到政府信息公开申请34件。|t3/1/total=34?",
        "示例市教育局|各部门共收到政府信息公开申请34件。|-",
        "示例市教育局|加强与相关部门沟通，全年收到政府信息公开申请34件。|t3/1/total=34",
        "示例市教育局|会同相关部门办理政府信息公开申请34件。|-",
        "示例市财政局|市自然资源局通过信函、网络等渠道收到政府信息公开申请64件。|-",
        "示例市财政局|市财政局通过信函、网络等渠道收到政府信息公开申请64件。|t3/1/total=64",
        "示例市财政局|市财政局通过网络收到政府信息公开申请64件，通过信函、当面等方式收到5件。|-",
        "示例市人民政府|示例街道办事处未收到政府信息公开申请。|-",
        "示例市示例街道办事处|街道办事处未收到政府信息公开申请。|t3/1/total=0",
        "示例县示例镇人民政府|镇政府共收到政府信息公开申请3件。|t3/1/total=3",
        "示例县人民政府|镇政府共收到政府信息公开申请3件。|-",
        "-|街道办事处未收到政府信息公开申请。|t3/1/total=0?",
      })
  void theReportsOwnNumbersAreThoseOfItsAgency(String agency, String sentence, String expected) {
    boolean government = agency != null && agency.endsWith("人民政府");
    assertEquals(
        expected == null ? "" : expected,
        claims(sentence, new NarrativeContext(2023, agency, government)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "示例区人民政府|区政府及各部门、各街道共收到政府信息公开申请632件。|t3/1/total=632",
        "示例市人民政府|市政府及市政府办公室共收到政府信息公开申请632件。|t3/1/total=632?",
        "示例市人民政府办公室|市政府办公室收到政府信息公开申请198件。|t3/1/total=198",
        "示例市人民政府办公室|市政府、市政府办公室收到政府信息公开申请363件。|t3/1/total=363?",
        "示例市人民政府|收到政府信息公开申请156件。其中，市政府收到12件。|t3/1/total=156",
        "示例市生态环境局|各分局共收到政府信息公开申请56件，局机关收到78件。|t3/1/total=78?",
        "示例市人民政府|受理政府信息公开行政复议申请62件。|t4/review/total=62?",
      })
  void numbersOfSeveralOfficesAreLeftToAPerson(String agency, String sentence, String expected) {
    assertEquals(
        expected, claims(sentence, new NarrativeContext(2023, agency, agency.endsWith("人民政府"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "受理群众办事申请1205件，办结1205件，其中政府信息公开申请若干。",
        "2022年、2023年分别收到政府信息公开申请176件、186件。",
        "收到书面政府信息公开申请12件、网络申请37件。",
        "指导省属企业公开信息2.3万条。",
        "公文属性认定：主动公开125件、不予公开210件。",
      })
  void numbersOfPartsOfOtherYearsAndOtherMattersAreNone(String sentence) {
    assertEquals("", claims(sentence, new NarrativeContext(2023, "示例市财政局", false)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "收到政府信息公开申请15件，14件已答复，1件视为放弃。|t3/1/total=15 t3/3.7/total=14?",
        "答复政府信息公开申请3件，其中1件非本机关职责范围。|t3/3.7/total=3",
        "收到政府信息公开申请5件，4件按时答复，1件延期答复。|t3/1/total=5 t3/3.7/total=4?",
        "新收申请289件（含举报投诉类210件）。|t3/1/total=289 t3/3.5.1/total=210?",
        "予以公开14件（含部分公开4件）。|t3/3.1/total+t3/3.2/total=14 t3/3.2/total=4",
        "因不掌握相关信息等原因无法提供9件。|t3/3.4.1/total+t3/3.4.2/total+t3/3.4.3/total=9",
        "废止行政规范性文件7件，宣布失效2件。|t2/normative/repealed=7? t2/normative/repealed=2?",
        "不予公开14件，涉及国家秘密、第三方合法权益等情形。|" + REFUSED + "=14",
        "政协提案办理结果公开52件，不予公开3件。|" + REFUSED + "=3?",
        "通过平台受理申请1021件，办结1015件。|t3/3.7/total=1015?",
        "受理政府信息公开行政复议12件，其中维持8件。|t4/review/total=12? t4/review/upheld=8?",
        "52件政府信息公开申请中重复申请6件。|t3/3.5.2/total=6?",
        "累计制定规章128件。|t2/regulations/made=128?",
        "政府信息公开申请上年度结转2件，新收30件，办结29件，结转3件。|t3/2/total=2 t3/1/total=30 t3/3.7/total=29 t3/4/total=3",
        "未收到公民、法人和其他组织要求公开信息的申请。|t3/1/total=0",
      })
  void whatTheFormMayCountOtherwiseIsLeftToAPerson(String sentence, String expected) {
    assertEquals(expected, claims(sentence, new NarrativeContext(2023, "示例市财政局", false)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "尚有2件行政复议、3件行政诉讼未审结。|t4/review/pending=2 t4/direct/pending+t4/afterReview/pending=3",
        "行政复议312件，其中政府信息公开类26件，行政诉讼156件，其中政府信息公开类15件。"
            + "|t4/review/total=26 t4/direct/total+t4/afterReview/total=15",
        "行政诉讼案件共68件，结果维持65件，其中涉及信息公开的4件。|t4/direct/total+t4/afterReview/total=4",
        "行政复议7件，其中5件复议维持、2件纠正。|t4/review/total=7 t4/review/upheld=5 t4/review/corrected=2",
        "上年结转和结转下年度继续办理的申请均为０件。|t3/4/total=0 t3/2/total=0",
        "尚有5件申请未到答复期限，结转至2024年继续办理。|t3/4/total=5",
        "共办理申请29件（2022年结转2件，2023年新收27件）。|t3/1/total+t3/2/total=29 t3/2/total=2 t3/1/total=27",
        "收到申请3件，无法提供（不掌握）2件，不予处理（重复申请）1件。|t3/1/total=3"
            + " t3/3.4.1/total+t3/3.4.2/total+t3/3.4.3/total=2"
            + " t3/3.5.1/total+t3/3.5.2/total+t3/3.5.3/total+t3/3.5.4/total+t3/3.5.5/total=1",
        "1件行政诉讼案件正在审理中。|t4/direct/pending+t4/afterReview/pending=1",
        "无规章、行政规范性文件制发。|t2/normative/made=0 t2/regulations/made=0",
        "未制作规章，也未废止行政规范性文件。|t2/regulations/made=0 t2/normative/repealed=0",
      })
  void eachOfSeveralThingsHasItsNumber(String sentence, String expected) {
    assertEquals(expected, claims(sentence, new NarrativeContext(2023, "示例市财政局", false)));
  }

  @Test
  void anAmountAskedForAndPaidInFullIsCollected() {
    FeeStatement fee = ClaimCases.read("发出收费通知3件，金额合计900元，已全部缴纳。", 6, 2023).fee();
    assertEquals("900 900", fee.noticed() + " " + fee.collected());
  }

  private static String claims(String sentence, NarrativeContext report) {
    return ClaimCases.read("推进政府信息公开。" + sentence, 1, report).claims().stream()
        .map(SpokenOfTest::words)
        .collect(Collectors.joining(" "));
  }

  private static String words(Claim claim) {
    String cells =
        claim.readings().stream()
            .map(reading -> String.join("+", reading))
            .collect(Collectors.joining(" or "));
    return cells + claim.relation() + claim.value() + (claim.doubt() == null ? "" : "?");
  }
}
