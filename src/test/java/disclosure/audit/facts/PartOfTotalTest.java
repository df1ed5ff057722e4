package disclosure.audit.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that narrower words or the sentence's other numbers make parts of a row of the table. */
class PartOfTotalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "其中延期答复6件，当场答复2件，电话沟通35人次。|-",
        "提前答复12件，合并答复2件，书面答复42件。|t3/3.7/total=42",
        "终止办理1件。|-",
        "不予受理4件，未受理2件。|-",
        "市、县两级共同办理的申请3件。|-",
        "2022年收到，结转至2023年作出答复的政府信息公开申请19件。|-",
      })
  void aVerbThatIsNarrowedIsNotTheWholeRow(String sentence, String expected) {
    check(sentence, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "收到申请40件，办结37件，另3件结转2024年办理；2022年结转的5件也已办结。|t3/1/total=40 t3/4/total=3 t3/2/total=5",
        "新收申请40件中，37件年内办结，3件结转下年；上年结转的5件全部办结。|t3/1/total=40 t3/4/total=3 t3/2/total=5",
        "办结申请42件（含上年结转5件），结转下年3件，新收的40件中办结37件。"
            + "|t3/3.7/total=42 t3/2/total=5 t3/4/total=3 t3/1/total=40",
        "收到申请40件，办结37件，结转下年3件。|t3/1/total=40 t3/3.7/total=37? t3/4/total=3",
        "收到申请40件，上年结转0件，办结37件，结转下年3件。|t3/1/total=40 t3/2/total=0 t3/3.7/total=37 t3/4/total=3",
        "收到申请40件，上年结转5件，办结42件，结转下年3件。|t3/1/total=40 t3/2/total=5 t3/3.7/total=42 t3/4/total=3",
        "收到申请40件，办结38件。|t3/1/total=40 t3/3.7/total=38",
        "收到申请12件，答复7件，不予受理4件，补正后申请内容仍不明确1件。|t3/1/total=12 t3/3.4.3/total=1",
        "收到申请40件，其中直接收到33件，县政府办公室转来7件。|t3/1/total=40",
        "上年结转的5件中，1件予以公开，4件不掌握。新收的40件中，14件予以公开，4件部分公开。|t3/2/total=5 t3/1/total=40",
        "新收的40件申请中，14件予以公开。|t3/1/total=40 t3/3.1/total=14?",
        "新收的40件申请中，自然人38件。|t3/1/total=40 t3/1/natural=38",
      })
  void theOtherNumbersTellOfWhichApplicationsANumberIs(String sentence, String expected) {
    check(sentence, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "收到申请15件，除2件结转2024年办理，其他13件均按期答复。|t3/1/total=15 t3/4/total=2",
        "收到申请15件，予以公开9件，其他6件均不予处理。|t3/1/total=15 t3/3.1/total=9",
        "其他处理3件，其中逾期不补正2件，其他1件。|t3/3.6.1/total+t3/3.6.2/total+t3/3.6.3/total=3"
            + " t3/3.6.1/total=2 t3/3.6.3/total=1",
        "办结申请42件，其中公开类19件，其他类23件。|t3/3.7/total=42 t3/3.1/total or t3/3.1/total+t3/3.2/total=19?",
        "办理情况：4件公开，4件告知不掌握并告知获取途径。|-",
        "办理情况：4件。|t3/3.7/total or t3/1/total or t3/1/total+t3/2/total=4",
        "依法依规答复40件新收申请。|t3/1/total=40",
        "答复5件疑难申请。|t3/3.7/total=5?",
      })
  void whatIsLeftAndWhatIsSaidBehindANumberIsNotTheRowBeforeIt(String sentence, String expected) {
    check(sentence, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "收到公民申请35件。|t3/1/natural or t3/1/total=35",
        "收到和办理依申请公开9件，全部为自然人申请。|t3/1/total=9 t3/1/natural=9",
        "受理申请91件（另有2件结转下年度办理）。|t3/1/total or t3/1/total+t3/2/total=91? t3/4/total=2",
        "办理申请69件，均为自然人申请。|t3/3.7/total or t3/1/total or t3/1/total+t3/2/total=69"
            + " t3/1/natural or t3/3.7/natural=69",
        "新收申请96件。办结94件，其中予以公开60件，不予处理34件。其中，自然人申请88件，商业企业申请8件。"
            + "|t3/1/total=96 t3/3.7/total=94 t3/3.1/total=60"
            + " t3/3.5.1/total+t3/3.5.2/total+t3/3.5.3/total+t3/3.5.4/total+t3/3.5.5/total=34"
            + " t3/3.7/natural or t3/1/natural=88 t3/3.7/enterprise or t3/1/enterprise=8",
      })
  void whoAskedIsReadOfAllThatMayBeMeant(String sentence, String expected) {
    check(sentence, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "全年印发文件113份，其中主动公开46份，依申请公开39份，不予公开28份。|-",
        "开展信息发布审查1286件次，不予公开3件，退回修改15件。|-",
        "主动公开92份、依申请公开51份、不予公开43份。|-",
        "主动公开政府信息50件，收到申请40件，部分公开6件。|t3/1/total=40 t3/3.2/total=6",
        "因投诉举报处理引发行政复议46件，其中纠错3件。|-",
        "行政复议46件（不含政府信息公开类），其中纠错3件。|-",
        "行政复议3件。另以第三人身份参加诉讼1件。|t4/review/total=3",
        "申请内容集中在征地拆迁（15件）、行政处罚（8件）。|-",
        "因政府信息公开引发行政复议3件，其中“尚未审结”1件已于2024年1月8日审结，结果为维持。" + "|t4/review/total=3 t4/review/pending=1",
        "因政府信息公开引发行政复议3件，其中纠正1件。|t4/review/total=3 t4/review/corrected=1",
      })
  void documentsAndCasesOfOtherMattersAreNoApplications(String sentence, String expected) {
    check(sentence, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "收到申请40件。截至11月底，已收到申请36件，答复35件。|t3/1/total=40",
        "截至2023年6月30日，收到申请18件；截至12月31日，收到申请40件。|t3/1/total=40",
        "截至2023年底，收到申请40件，办结42件。|t3/1/total=40 t3/3.7/total=42",
        "40件新收申请中，自然人申请36件、企业申请3件、其他组织申请1件。|t3/1/total=40 t3/1/natural=36"
            + " t3/1/enterprise or t3/1/enterprise+t3/1/research+t3/1/charity+t3/1/legal+t3/1/other=3?",
      })
  void aStateOfAnEarlierDayAndOtherKindsOfApplicantsAreNoRows(String sentence, String expected) {
    check(sentence, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "收到申请2件，其中1件为上年结转，1件为本年新收。|t3/1/total+t3/2/total or t3/1/total=2 t3/2/total=1",
        "收到申请20件，其中上年结转3件、本年新收17件。"
            + "|t3/1/total+t3/2/total or t3/1/total=20 t3/2/total=3 t3/1/total=17",
        "收到申请20件：本年新收17件，上年结转3件。"
            + "|t3/1/total+t3/2/total or t3/1/total=20 t3/1/total=17 t3/2/total=3",
        "收到申请20件，上年结转3件，办结18件，结转下年2件。"
            + "|t3/1/total+t3/2/total or t3/1/total=20 t3/2/total=3 t3/3.7/total=18 t3/4/total=2",
        "收到申请17件，上年结转3件，办结18件，结转下年2件。" + "|t3/1/total=17 t3/2/total=3 t3/3.7/total=18 t3/4/total=2",
        "收到申请20件，其中自然人18件，法人2件，上年结转3件。|t3/1/total=20 t3/1/natural=18"
            + " t3/1/enterprise+t3/1/research+t3/1/charity+t3/1/legal+t3/1/other=2 t3/2/total=3",
        "新收申请9件，上年结转1件，予以公开6件、部分公开2件，其他处理1件。"
            + "|t3/1/total=9 t3/2/total=1 t3/3.1/total=6 t3/3.2/total=2"
            + " t3/3.6.1/total+t3/3.6.2/total+t3/3.6.3/total=1",
        "收到申请80件，剔除重复件2件，实际收到78件。|t3/1/total=78",
        "收到申请80件，其中2件系咨询，不计入统计。|-",
        "收到申请19件，不予受理1件（非政府信息公开申请，未计入），办结18件。|t3/3.7/total=18?",
        "收到申请27件，其中重新答复2件。27件均已办结。|t3/1/total=27 t3/3.7/total=27",
        "新收行政复议34件，加上上年未结2件，共36件。|-",
        "行政复议34件，行政诉讼2件，共36件。|t4/review/total=34 t4/direct/total+t4/afterReview/total=2",
        "行政诉讼4件（含复议后起诉2件），均为维持。|t4/direct/total+t4/afterReview/total=4"
            + " t4/direct/upheld+t4/afterReview/upheld=4 t4/afterReview/total=2",
        "公开信息322条，其中行政复议决定书摘要58份、其他162条。|-",
        "收到申请20件，申请人均为企业。|t3/1/total=20 t3/1/enterprise"
            + " or t3/1/enterprise+t3/1/research+t3/1/charity+t3/1/legal+t3/1/other=20?",
        "2022年至2023年，分别收到申请52件、61件。|-",
        "收到个人申请5件（1件为同一人所提，予以合并登记，实际登记4件）。|-",
        "作出行政处罚决定512件，公开505件，7件不予公开。|t2/penalty/decisions=512",
        "公开行政处罚决定书988份（依法不予公开68份）。|t2/penalty/decisions=988?",
      })
  void aTotalThatHoldsOlderApplicationsOrOnesLeftOutIsNotThatOfTheNewOnes(
      String sentence, String expected) {
    check(sentence, expected);
  }

  private static void check(String sentence, String expected) {
    NarrativeContext report = new NarrativeContext(2023, "示例市财政局", false);
    String found =
        ClaimCases.read("办理政府信息公开申请。" + sentence, 1, report).claims().stream()
            .map(PartOfTotalTest::words)
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
}
