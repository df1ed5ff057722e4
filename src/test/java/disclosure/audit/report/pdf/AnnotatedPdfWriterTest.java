package disclosure.audit.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.document.Box;
import disclosure.audit.document.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

class AnnotatedPdfWriterTest {

  private static final List<PdfMark> MARKS =
      List.of(
          mark(1, PdfMark.Side.LEFT, 100),
          mark(1, PdfMark.Side.RIGHT, 200),
          new PdfMark(2, "缺少第六部分", "说明", List.of(), PdfMark.Side.NONE));

  private static PdfMark mark(int number, PdfMark.Side side, int x) {
    Location place = Location.onPage(1, new Box(x, 50, 40, 20));
    return new PdfMark(number, "总计不一致", "95≠96", List.of(place), side);
  }

  @Test
  void eachPlaceIsMarkedAndEachFindingIsABookmark() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(written())) {
      List<PDAnnotation> squares =
          pdf.getPage(0).getAnnotations().stream()
              .filter(PDAnnotationSquare.class::isInstance)
              .toList();
      PDOutlineItem list = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
      StringBuilder bookmarks = new StringBuilder(list.getTitle());
      list.children().forEach(item -> bookmarks.append(" | ").append(item.getTitle()));
      assertEquals("审核问题（2个） | 1. 总计不一致 | 2. 缺少第六部分", bookmarks.toString());
      assertEquals(2, squares.size());
      assertEquals("95≠96", squares.get(0).getContents());
      assertEquals(720.0, squares.get(0).getRectangle().getLowerLeftY(), 2.0);
    }
  }

  @Test
  void twoRunsGiveTheSameBytes() throws IOException {
    assertArrayEquals(written(), written());
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.setDocumentId(7L);
      pdf.save(plain);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnnotatedPdfWriter().write(plain.toByteArray(), MARKS, out);
    return out.toByteArray();
  }
}
