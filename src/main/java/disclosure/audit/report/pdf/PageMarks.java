package disclosure.audit.report.pdf;

import disclosure.audit.document.Box;
import disclosure.audit.ingest.pdf.PageFrame;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;

/** The marks of one page; flags of several findings in one place stand beside each other. */
final class PageMarks {

  /** Size of a pop-up note when it is opened, in points. */
  private static final float NOTE_WIDTH = 220f;

  private static final float NOTE_HEIGHT = 140f;

  private final PDPage page;
  private final PageFrame frame;
  private final MarkDrawing drawing;
  private final List<PDAnnotation> annotations;
  private final List<PDRectangle> flags = new ArrayList<>();

  PageMarks(PDPage page, MarkDrawing drawing) throws IOException {
    this.page = page;
    this.drawing = drawing;
    frame = PageFrame.of(page);
    annotations = new ArrayList<>(page.getAnnotations());
  }

  /** Marks a place of the page. */
  void add(PdfMark mark, Box box) throws IOException {
    PDRectangle marked = content(box);
    PDRectangle flag = freeFlag(marked, mark.number());
    PDRectangle bounds = around(marked, flag);
    PDAnnotationSquare square = new PDAnnotationSquare();
    square.setRectangle(bounds);
    square.setContents(mark.note());
    square.setTitlePopup("问题" + mark.number());
    square.setSubject(mark.title());
    square.setAnnotationName("finding-" + mark.number() + "-" + annotations.size());
    square.setPrinted(true);
    square.setColor(MarkColours.of(mark.side()));
    PDAppearanceDictionary appearances = new PDAppearanceDictionary();
    appearances.setNormalAppearance(
        drawing.draw(bounds, marked, flag, mark.number(), MarkColours.of(mark.side())));
    square.setAppearance(appearances);
    square.setPage(page);
    annotations.add(square);
    annotations.add(note(square));
  }

  private PDAnnotationPopup note(PDAnnotationSquare square) {
    PDAnnotationPopup popup = new PDAnnotationPopup();
    PDRectangle at = square.getRectangle();
    float x = Math.min(at.getUpperRightX() + 6, page.getCropBox().getUpperRightX() - NOTE_WIDTH);
    float y = Math.max(page.getCropBox().getLowerLeftY(), at.getUpperRightY() - NOTE_HEIGHT);
    popup.setRectangle(new PDRectangle(x, y, NOTE_WIDTH, NOTE_HEIGHT));
    popup.setParent(square);
    popup.setOpen(false);
    popup.setPage(page);
    square.setPopup(popup);
    return popup;
  }

  /** A flag at the upper left corner, moved to the right past those that are there. */
  private PDRectangle freeFlag(PDRectangle marked, int number) {
    float width = MarkDrawing.flagWidth(number);
    float x = marked.getLowerLeftX();
    float y = marked.getUpperRightY() - MarkDrawing.FLAG / 2;
    PDRectangle flag = new PDRectangle(x, y, width, MarkDrawing.FLAG);
    while (taken(flag)) {
      x += 1;
      flag = new PDRectangle(x, y, width, MarkDrawing.FLAG);
    }
    flags.add(flag);
    return flag;
  }

  private boolean taken(PDRectangle flag) {
    return flags.stream()
        .anyMatch(
            other ->
                flag.getLowerLeftX() < other.getUpperRightX()
                    && other.getLowerLeftX() < flag.getUpperRightX()
                    && flag.getLowerLeftY() < other.getUpperRightY()
                    && other.getLowerLeftY() < flag.getUpperRightY());
  }

  private PDRectangle content(Box box) {
    float x0 = (float) box.x();
    float y0 = (float) box.y();
    float x1 = (float) (box.x() + box.width());
    float y1 = (float) (box.y() + box.height());
    return rectangle(
        frame.contentX(x0, y0),
        frame.contentY(x0, y0),
        frame.contentX(x1, y1),
        frame.contentY(x1, y1));
  }

  private static PDRectangle around(PDRectangle a, PDRectangle b) {
    return rectangle(
        Math.min(a.getLowerLeftX(), b.getLowerLeftX()) - 1,
        Math.min(a.getLowerLeftY(), b.getLowerLeftY()) - 1,
        Math.max(a.getUpperRightX(), b.getUpperRightX()) + 1,
        Math.max(a.getUpperRightY(), b.getUpperRightY()) + 1);
  }

  private static PDRectangle rectangle(float x0, float y0, float x1, float y1) {
    PDRectangle rectangle = new PDRectangle();
    rectangle.setLowerLeftX(Math.min(x0, x1));
    rectangle.setLowerLeftY(Math.min(y0, y1));
    rectangle.setUpperRightX(Math.max(x0, x1));
    rectangle.setUpperRightY(Math.max(y0, y1));
    return rectangle;
  }

  /** Puts the marks into the page, behind what it has already. */
  void finish() {
    page.setAnnotations(annotations);
  }
}
