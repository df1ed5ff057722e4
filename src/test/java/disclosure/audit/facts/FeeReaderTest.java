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
        "共发出收费通知书12份，收费金额共计2300元，其中3名申请人逾期未缴纳，实际收取900元。|amount 12 2300 900",
        "依法收取信息处理费共2件，通知收费金额1000元，实际收取1000元，全部上缴国库。|amount 2 1000 1000",
        "信息处理费共收取1笔，金额为1240元（发出收费通知1件，通知金额1240元），已足额上缴财政。|amount 1 1240 1240",
        "信息处理费收费情况：发出通知4件，总金额1600元，实收1600元。|amount 4 1600 1600",
        "发出收费通知书2份，金额分别为300元和500元，共800元；实际收取300元。|amount 2 800 300",
        "发出收费通知2件，金额4300元，其中1件1200元已缴纳，另1件逾期未缴纳费用。|amount 2 4300 1200",
        "2023年无信息处理费收取情况；2022年我局收取信息处理费100元，已在上年度报告中说明。|zero null null null",
        "未收取。|zero null null null",
        "2023年：收费通知件数0；收费总金额0；实收金额0。|zero null null null",
        "2023年无申请人缴纳信息处理费。|zero null null null",
        "收取意见建议20条。|none null null null",
        "信息处理费收取情况：无；上年度问题整改情况：已完成。|zero null null null",
        "上年度问题整改情况：已完成；收取信息处理费100元。|amount null null 100",
        "上年度收取信息处理费100元；问题整改情况：已完成。|none null null null",
        "本支队全年零收费（信息处理费）。|zero null null null",
        "没有其他需要报告的事项。|none null null null",
        "2023年：收费通知件数0；收费总金额0；实收金额0。|zero null null null",
        "未收取。|zero null null null",
        "依据《政府信息公开信息处理费管理办法》，2023年收取0件、0元。|zero null null 0",
        "共向5名申请人发出收费通知书12份，收费金额共计2300元，其中3名申请人逾期未缴纳，实际收取900元。|amount 12 2300 900",
        "依法收取政府信息公开信息处理费共2件，通知收费金额1000元，实际收取1000元。|amount 2 1000 1000",
        "对1名申请人的2批次申请发出收费通知，共计金额1100元；申请人均未缴纳，实际收取0元。|zero null 1100 0",
        "2023年无信息处理费收取情况；2022年我委收取信息处理费100元，已在上年度报告中说明。|zero null null null",
        "本年度信息处理费共收取1笔，按量计收，金额为1240元（发出收费通知1件，通知金额1240元），已足额上缴财政。" + "|amount 1 1240 1240",
        "2023年全市信息处理费收费情况：发出通知4件，总金额1600元，实收1600元。|amount 4 1600 1600",
        "发出收费通知书2份，金额分别为300元和500元，共800元；实际收取300元，未缴费的1件按规定不再处理。|amount 2 800 300",
        "发出收费通知2件，金额分别为300元、500元，实际收取800元。|amount 2 800 800",
      })
  void tellsNoticesAndAmounts(String sentence, String expected) {
    FeeStatement fee = ClaimCases.read(sentence, 6, 2023).fee();
    assertEquals(
        expected, fee.state() + " " + fee.notices() + " " + fee.noticed() + " " + fee.collected());
  }
}
