package disclosure.audit.report.pdf;

import disclosure.audit.document.Location;
import disclosure.audit.ingest.pdf.PageFrame;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Lists the findings as bookmarks, before those that the file has already. */
final class FindingBookmarks {

  private FindingBookmarks() {}

  /** Adds a bookmark for each finding, however many marks it has. */
  static void add(PDDocument pdf, List<PdfMark> marks) {
    PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
    if (outline == null) {
      outline = new PDDocumentOutline();
      pdf.getDocumentCatalog().setDocumentOutline(outline);
    }
    Map<Integer, PDOutlineItem> items = new LinkedHashMap<>();
    PDOutlineItem list = new PDOutlineItem();
    for (PdfMark mark : marks) {
      PDOutlineItem item = items.computeIfAbsent(mark.number(), n -> item(list, mark));
      if (item.getCOSObject().getItem("Dest") == null && !mark.places().isEmpty()) {
        item.setDestination(destination(pdf, mark.places().get(0)));
      }
    }
    list.setTitle("审核问题（" + items.size() + "个）");
    list.openNode();
    outline.addFirst(list);
    outline.openNode();
    pdf.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
  }

  private static PDOutlineItem item(PDOutlineItem list, PdfMark mark) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(mark.number() + ". " + mark.title());
    list.addLast(item);
    return item;
  }

  private static PDPageXYZDestination destination(PDDocument pdf, Location place) {
    PDPage page = pdf.getPage(place.page() - 1);
    PageFrame frame = PageFrame.of(page);
    float x = (float) place.box().x();
    float y = (float) Math.max(0, place.box().y() - 40);
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(page);
    destination.setLeft((int) frame.left());
    destination.setTop((int) frame.contentY(x, y));
    return destination;
  }
}
