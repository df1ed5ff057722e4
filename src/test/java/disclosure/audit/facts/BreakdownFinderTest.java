package disclosure.audit.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Totals and shares that a narrative gives, and of what; a mark of doubt where a person decides.
 */
class BreakdownFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "新收政府信息公开申请14069件，上年结转560件。其中自然人申请13612件，法人或其他组织申请457件。|14069=[13612, 457]",
        "新收政府信息公开申请14069件，上年结转560件。其中自然人申请13612件，法人或其他组织申请475件。|14069=[13612, 475]",
        "新收申请14069件，上年结转560件，办结13801件。其中自然人申请13612件，法人或其他组织申请475件。|14069=[13612, 475]?",
        "新收申请20件，上年结转10件。其中自然人申请18件，法人或其他组织申请12件。|-",
        "收到政府信息公开申请69件，办结60件。其中网上申请10件、信函申请40件、当面申请19件。|69=[10, 40, 19]",
        "收到政府信息公开申请69件，办结60件。其中网上申请10件、信函申请40件、当面申请29件。|69=[10, 40, 29]",
        "新收申请20件（其中自然人申请18件，法人或其他组织申请1件），上年结转19件。|20=[18, 1]",
        "新收申请20件，上年结转9件（其中自然人申请8件，法人或其他组织申请2件）。|9=[8, 2]",
        "办结政府信息公开申请40件，其中予以公开10件，占25%。|25% of 40=[10]",
        "收到政府信息公开申请50件，办结40件，予以公开10件，占办结总数的20%。|20% of 40=[10]",
        "收到政府信息公开申请50件，予以公开10件，占办结总数的25%，不予公开4件，占10%。|-",
        "办结政府信息公开申请40件。予以公开10件，占20%。|20% of 40=[10]",
        "收到政府信息公开申请50件，办结40件。予以公开10件，占15%。|15% of 50=[10]?",
        "予以公开5548件、部分公开2168件，合计7761件。|7761=[5548, 2168]",
        "予以公开5548件，部分公开2168件，合计7716件。|7716=[5548, 2168]",
        "予以公开5548件，部分公开2168件，合计7761件。|7761=[5548, 2168]?",
        "收到政府信息公开申请21件，同比增长25%（2022年为18件）。|25% of 18=[3]",
        "收到政府信息公开申请21件，较上年的18件下降16.7%。|16.7% of 18=[-3]",
        "收到政府信息公开申请45件，比2022年的30件增加15件，增长40%。|40% of 30=[15]",
        "收到政府信息公开申请21件，同比增长25%，上年结转18件。|-",
      })
  void tellsTotalsAndSharesOfTheWholeThatIsMeant(String sentence, String expected) {
    List<Breakdown> found = ClaimCases.read(sentence, 3, 2023).breakdowns();
    assertEquals(
        expected,
        found.isEmpty()
            ? null
            : found.stream().map(BreakdownFinderTest::words).collect(Collectors.joining(" ")));
  }

  private static String words(Breakdown breakdown) {
    String percent = breakdown.percent() == null ? "" : breakdown.percent() + "% of ";
    return percent
        + breakdown.whole()
        + "="
        + breakdown.parts()
        + (breakdown.doubt() == null ? "" : "?");
  }
}
