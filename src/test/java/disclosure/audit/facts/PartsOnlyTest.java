package disclosure.audit.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of some offices, of applications on one matter or of another matter is no claim. */
class PartsOnlyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "部分区县未收到政府信息公开申请。|-",
        "个别部门未发生行政复议，多数乡镇没有收到政府信息公开申请。|-",
        "有3个部门未收到政府信息公开申请。|-",
        "部分单位报送不及时，未收到政府信息公开申请。|t3/1/total=0?",
        "全区12个乡镇共收到政府信息公开申请8件。|t3/1/total=8",
        "有3家单位未收到政府信息公开申请。|-",
        "3家企业提出政府信息公开申请5件。|t3/1/enterprise"
            + " or t3/1/enterprise+t3/1/research+t3/1/charity+t3/1/legal+t3/1/other=5?",
        "办理征地拆迁类政府信息公开申请500件，予以公开300件。|t3/1/total or t3/1/total+t3/2/total=500? t3/3.1/total=300?",
        "受理行政许可申请1200万件，办结11398889件。|-",
        "行政机关负责人出庭应诉350件，行政诉讼案件900件。|-",
        "全年减免行政事业性收费500万元。|-",
        "全年无行政强制事项。|t2/compulsion/decisions=0?",
        "收到政府信息公开申请20件，申请人均为企业。|t3/1/total=20 t3/1/enterprise or t3/1/enterprise+t3/1/research+t3/1/charity+t3/1/legal+t3/1/other=20?",
        "收取行政事业性收费500万元。|t2/fee/amount=500",
        "新收申请14069件中，涉及征地拆迁5000件，予以公开200件，部分公开100件。|t3/1/total=14069 t3/3.1/total=200? t3/3.2/total=100?",
        "协调会商疑难申请60件，予以公开20件。|t3/3.1/total=20?",
        "全年新收申请14069件，其中13250件已办结，819件结转下年。|t3/1/total=14069 t3/3.7/total=13250? t3/4/total=819",
        "全年办结政府信息公开申请13250件。|t3/3.7/total=13250",
        "予以公开5件、部分公开2件，两项合计7件。|t3/3.1/total=5 t3/3.2/total=2",
        "收到政府信息公开申请20件，上年结转2件，两项合计22件。|t3/1/total=20 t3/2/total=2 t3/1/total+t3/2/total=22",
        "因政府信息公开引起的行政复议790件、行政诉讼212件，审结复议669件、诉讼134件，被纠正99件。|t4/review/total=790"
            + " t4/direct/total+t4/afterReview/total=212 t4/direct/corrected+t4/afterReview/corrected"
            + " or t4/review/corrected or t4/review/corrected+t4/direct/corrected+t4/afterReview/corrected=99?",
        "未制发、废止行政规范性文件。|t2/normative/repealed=0 t2/normative/made=0",
      })
  void saysNothingOfTheWhole(String sentence, String expected) {
    NarrativeContext report = new NarrativeContext(2023, "示例市人民政府", true);
    String found =
        ClaimCases.read("推进政府信息公开。" + sentence, 1, report).claims().stream()
            .map(PartsOnlyTest::words)
            .collect(Collectors.joining(" "));
    assertEquals(expected == null ? "" : expected, found);
  }

  private static String words(Claim claim) {
    String cells =
        claim.readings().stream()
            .map(reading -> String.join("+", reading))
            .collect(Collectors.joining(" or "));
    return cells + claim.relation() + claim.value() + (claim.doubt() == null ? "" : "?");
  }

  @ParameterizedTest
  @CsvSource({
    "减免信息处理费2000元。,zero,0",
    "退还信息处理费2000元。,zero,0",
    "发出收费通知3件，总金额1200元，实际收取总金额1500元。,amount,1500",
    "收取信息处理费1200元，减免300元。,amount,1200",
  })
  void anAmountThatIsWaivedIsNotCollected(String sentence, String state, String amount) {
    FeeStatement fee = ClaimCases.read(sentence, 6, 2023).fee();
    assertEquals(state + " " + amount, fee.state() + " " + fee.amount());
  }
}
