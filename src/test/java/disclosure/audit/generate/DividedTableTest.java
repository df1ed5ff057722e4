package disclosure.audit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.document.Document;
import disclosure.audit.facts.FactExtractor;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.web.HtmlReader;
import disclosure.audit.table.Problems;
import disclosure.audit.table.RuleFolder;
import disclosure.audit.table.RuleTables;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A table that is printed in two parts is read as one, whatever the second part repeats. */
class DividedTableTest {
  private GeneratedReport report;
  private org.jsoup.nodes.Document page;
  private Element table;
  private Element rest;

  /** Table 3, divided behind 1.属于国家秘密, where two labels span rows of both parts. */
  @BeforeEach
  void divide() throws Exception {
    Style style = Style.of(Style.Border.THIN, new Random(4));
    report = new ReportGenerator().report("2021", 4, style);
    page = Jsoup.parse(report.html());
    table = page.select("table").get(1);
    rest = new Element("table");
    List<Element> rows = table.select("tbody tr");
    rows.subList(5, rows.size()).forEach(rest::appendChild);
    table.after(rest);
  }

  @Test
  void aPartWithoutTheOuterLabelHasFewerColumns() throws Exception {
    rest.child(0).prependChild(new Element("td").attr("rowspan", "7"));

    assertEquals(List.of(), faults());
  }

  @Test
  void aPartMayRepeatTheHead() throws Exception {
    rest.prependChild(table.selectFirst("thead").clone());
    rest.select("tr").get(3).prependChild(new Element("td").attr("rowspan", "7"));
    rest.select("tr").get(3).prependChild(new Element("td").attr("rowspan", "21"));

    assertEquals(List.of(), faults());
  }

  private List<String> faults() throws Exception {
    FactExtractor extractor =
        FactExtractor.load(new RuleTables(RuleFolder.read(Path.of("rules")), new Problems()));
    byte[] html = page.outerHtml().getBytes(StandardCharsets.UTF_8);
    Document document = new HtmlReader().read(html, ReadingLimits.DEFAULT);
    FigureTally tally = new FigureTally("divided");
    tally.add(report.figures(), extractor.extract(document, "a"), "divided");
    return tally.faults();
  }
}
