package disclosure.audit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.document.Document;
import disclosure.audit.facts.FactExtractor;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.ReportReader;
import disclosure.audit.ingest.word.DocReader;
import disclosure.audit.ingest.word.DocxReader;
import disclosure.audit.table.Problems;
import disclosure.audit.table.RuleFolder;
import disclosure.audit.table.RuleTables;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Made-up reports on portal pages and in Word files; the system property {@code reports} asks for
 * more of them than a build needs.
 */
class OfficeReadingTest {

  @ParameterizedTest
  @CsvSource({"word-3.docx,3", "writer-2.docx,2", "writer-3.doc,3"})
  void readsEveryFigureOfTheFixedSet(String name, int index) throws Exception {
    FactExtractor extractor =
        FactExtractor.load(new RuleTables(RuleFolder.read(Path.of("rules")), new Problems()));
    ReportReader reader = name.endsWith(".doc") ? new DocReader() : new DocxReader();
    FigureTally tally = new FigureTally(name);
    try (InputStream file = getClass().getResourceAsStream(name)) {
      Document document = reader.read(file.readAllBytes(), ReadingLimits.DEFAULT);
      tally.add(OfficeMeasurement.report(index).figures(), extractor.extract(document, "a"), name);
    }
    assertEquals(List.of(), tally.faults());
  }

  @Test
  void readsEveryFigureOfMadeUpReports(@TempDir Path folder) throws Exception {
    int count = Integer.getInteger("reports", 8);

    List<String> faults =
        new OfficeMeasurement(folder)
            .run(count, false).values().stream().flatMap(t -> t.faults().stream()).toList();

    assertEquals(List.of(), faults);
  }
}
