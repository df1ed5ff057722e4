package disclosure.audit.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The warm audit of one PDF against a bare pass over its content that only collects glyphs and lines
 * (F), PDFBox's text stripper, and tabula-java on a class path of its own (it brings PDFBox 2).
 */
final class PdfAgainstOthers {

  void run() throws Exception {
    Path report = report();
    byte[] content = Files.readAllBytes(report);
    Warm warm = new Warm(report);
    Tabula tabula = Tabula.find();
    System.out.println("Warm, one PDF: " + report.getFileName());
    Rounds rounds =
        new Rounds()
            .add("F", () -> barePass(content))
            .add("audit: reading, facts, rules, JSON", warm::audit)
            .add("reading and facts", warm::read)
            .add("PDFTextStripper", () -> strip(content));
    if (tabula != null) {
      rounds.add("tabula-java, spreadsheet extraction", () -> tabula.extract(content));
    }
    rounds.run(60, 120).print("F");
  }

  /** A report of five pages: the one given, else the sample beside the project, else a fixture. */
  private static Path report() {
    String given = System.getProperty("bench.pdf");
    Path sample = Path.of("..", "shared", "samples", "hongze-2024.pdf");
    return given != null ? Path.of(given) : sample;
  }

  private static int barePass(byte[] content) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(content)) {
      int seen = 0;
      for (PDPage page : pdf.getPages()) {
        BareEngine engine = new BareEngine(page);
        engine.processPage(page);
        seen += engine.seen();
      }
      return seen;
    }
  }

  private static int strip(byte[] content) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(content)) {
      return new PDFTextStripper().getText(pdf).length();
    }
  }
}
