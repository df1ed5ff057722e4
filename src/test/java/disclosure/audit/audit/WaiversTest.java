package disclosure.audit.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.document.Location;
import disclosure.audit.facts.Figure;
import disclosure.audit.facts.FigureState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WaiversTest {

  private static final LocalDate UNTIL = LocalDate.of(2024, 12, 31);
  private final List<Waiver> list = new ArrayList<>();

  @Test
  void aFindingOnACellIsWaivedWhileTheCellKeepsItsValue() {
    waive("A02", "t3/1/total", "", "20");
    assertEquals("waived 已向本机关说明（张某批准，有效期至2024-12-31）", sum(20, UNTIL));
    assertEquals("open null", sum(21, UNTIL));
    assertEquals("open null", sum(20, UNTIL.plusDays(1)));
  }

  @Test
  void aFindingIsToldByItsSubjectOrByWordsOfItsEvidence() {
    waive("A02", "", "t3/1", "20");
    waive("N01", "", "收到申请21件", "");
    assertEquals("waived 已向本机关说明（张某批准，有效期至2024-12-31）", sum(20, UNTIL));
    Waivers waivers = waivers(UNTIL);
    assertEquals(Status.WAIVED, status(waivers, "N01", "t3/1/total", "共收到申请21件"));
    assertEquals(Status.OPEN, status(waivers, "N01", "t3/1/total", "共收到申请22件"));
    assertEquals(Status.OPEN, status(waivers, "N02", "t3/1/total", "共收到申请21件"));
  }

  @Test
  void withoutACellOnlyAFindingOnTheWholeReportIsWaived() {
    waive("S02", "", "", "");
    assertEquals(Status.WAIVED, status(waivers(UNTIL), "S02", null, "总体情况"));
    assertEquals(Status.OPEN, status(waivers(UNTIL), "S02", "section/5", "总体情况"));
  }

  @Test
  void aWaiverThatNamesNoFindingIsToldWhatItWouldHaveToName() {
    waive("F01", "", "", "");
    Waivers waivers = waivers(UNTIL);
    waivers.apply("示例区某局", 2023, List.of(finding("F01", "fee", "", null)), Map.of());
    assertEquals(
        List.of(
            "豁免没有起作用（waivers.csv 第2行：示例区某局2023年度，规则F01）：没有这样的问题；" + "规则F01现有的问题在“单元格或原文”列应写“fee”。"),
        waivers.idle());
  }

  @Test
  void anotherAgencyOrYearIsNotWaived() {
    waive("S01", "", "", "");
    Finding finding = finding("S01", null, "", null);
    Waivers waivers = waivers(UNTIL);
    assertEquals(List.of(finding), waivers.apply("别的局", 2023, List.of(finding), Map.of()));
    assertEquals(List.of(finding), waivers.apply("示例区某局", 2022, List.of(finding), Map.of()));
    assertEquals(
        List.of("豁免没有起作用（waivers.csv 第2行“示例区某局”2023年度）：本次审核中没有所写机关该年度的报告。"), waivers.idle());
  }

  @Test
  void waiversThatHidNothingAreListedWithTheReason() {
    waive("A02", "t3/1/total", "", "20");
    waive("A02", "t3/1/total", "", "21");
    waive("S01", "", "", "");
    Waivers waivers = waivers(UNTIL);
    waivers.apply("示例区某局", 2023, List.of(finding("A02", "t3/1", "20", 20)), figures(20));
    assertEquals(
        List.of("豁免没有起作用（waivers.csv 第4行：示例区某局2023年度，规则S01）：没有这样的问题。"), idleButDoubles(waivers));
    Waivers late = waivers(UNTIL.plusDays(1));
    late.apply("示例区某局", 2023, List.of(finding("A02", "t3/1", "21", 21)), figures(21));
    assertEquals(
        "豁免没有起作用（waivers.csv 第2行：示例区某局2023年度，规则A02，t3/1/total）：已于2024-12-31到期。",
        late.idle().get(0));
    Waivers changed = waivers(UNTIL);
    changed.apply("示例区某局", 2023, List.of(finding("A02", "t3/1", "22", 22)), figures(22));
    assertEquals(
        "豁免没有起作用（waivers.csv 第2行：示例区某局2023年度，规则A02，t3/1/total）：当时的值“20”与现在的“22”不同。",
        changed.idle().get(0));
  }

  private static List<String> idleButDoubles(Waivers waivers) {
    return waivers.idle().stream().filter(line -> line.contains("S01")).toList();
  }

  private void waive(String rule, String cell, String words, String value) {
    list.add(
        new Waiver(
            "示例区某局",
            2023,
            rule,
            cell,
            words,
            value,
            "已向本机关说明",
            "张某",
            UNTIL,
            "waivers.csv 第" + (list.size() + 2) + "行"));
  }

  private Waivers waivers(LocalDate today) {
    return new Waivers(list, today, name -> name);
  }

  private String sum(int actual, LocalDate today) {
    Finding found =
        waivers(today)
            .apply(
                "示例区某局",
                2023,
                List.of(finding("A02", "t3/1", String.valueOf(actual), actual)),
                figures(actual))
            .get(0);
    return found.status().word() + " " + found.waiver();
  }

  private static Status status(Waivers waivers, String rule, String subject, String quote) {
    return waivers
        .apply("示例区某局", 2023, List.of(finding(rule, subject, quote, null)), Map.of())
        .get(0)
        .status();
  }

  private static Map<String, Figure> figures(int value) {
    return Map.of(
        "t3/1/total",
        new Figure(
            "t3/1/total",
            FigureState.NUMBER,
            new BigDecimal(value),
            String.valueOf(value),
            null,
            null,
            List.of()));
  }

  private static Finding finding(String rule, String subject, String quote, Integer actual) {
    return new Finding(
        "id",
        rule,
        "标题",
        subject,
        Level.MAJOR,
        Status.OPEN,
        "问题",
        "建议",
        "依据",
        List.of("t3/1/natural"),
        List.of("t3/1/total"),
        actual == null ? null : BigDecimal.ONE,
        actual == null ? null : new BigDecimal(actual),
        List.of(new Evidence(Location.atLine(1, 1), quote, null, Evidence.Side.NONE)),
        null,
        List.of());
  }
}
