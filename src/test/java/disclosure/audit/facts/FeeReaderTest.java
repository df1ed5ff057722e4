package disclosure.audit.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements on the fee: its state, the notices, what they ask for and what was collected. */
class FeeReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "本年度未收取信息处理费。|zero null null null",
        "本年度未发出收费通知，未收取信息处理费。|zero 0 null null",
        "本年度未向申请人开具信息处理费缴费通知，未收取费用。|zero 0 null null",
        "发出信息处理费收费通知1件，总金额500元，实际收取0元。|zero 1 500 0",
        "2023年，全市共有2个单位发出信息处理费收费通知，共4件，金额合计2600元，其中2件申请人在规定期限内缴纳，实际收取1200元。"
            + "|amount 4 2600 1200",
        "全年发出收费通知2件，通知收费金额3200元，实际收取信息处理费2600元。|amount 2 3200 2600",
        "2023年发出收费通知书3份，通知收费总额1,200元，实收总额900元，未缴费的1件按规定不再处理。|amount 3 1200 900",
        "信息处理费收取情况：无；上年度问题整改情况：已完成。|zero null null null",
        "上年度问题整改情况：已完成；收取信息处理费100元。|amount null null 100",
        "上年度收取信息处理费100元；问题整改情况：已完成。|none null null null",
        "本支队全年零收费（信息处理费）。|zero null null null",
        "没有其他需要报告的事项。|none null null null",
      })
  void tellsNoticesAndAmounts(String sentence, String expected) {
    FeeStatement fee = ClaimCases.read(sentence, 6, 2023).fee();
    assertEquals(
        expected, fee.state() + " " + fee.notices() + " " + fee.noticed() + " " + fee.collected());
  }
}
