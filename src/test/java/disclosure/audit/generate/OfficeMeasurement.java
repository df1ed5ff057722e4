package disclosure.audit.generate;

import disclosure.audit.document.Document;
import disclosure.audit.facts.FactExtractor;
import disclosure.audit.generate.Style.Border;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.ReportReader;
import disclosure.audit.ingest.UnreadableReport;
import disclosure.audit.ingest.web.HtmlReader;
import disclosure.audit.ingest.word.DocReader;
import disclosure.audit.ingest.word.DocxReader;
import disclosure.audit.table.Problems;
import disclosure.audit.table.RuleFolder;
import disclosure.audit.table.RuleTables;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Measures how well Word files and web pages are read: makes reports of every kind, reads them, and
 * prints for each kind how many figures were right, left open, or wrong.
 */
public final class OfficeMeasurement {
  private static final LocalDate DAY = LocalDate.of(2024, 1, 20);

  private final Path folder;
  private final FactExtractor extractor;
  private final ReportGenerator generator = new ReportGenerator();
  private final Map<String, FigureTally> tallies = new LinkedHashMap<>();
  private final List<GeneratedReport> reports = new ArrayList<>();

  /**
   * A measurement.
   *
   * @param folder for the files; an empty one
   */
  public OfficeMeasurement(Path folder) throws IOException {
    this.folder = folder;
    extractor =
        FactExtractor.load(new RuleTables(RuleFolder.read(Path.of("rules")), new Problems()));
  }

  /** Makes and reads so many reports of every kind; arguments: number of reports, folder. */
  public static void main(String[] arguments) throws Exception {
    OfficeMeasurement measurement = new OfficeMeasurement(Path.of(arguments[1]));
    measurement.run(Integer.parseInt(arguments[0]), true);
    measurement.tallies.values().forEach(System.out::println);
    measurement.tallies.values().stream()
        .flatMap(t -> t.faults().stream())
        .limit(40)
        .forEach(System.out::println);
  }

  /**
   * Makes and reads reports.
   *
   * @param count how many
   * @param converted whether LibreOffice makes further files of them
   * @return a count for each kind
   */
  public Map<String, FigureTally> run(int count, boolean converted)
      throws IOException, InterruptedException, UnreadableReport {
    List<Path> pages = new ArrayList<>();
    List<Path> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Random random = new Random(i);
      Style style = style(i, random);
      GeneratedReport report = generator.report(form(i), i, style);
      reports.add(report);
      byte[] page = new PortalPage(random, DAY).around(report.html()).getBytes(charset(i));
      read("HTML portal", new HtmlReader(), page, i);
      byte[] docx = WordMaker.docx(report.html(), random);
      read("DOCX by hand", new DocxReader(), docx, i);
      documents.add(Files.write(folder.resolve("w" + i + ".docx"), docx));
      pages.add(Files.writeString(folder.resolve("p" + i + ".html"), style.inline(report.html())));
    }
    if (converted) {
      convert(pages, documents);
    }
    return tallies;
  }

  /** The report that a measurement makes as the one of an ordinal, from 0. */
  static GeneratedReport report(int index) throws IOException {
    Style style = style(index, new Random(index));
    return new ReportGenerator().report(form(index), index, style);
  }

  private static Style style(int index, Random random) {
    return Style.of(Border.values()[index % Border.values().length], random);
  }

  private static String form(int index) {
    return index % 4 == 0 ? "2019" : "2021";
  }

  private static Charset charset(int index) {
    return index % 2 == 0 ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
  }

  private void convert(List<Path> pages, List<Path> documents)
      throws IOException, InterruptedException, UnreadableReport {
    Printer printer = new Printer(folder);
    printer.writer(pages, "docx:MS Word 2007 XML", folder);
    printer.writer(pages, "doc:MS Word 97", folder);
    printer.writer(documents, "doc:MS Word 97", folder);
    List<Path> made = pages.stream().map(OfficeMeasurement::docx).toList();
    printer.writer(made, "html:HTML (StarWriter)", folder.resolve("html"));
    for (int i = 0; i < reports.size(); i++) {
      read("DOCX LibreOffice", new DocxReader(), content("p" + i + ".docx"), i);
      read("DOC LibreOffice", new DocReader(), content("p" + i + ".doc"), i);
      read("DOC from DOCX", new DocReader(), content("w" + i + ".doc"), i);
      read("HTML LibreOffice", new HtmlReader(), content("html/p" + i + ".html"), i);
    }
  }

  private static Path docx(Path page) {
    return page.resolveSibling(page.getFileName().toString().replace(".html", ".docx"));
  }

  private byte[] content(String name) throws IOException {
    return Files.readAllBytes(folder.resolve(name));
  }

  private void read(String kind, ReportReader reader, byte[] content, int index)
      throws IOException, UnreadableReport {
    Document document = reader.read(content, ReadingLimits.DEFAULT);
    tallies
        .computeIfAbsent(kind, FigureTally::new)
        .add(reports.get(index).figures(), extractor.extract(document, "a"), kind + " " + index);
  }
}
