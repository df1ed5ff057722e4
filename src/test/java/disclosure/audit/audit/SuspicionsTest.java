package disclosure.audit.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.report.SampleReport;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SuspicionsTest {

  private static SampleReport report() {
    return new SampleReport("示例县民政局", 2023)
        .set("t3/1/natural", 37)
        .set("t3/1/enterprise", 5)
        .set("t3/1/total", 42)
        .set("t3/3.1/natural", 24)
        .set("t3/3.1/enterprise", 5)
        .set("t3/3.1/total", 29)
        .set("t3/3.3.8/natural", 13)
        .set("t3/3.3.8/total", 13)
        .set("t3/3.7/natural", 37)
        .set("t3/3.7/enterprise", 5)
        .set("t3/3.7/total", 42)
        .set("t4/review/upheld", 3)
        .set("t4/review/total", 3);
  }

  private static List<String> suspected(SampleReport report) {
    return Suspicions.of(report.addUp().audit()).stream()
        .map(
            suspicion ->
                suspicion.kind()
                    + suspicion.changes().stream()
                        .map(c -> " " + c.cell() + " " + c.printed() + "→" + c.instead())
                        .collect(Collectors.joining())
                    + " "
                    + suspicion.findings().size())
        .toList();
  }

  @Test
  void nothingIsSuspectedWhereAllSumsHold() {
    assertEquals(List.of(), suspected(report()));
  }

  @Test
  void transposedDigitsAreFound() {
    assertEquals(
        List.of("TRANSPOSED t3/3.1/natural 42→24 2"),
        suspected(report().set("t3/3.1/natural", 42)));
  }

  @Test
  void oneWrongDigitIsFoundWhereAllSumsMeetInOneCell() {
    assertEquals(
        List.of("DIGIT t3/3.7/natural 31→37 3"), suspected(report().set("t3/3.7/natural", 31)));
  }

  @Test
  void aFigureOneColumnOffIsFound() {
    assertEquals(
        List.of("SLIPPED t3/3.3.8/natural 0→13 t3/3.3.8/enterprise 13→0 2"),
        suspected(report().set("t3/3.3.8/natural", 0).set("t3/3.3.8/enterprise", 13)));
  }

  @Test
  void twoWrongFiguresOfOneRowAreFound() {
    assertEquals(
        List.of("VALUE t3/3.1/natural 20→24 t3/3.1/enterprise 7→5 3"),
        suspected(report().set("t3/3.1/natural", 20).set("t3/3.1/enterprise", 7)));
  }

  @Test
  void mistakesThatShareNoCellAreExplainedApart() {
    assertEquals(
        List.of("VALUE t3/1/legal 1→0 2", "TRANSPOSED t3/3.1/natural 42→24 2"),
        suspected(report().set("t3/3.1/natural", 42).set("t3/1/legal", 1)));
  }

  @Test
  void nothingIsSuspectedWhereSeveralChangesAreEquallyLikely() {
    assertEquals(List.of(), suspected(report().set("t4/review/total", 4)));
  }

  @Test
  void noFigureIsSuspectedThatAHoldingSumNeeds() {
    assertEquals(List.of(), suspected(report().set("t3/3.1/natural", 23).set("t3/3.2/natural", 1)));
  }
}
