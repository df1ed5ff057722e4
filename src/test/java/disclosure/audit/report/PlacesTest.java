package disclosure.audit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.audit.Evidence;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Level;
import disclosure.audit.audit.Status;
import disclosure.audit.document.Box;
import disclosure.audit.document.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

  @Test
  void theCellsOfARowStandTogetherAndPageAndTableAreSaidOnce() {
    assertEquals(
        "第3页 表三“一、本年新收政府信息公开申请数量”行各列；“（一）予以公开”行“总计”列；第4页 表二“行政事业性收费”行“本年收费金额（单位：万元）”列；第5页",
        places(
            9,
            at(3, "t3/1/natural"),
            at(3, "t3/1/total"),
            at(3, "t3/3.1/total"),
            at(4, "t2/fee/amount"),
            at(5, null)));
  }

  @Test
  void placesAboveTheLimitAreCounted() {
    assertEquals(
        "第3页；第4页等，共4处（逐处见 audit.html）",
        places(2, at(3, null), at(4, null), at(5, null), at(6, null)));
  }

  @Test
  void manyCellsAreNamedByWhatTheRuleWasAppliedTo() {
    assertEquals(
        "第3页起 表三 “一、本年新收政府信息公开申请数量”行（涉及3个单元格，逐格见 audit.html）",
        places(1, at(3, "t3/1/natural"), at(4, "t3/3.1/total"), at(5, "t3/1/total")));
  }

  @Test
  void aPlaceThatIsNotKnownIsLeftOut() {
    assertEquals("第3页", places(9, at(3, null), new Evidence(null, "无", null, Evidence.Side.NONE)));
  }

  private static Evidence at(int page, String cell) {
    return new Evidence(Location.onPage(page, new Box(0, 0, 1, 1)), "1", cell, Evidence.Side.NONE);
  }

  private static String places(int most, Evidence... evidence) {
    Finding finding =
        ExampleAudits.finding("f", "A02", "t3/1", Level.MAJOR, Status.OPEN, "不符", null);
    Finding placed =
        new Finding(
            finding.id(),
            finding.rule(),
            finding.title(),
            finding.subject(),
            finding.level(),
            finding.status(),
            finding.message(),
            finding.advice(),
            finding.basis(),
            finding.left(),
            finding.right(),
            finding.expected(),
            finding.actual(),
            List.of(evidence),
            null,
            List.of());
    return new Places(ExampleAudits.audit(), "见 audit.html").of(placed, most);
  }
}
