package disclosure.audit.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.audit.document.Document;
import disclosure.audit.facts.FactExtractor;
import disclosure.audit.generate.GeneratedReport;
import disclosure.audit.generate.Printer;
import disclosure.audit.generate.ReadingTally;
import disclosure.audit.generate.ReportGenerator;
import disclosure.audit.generate.Style;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.table.Problems;
import disclosure.audit.table.RuleFolder;
import disclosure.audit.table.RuleTables;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports made up for the test, printed by Chromium and LibreOffice, are read as printed. */
class GeneratedReportsTest {

  /** Where the readings must be right: at most this share of figures is marked unreadable. */
  private static final double RULED = 0.005;

  private final ReportGenerator generator;
  private final FactExtractor extractor;

  GeneratedReportsTest() throws Exception {
    generator = new ReportGenerator();
    extractor =
        FactExtractor.load(new RuleTables(RuleFolder.read(Path.of("rules")), new Problems()));
  }

  @ParameterizedTest
  @CsvSource({
    "writer,DOUBLE,2,0",
    "writer,THICK,43,0",
    "chromium,SEPARATE,40,0",
    "writer,NONE,6,0.1",
  })
  void noFigureIsReadWrong(String program, Style.Border border, int seed, double unreadable)
      throws Exception {
    ReadingTally tally = new ReadingTally();
    String name = program + "-" + border + "-" + seed + ".pdf";
    try (InputStream file = getClass().getResourceAsStream(name)) {
      add(tally, border, seed, file.readAllBytes());
    }
    assertEquals(List.of(), tally.mistakes());
    assertTrue(tally.unreadableShare() <= unreadable, () -> tally.line(name));
  }

  /** The large set: {@code -Dreadings=30} prints 30 reports of each kind with both programs. */
  @Test
  @EnabledIfSystemProperty(named = "readings", matches = "\\d+")
  void noFigureOfTheLargeSetIsReadWrong(@TempDir Path folder) throws Exception {
    List<String> lines = new ArrayList<>();
    int wrong = 0;
    for (Style.Border border : Style.Border.values()) {
      for (boolean chromium : new boolean[] {true, false}) {
        ReadingTally tally = large(folder, border, chromium);
        lines.add(tally.line((chromium ? "chromium " : "writer ") + border));
        lines.addAll(tally.mistakes());
        wrong += tally.wrong();
        assertTrue(!border.ruled() || tally.unreadableShare() < RULED, lines::toString);
      }
    }
    Files.write(Path.of("target", "readings.txt"), lines);
    assertEquals(0, wrong, lines::toString);
  }

  private ReadingTally large(Path folder, Style.Border border, boolean chromium) throws Exception {
    ReadingTally tally = new ReadingTally();
    Printer printer = new Printer(folder);
    for (int seed = 0; seed < Integer.getInteger("readings"); seed++) {
      Style style = Style.of(border, new Random(seed));
      String html = report(seed, style).html();
      Path page = folder.resolve(border + "-" + seed + ".html");
      Path pdf = folder.resolve(border + "-" + seed + ".pdf");
      Files.writeString(page, chromium ? html : style.inline(html));
      if (chromium) {
        printer.chromium(page, pdf);
      } else {
        printer.writer(List.of(page), "pdf:writer_pdf_Export", folder);
      }
      add(tally, border, seed, Files.readAllBytes(pdf));
    }
    return tally;
  }

  private GeneratedReport report(int seed, Style style) {
    return generator.report(seed % 2 == 0 || seed % 3 == 0 ? "2021" : "2019", seed, style);
  }

  private void add(ReadingTally tally, Style.Border border, int seed, byte[] pdf) throws Exception {
    Document document = new PdfReader().read(pdf, ReadingLimits.DEFAULT);
    GeneratedReport report = report(seed, Style.of(border, new Random(seed)));
    tally.add(border + "-" + seed, report, extractor.extract(document, "report.pdf"));
  }
}
