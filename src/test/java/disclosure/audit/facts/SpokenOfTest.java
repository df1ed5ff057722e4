package disclosure.audit.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose numbers a sentence gives, and of what, told by who is named and how lists are joined. */
class SpokenOfTest {

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
        "尚有2件行政复议、3件行政诉讼未审结。|t4/review/pending=2 t4/direct/pending+t4/afterReview/pending=3",
        "行政复议7件，其中5件复议维持、2件纠正。|t4/review/total=7 t4/review/upheld=5 t4/review/corrected=2",
        "上年结转和结转下年度继续办理的申请均为０件。|t3/4/total=0 t3/2/total=0",
        "尚有5件申请未到答复期限，结转至2024年继续办理。|t3/4/total=5",
        "共办理申请29件（2022年结转2件，2023年新收27件）。|t3/1/total+t3/2/total=29 t3/2/total=2 t3/1/total=27",
        "未制作规章，也未废止行政规范性文件。|t2/regulations/made=0 t2/normative/repealed=0",
      })
  void eachOfSeveralThingsHasItsNumber(String sentence, String expected) {
    assertEquals(
        expected, claims("推进政府信息公开。" + sentence, new NarrativeContext(2023, "示例市财政局", false)));
  }

  private static String claims(String sentence, NarrativeContext report) {
    return ClaimCases.read(sentence, 1, report).claims().stream()
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
