package disclosure.audit.ingest.pdf;

import disclosure.audit.document.Document;
import disclosure.audit.document.Properties;
import disclosure.audit.document.SourceFormat;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.ReportReader;
import disclosure.audit.ingest.UnreadableReport;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF reports: text and ruled tables, each with its place on the page. */
public final class PdfReader implements ReportReader {

  @Override
  public boolean accepts(byte[] content) {
    return PdfChecks.headerAt(content) >= 0;
  }

  @Override
  public Document read(byte[] content, ReadingLimits limits) throws IOException, UnreadableReport {
    PdfChecks.checkWhole(content);
    try (PDDocument pdf = open(content)) {
      PdfChecks.checkPages(pdf.getNumberOfPages(), limits);
      List<PageContent> pages = scan(pdf);
      PdfChecks.checkText(pages);
      return document(pdf, pages);
    }
  }

  private static PDDocument open(byte[] content) throws UnreadableReport {
    try {
      return Loader.loadPDF(content);
    } catch (InvalidPasswordException e) {
      throw new UnreadableReport("PDF 文件设有打开密码，无法读取；请取消密码后重新保存，或向报送单位索取未加密的文件。");
    } catch (IOException | IllegalArgumentException e) {
      throw PdfChecks.damaged();
    }
  }

  /** Fonts stay in the document's cache over all pages: they are the dearest part of reading. */
  private static List<PageContent> scan(PDDocument pdf) throws IOException, UnreadableReport {
    FontCodes fonts = new FontCodes();
    List<PageContent> pages = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      if (Thread.interrupted()) {
        throw new InterruptedIOException("stopped at page " + (pages.size() + 1));
      }
      PdfChecks.checkContents(page, pages.size() + 1);
      pages.add(PageScan.of(page, pages.size() + 1, fonts));
    }
    return pages;
  }

  private static Document document(PDDocument pdf, List<PageContent> pages) {
    List<PageLayout> layouts = pages.stream().map(PageLayout::of).toList();
    String title = pdf.getDocumentInformation().getTitle();
    Properties properties =
        title == null || title.isBlank() ? Properties.NONE : new Properties(title.strip(), null);
    return new Document(
        SourceFormat.PDF,
        null,
        pages.size(),
        properties,
        Assembler.assemble(Furniture.remove(layouts)));
  }
}
