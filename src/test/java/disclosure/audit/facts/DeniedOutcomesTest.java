package disclosure.audit.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is denied of several kinds of cases together, and names that begin as a denial does. */
class DeniedOutcomesTest {

  private static final String ALL_CORRECTED =
      "t4/review/corrected+t4/direct/corrected+t4/afterReview/corrected=0";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "没有出现被投诉举报、行政复议及行政诉讼纠错的情况。",
        "没有发生行政复议、行政诉讼被纠错的情形。",
        "无行政复议或行政诉讼纠错案件。",
      })
  void whatTheLastOfSeveralKindsGoesOnWithIsDeniedOfEach(String sentence) {
    assertEquals(ALL_CORRECTED, claims(4, sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "未发生行政复议和行政诉讼案件。|t4/direct/total+t4/afterReview/total=0 t4/review/total=0",
        "未发生行政复议、行政诉讼败诉案件。|t4/direct/corrected+t4/afterReview/corrected=0?",
        "未发生行政复议、行政诉讼引发的舆情。|-",
      })
  void casesAreDeniedOnlyWhereNothingElseIs(String sentence, String expected) {
    assertEquals(expected == null ? "" : expected, claims(4, sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "非公开类（不予公开、无法提供、不予处理、其他处理）10件。",
        "非公开类（无法提供、不予处理）共10件。",
      })
  void aNameThatBeginsWithADenyingWordDeniesNothing(String sentence) {
    assertEquals("", claims(3, sentence));
  }

  private static String claims(int section, String sentence) {
    return ClaimCases.read(sentence, section, 2023).claims().stream()
        .map(DeniedOutcomesTest::words)
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
