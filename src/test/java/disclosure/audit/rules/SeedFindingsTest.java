package disclosure.audit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.audit.Outcome;
import disclosure.audit.facts.FactBase;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.text.TextReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The findings of the five real reports, complete. */
class SeedFindingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "longting-2021 | 42 | F01 fee open, N01 t4/review/other review, S03" + " section/5 review",
        "ganzhou-2021 | 42 | F01 fee open",
        "guancheng-2021 | 42 | S09 null open",
        "yanjin-2023 | 42 | S08 t2/*/repealed open",
        "maiji-2020 | 40 | S01 null open, S08 t2/*/made open, S08 t2/*/published open"
      })
  void theFindingsOfARealReportAreComplete(String name, long passed, String expected)
      throws Exception {
    RuleBook book = Books.shipped();
    byte[] content = Files.readAllBytes(Path.of("reports-in", name + ".txt"));
    FactBase facts =
        book.extractor()
            .extract(new TextReader().read(content, ReadingLimits.DEFAULT), name + ".txt");
    Judgement judgement = book.judge(facts, book.extractor().tables(facts), List.of());
    assertEquals(List.of(), judgement.notices());
    assertEquals(
        expected == null ? List.of() : List.of(expected.split(", ")),
        judgement.findings().stream()
            .map(f -> f.rule() + " " + f.subject() + " " + f.status().word())
            .sorted()
            .toList());
    assertEquals(
        passed,
        judgement.checks().stream()
            .filter(check -> check.rule().startsWith("A") && check.outcome() == Outcome.PASSED)
            .count());
  }
}
