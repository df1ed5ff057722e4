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
