package disclosure.audit.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a PDF file again with numbered marks on the places of findings, a note at each, and
 * bookmarks that list them. What the pages print stays as it is. Two runs give the same bytes.
 */
public final class AnnotatedPdfWriter {

  /** Takes the place of the time from which the file's id would be made. */
  private static final long FIXED_ID = 1L;

  /**
   * Writes the marked file.
   *
   * @param content the whole PDF file; may be encrypted with an empty password
   * @param marks in the order of the bookmarks; places on pages that the file hasn't are left out
   * @param out is not closed
   * @throws IOException if the file can't be read or written
   */
  public void write(byte[] content, List<PdfMark> marks, OutputStream out) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(content)) {
      List<PdfMark> known = marks.stream().map(mark -> onPages(mark, pdf)).toList();
      annotate(pdf, known);
      FindingBookmarks.add(pdf, known);
      pdf.setAllSecurityToBeRemoved(true);
      pdf.setDocumentId(FIXED_ID);
      pdf.save(out);
    }
  }

  private static PdfMark onPages(PdfMark mark, PDDocument pdf) {
    return new PdfMark(
        mark.number(),
        mark.title(),
        mark.note(),
        mark.places().stream().filter(place -> place.page() <= pdf.getNumberOfPages()).toList(),
        mark.side());
  }

  private static void annotate(PDDocument pdf, List<PdfMark> marks) throws IOException {
    MarkDrawing drawing = new MarkDrawing(pdf);
    Map<Integer, PageMarks> pages = new TreeMap<>();
    for (PdfMark mark : marks) {
      for (var place : mark.places()) {
        PageMarks page = pages.get(place.page());
        if (page == null) {
          page = new PageMarks(pdf.getPage(place.page() - 1), drawing);
          pages.put(place.page(), page);
        }
        page.add(mark, place.box());
      }
    }
    pages.values().forEach(PageMarks::finish);
  }
}
