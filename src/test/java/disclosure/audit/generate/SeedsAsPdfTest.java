package disclosure.audit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import disclosure.audit.document.Document;
import disclosure.audit.facts.FactBase;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.pdf.PdfReader;
import disclosure.audit.ingest.text.TextReader;
import disclosure.audit.rules.RuleBook;
import disclosure.audit.rules.RuleLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real reports whose text is known give the same facts and findings when they are printed. */
class SeedsAsPdfTest {
  private static final List<String> NAMES =
      List.of("ganzhou-2021", "guancheng-2021", "longting-2021", "maiji-2020", "yanjin-2023");

  private static RuleLoader loader;
  private static RuleBook rules;

  @TempDir private Path folder;

  @BeforeAll
  static void load() throws IOException {
    loader = RuleLoader.start(Path.of("rules"));
    rules = loader.finish().book();
  }

  @Test
  void printedByABrowser() throws Exception {
    assumeTrue(Printer.installed("chromium"), "no Chromium to print with");
    Printer printer = new Printer(folder);
    for (String name : NAMES) {
      printer.chromium(page(name, false), folder.resolve(name + ".pdf"));
    }
    assertSameAsText();
  }

  @Test
  void printedByAWordProcessor() throws Exception {
    assumeTrue(Printer.installed("soffice"), "no LibreOffice to print with");
    List<Path> pages = new ArrayList<>();
    for (String name : NAMES) {
      pages.add(page(name, true));
    }
    new Printer(folder).writer(pages, "pdf:writer_pdf_Export", folder);
    assertSameAsText();
  }

  private void assertSameAsText() throws Exception {
    StringBuilder expected = new StringBuilder();
    StringBuilder read = new StringBuilder();
    for (String name : NAMES) {
      byte[] pdf = Files.readAllBytes(folder.resolve(name + ".pdf"));
      Document printed = new PdfReader().read(pdf, ReadingLimits.DEFAULT);
      expected.append(PrintedFacts.of(text(name), name, loader, rules));
      read.append(PrintedFacts.of(printed, name, loader, rules));
    }
    assertEquals(expected.toString(), read.toString());
  }

  private Path page(String name, boolean inline) throws Exception {
    Document document = text(name);
    FactBase facts = loader.extractor().extract(document, name);
    Style style = Style.of(Style.Border.THIN, new Random(name.hashCode()));
    String html = new SeedPage(document, facts, loader.extractor()).html();
    String set =
        inline
            ? style.inline(html)
            : html.replace("</head>", "<style>" + style.css() + "</style></head>");
    return Files.writeString(folder.resolve(name + ".html"), set);
  }

  private static Document text(String name) throws Exception {
    byte[] text = Files.readAllBytes(Path.of("reports-in", name + ".txt"));
    return new TextReader().read(text, ReadingLimits.DEFAULT);
  }
}
