package disclosure.audit.report.xlsx;

import disclosure.audit.report.FileAddress;
import disclosure.audit.report.StableZip;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook that is written row by row, so that its length costs no memory. */
final class Book implements AutoCloseable {

  private static final int ROWS_IN_MEMORY = 100;

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final Styles styles = new Styles(workbook);
  private final int rows;

  /**
   * An empty workbook.
   *
   * @param rows rows of a sheet
   */
  Book(int rows) {
    this.rows = rows;
    properties();
  }

  private void properties() {
    POIXMLProperties.CoreProperties core =
        workbook.getXSSFWorkbook().getProperties().getCoreProperties();
    core.setCreator("政府信息公开工作年度报告审核");
    core.setTitle("政府信息公开工作年度报告审核汇总");
    core.setCreated(Optional.of(StableZip.DATE));
    core.setModified(Optional.of(StableZip.DATE));
  }

  /** Adds a sheet, or as many as its lines need. */
  Page page(String name, Column... columns) {
    return new Page(workbook, styles, name, List.of(columns), rows);
  }

  /** A link to a file below the folder in which the workbook stands. */
  Hyperlink link(String file) {
    Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.FILE);
    link.setAddress(FileAddress.of(file));
    return link;
  }

  /** Writes the workbook, the same bytes for the same content. */
  void write(OutputStream out) throws IOException {
    Path file = Files.createTempFile("summary", ".xlsx");
    try {
      try (OutputStream dated = Files.newOutputStream(file)) {
        workbook.write(dated);
      }
      StableZip.copy(file, out);
    } finally {
      Files.delete(file);
    }
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
