package disclosure.audit.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import disclosure.audit.document.Cell;
import disclosure.audit.document.Document;
import disclosure.audit.document.Heading;
import disclosure.audit.document.Paragraph;
import disclosure.audit.document.Table;
import disclosure.audit.ingest.web.HtmlReader;
import disclosure.audit.ingest.word.DocxReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Published reports, which stand outside of the project: in the folder that the system property
 * {@code samples} names, or in {@code ../shared/samples}.
 */
class SamplesTest {
  private static final Path FOLDER = Path.of(System.getProperty("samples", "../shared/samples"));

  @Test
  void readsAReportOnAPortalPage() throws Exception {
    Document report = read("shuyang-fgj-2023.html", new HtmlReader());

    assertEquals("沭阳县发展和改革局2023年政府信息公开年度报告-沭阳县发改局", report.properties().title());
    assertEquals(LocalDate.of(2024, 1, 17), report.properties().published());
    assertEquals("沭阳县发展和改革局2023年政府信息公开年度报告", ((Heading) report.blocks().get(0)).text().string());
    assertEquals("2024年1月17日", last(report).text().string());
    assertEquals(70, last(report).text().location().line());
    List<Table> tables = tables(report);
    assertEquals(List.of("14 x 4", "28 x 10", "4 x 15"), sizes(tables));
    assertEquals("规范性文件 8 0 18", row(tables.get(0), 3));
    assertEquals("一、本年新收政府信息公开申请数量 26      26", row(tables.get(1), 3));
    assertEquals("（七）总计 26      26", row(tables.get(1), 26));
    assertEquals("0 0 0 1 1 0 0 0 0 0 0 0 0 0 0", row(tables.get(2), 3));
  }

  @Test
  void readsTheBlankForm() throws Exception {
    Document report = read("form2021-blank.docx", new DocxReader());

    assertEquals("（文字描述，收取信息处理费情况在此处报告。）", last(report).text().string());
    List<Table> tables = tables(report);
    assertEquals(List.of("14 x 4", "28 x 10", "4 x 15"), sizes(tables));
    assertEquals("（三）不予公开 1.属于国家秘密       ", row(tables.get(1), 7));
    assertTrue(
        tables.get(1).cells().stream()
            .filter(c -> c.row() > 2 && c.column() > 2)
            .allMatch(Cell::blank));
    assertEquals(175, tables.get(1).cells().stream().filter(Cell::blank).count());
  }

  private static Document read(String name, ReportReader reader)
      throws IOException, UnreadableReport {
    Path file = FOLDER.resolve(name);
    assumeTrue(Files.exists(file));
    byte[] content = Files.readAllBytes(file);
    assertTrue(reader.accepts(content));
    return reader.read(content, ReadingLimits.DEFAULT);
  }

  private static Paragraph last(Document report) {
    return (Paragraph) report.blocks().get(report.blocks().size() - 1);
  }

  private static List<Table> tables(Document report) {
    return report.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }

  private static List<String> sizes(List<Table> tables) {
    return tables.stream().map(t -> t.rows() + " x " + t.columns()).toList();
  }

  private static String row(Table table, int row) {
    return table.cells().stream()
        .filter(cell -> cell.row() == row)
        .map(cell -> cell.text().string())
        .collect(Collectors.joining(" "));
  }
}
