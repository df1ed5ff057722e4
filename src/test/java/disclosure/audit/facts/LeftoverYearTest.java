package disclosure.audit.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.document.Location;
import disclosure.audit.document.Text;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another year's sentence in a report on 2023 with 20 new, 1 older, 19 closed, 2 open cases. */
class LeftoverYearTest {

  private static final NarrativeContext REPORT = new NarrativeContext(2023, "甲县教育局", false);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022年共收到政府信息公开申请20件，上年结转1件，办结19件，结转下年度2件。" + "|2022年共收到政府信息公开申请20件，上年结转1件，办结19件，结转下年度2件",
        "（二）依申请公开。我局2022年收到政府信息公开申请20件，办结19件。|2022年收到政府信息公开申请20件，办结19件",
        "2023年收到政府信息公开申请20件，办结19件。|",
        "2022年收到政府信息公开申请20件，办结20件。|",
        "2022年收到政府信息公开申请20件，未发生行政复议。|",
        "2022年收到政府信息公开申请20件，办结19件。2023年收到政府信息公开申请20件。|",
        "2022年收到政府信息公开申请20件，办结19件，2023年与之持平。|",
        "2016年收到政府信息公开申请20件，办结19件。|"
      })
  void yearLeftOverBesideThisYearsFigures(String paragraph, String expected) {
    ClaimExtractor extractor = new ClaimExtractor(ClaimCases.TABLES);
    Map<String, Figure> figures = new LinkedHashMap<>();
    figure(figures, "t3/1/total", 20);
    figure(figures, "t3/2/total", 1);
    figure(figures, "t3/3.7/total", 19);
    figure(figures, "t3/4/total", 2);
    figure(figures, "t4/review/total", 0);
    List<Narrative> narrative =
        List.of(new Narrative(1, Text.at(paragraph, Location.atLine(1, 1))));
    List<Claim> claims =
        extractor.extract(narrative, REPORT, List.copyOf(figures.keySet())).claims();

    assertEquals(
        expected == null ? "" : "year/doubt " + expected,
        new LeftoverYear(extractor, REPORT, figures, claims)
            .find(narrative).stream()
                .map(citation -> citation.topic() + " " + citation.quote())
                .collect(Collectors.joining(";")));
  }

  private static void figure(Map<String, Figure> figures, String cell, int value) {
    String raw = String.valueOf(value);
    figures.put(
        cell,
        new Figure(cell, FigureState.NUMBER, new BigDecimal(raw), raw, null, null, List.of()));
  }
}
