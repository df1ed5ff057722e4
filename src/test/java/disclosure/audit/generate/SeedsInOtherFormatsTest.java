package disclosure.audit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.document.Document;
import disclosure.audit.facts.FactBase;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.ReportReader;
import disclosure.audit.ingest.text.TextReader;
import disclosure.audit.ingest.web.HtmlReader;
import disclosure.audit.ingest.word.DocReader;
import disclosure.audit.ingest.word.DocxReader;
import disclosure.audit.rules.RuleBook;
import disclosure.audit.rules.RuleLoader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real reports whose text is known give the same facts and findings in every format. */
class SeedsInOtherFormatsTest {
  private static RuleLoader loader;
  private static RuleBook rules;

  @BeforeAll
  static void load() throws IOException {
    loader = RuleLoader.start(Path.of("rules"));
    rules = loader.finish().book();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ganzhou-2021", "guancheng-2021", "longting-2021", "maiji-2020", "yanjin-2023"})
  void givesTheSameFactsAndFindings(String name) throws Exception {
    byte[] text = Files.readAllBytes(Path.of("reports-in", name + ".txt"));
    Document document = new TextReader().read(text, ReadingLimits.DEFAULT);
    String expected = print(document, name);
    FactBase facts = facts(document, name);
    String page = new SeedPage(document, facts, loader.extractor()).html();
    LocalDate inTime = LocalDate.of(facts.identity().year() + 1, 1, 20);

    byte[] html = page.getBytes(StandardCharsets.UTF_8);
    byte[] portal =
        new PortalPage(new Random(1), inTime).around(page).getBytes(StandardCharsets.UTF_8);
    byte[] docx = WordMaker.docx(page, new Random(2));
    assertEquals(expected, print(new HtmlReader(), html, name));
    assertEquals(expected, print(new HtmlReader(), portal, name));
    assertEquals(expected, print(new DocxReader(), docx, name));
    assertEquals(expected, print(new DocReader(), doc(name), name));
  }

  private static byte[] doc(String name) throws IOException {
    try (InputStream stream = SeedsInOtherFormatsTest.class.getResourceAsStream(name + ".doc")) {
      return stream.readAllBytes();
    }
  }

  private static FactBase facts(Document document, String name) {
    return loader.extractor().extract(document, name);
  }

  private static String print(ReportReader reader, byte[] content, String name) throws Exception {
    return print(reader.read(content, ReadingLimits.DEFAULT), name);
  }

  private static String print(Document document, String name) {
    return PrintedFacts.of(document, name, loader, rules);
  }
}
