package disclosure.audit.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What doubtful numbers make up with others of their sentence that may be counted with them. */
class NumbersBesideTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "行政复议11件（维持6件，确认违法2件，责令重新答复1件，撤回2件）。|11 6 2(3) 1(3) 2",
        "收到申请33件，其中撤回1件；按规定答复31件，1件结转下年度。|33 31(32) 1",
        "不属于政府信息4起，告知其他途径3起，不予公开2起。|3(7) 2",
      })
  void roughWordsForTheSameCellsAndUnknownNeighboursAreAddedUp(String sentence, String expected) {
    String found =
        ClaimCases.read("办理政府信息公开申请。" + sentence, 1, 2023).claims().stream()
            .map(NumbersBesideTest::words)
            .collect(Collectors.joining(" "));
    assertEquals(expected, found);
  }

  private static String words(Claim claim) {
    String sums = claim.sums().stream().map(String::valueOf).collect(Collectors.joining(","));
    return claim.value() + (sums.isEmpty() ? "" : "(" + sums + ")");
  }
}
