package disclosure.audit.report.book;

import de.siegmar.fastcsv.writer.CsvWriter;
import disclosure.audit.report.SpreadsheetText;
import disclosure.audit.report.html.Templates;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Writes the pages about the rule book. */
public final class BookPages {

  private static final char MARK = '\uFEFF';

  private BookPages() {}

  /**
   * Writes the handbook as one HTML file.
   *
   * @throws IOException if writing fails
   */
  public static void handbook(HandbookPage page, OutputStream out) throws IOException {
    Templates.render("html/handbook.jte", page, out);
  }

  /**
   * Writes what a change of the rules changes as one HTML file.
   *
   * @throws IOException if writing fails
   */
  public static void impact(ImpactPage page, OutputStream out) throws IOException {
    Templates.render("html/impact.jte", page, out);
  }

  /**
   * Writes the same as CSV, one line for each report that is judged otherwise.
   *
   * @throws IOException if writing fails
   */
  public static void impactCsv(ImpactPage page, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(MARK);
    CsvWriter csv = CsvWriter.builder().build(writer);
    csv.writeRecord("单位", "年度", "文件", "原得分等次", "现得分等次", "得分变化", "新增问题", "消失问题", "改变");
    for (ImpactPage.Row row : page.rows()) {
      csv.writeRecord(
          Stream.of(
                  row.agency(),
                  row.year(),
                  row.file(),
                  row.before(),
                  row.after(),
                  row.points(),
                  joined(row.come()),
                  joined(row.gone()),
                  joined(row.changed()))
              .map(SpreadsheetText::of)
              .toList());
    }
    csv.flush();
    writer.flush();
  }

  private static String joined(List<String> findings) {
    return String.join("\n", findings);
  }
}
