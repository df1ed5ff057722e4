package disclosure.audit.ingest.word;

import disclosure.audit.ingest.flow.FlowBlock;
import disclosure.audit.ingest.flow.FlowPicture;
import disclosure.audit.ingest.flow.LineCollector;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Reads what stands in a document's body, a cell or a text box, with all changes accepted. A table
 * of contents is left out: it repeats the headings.
 */
final class DocxBody {
  private final DocxStyles styles;
  private final DocxNumbers numbers;

  DocxBody(DocxStyles styles, DocxNumbers numbers) {
    this.styles = styles;
    this.numbers = numbers;
  }

  /**
   * Reads the paragraphs and tables of an element, in their order.
   *
   * @param container may be null
   */
  List<FlowBlock> read(Element container) {
    Part part = new Part();
    if (container != null) {
      part.readAll(container);
      part.endParagraph();
    }
    return part.blocks;
  }

  /**
   * One run of blocks; a paragraph whose mark is deleted waits for the one that it now is part of.
   */
  private final class Part {
    private final List<FlowBlock> blocks = new ArrayList<>();
    private final List<Element> waiting = new ArrayList<>();

    private void readAll(Element container) {
      Xml.children(container).forEach(this::read);
    }

    private void read(Element block) {
      switch (Xml.name(block)) {
        case "p" -> paragraph(block);
        case "tbl" -> table(block);
        case "sdt" -> control(block);
        case "customXml", "ins", "moveTo", "smartTag" -> readAll(block);
        case "AlternateContent" -> readAll(DocxRuns.shownAlternative(block));
        default -> {
          // Properties, bookmarks and deleted content print nothing.
        }
      }
    }

    private void table(Element table) {
      endParagraph();
      blocks.add(new DocxTable(DocxBody.this).read(table));
    }

    private void control(Element control) {
      String gallery = Xml.value(control, "sdtPr", "docPartObj", "docPartGallery");
      if (!"Table of Contents".equals(gallery)) {
        Xml.children(control, "sdtContent").forEach(this::readAll);
      }
    }

    private void paragraph(Element paragraph) {
      if (styles.contents(paragraph)) {
        return;
      }
      waiting.add(paragraph);
      Element mark = Xml.find(paragraph, "pPr", "rPr");
      if (Xml.find(mark, "del") == null && Xml.find(mark, "moveFrom") == null) {
        endParagraph();
      }
    }

    /** The paragraph is of the kind of its last part, whose mark stays. */
    private void endParagraph() {
      if (waiting.isEmpty()) {
        return;
      }
      Element last = waiting.get(waiting.size() - 1);
      LineCollector line = new LineCollector(styles.level(last));
      line.add(numbers.next(last));
      List<Element> boxes = new ArrayList<>();
      List<FlowPicture> pictures = new ArrayList<>();
      for (Element part : waiting) {
        DocxRuns runs = new DocxRuns(styles, line);
        boxes.addAll(runs.read(part));
        pictures.addAll(runs.pictures());
      }
      waiting.clear();
      blocks.addAll(line.finish());
      blocks.addAll(pictures);
      boxes.forEach(box -> blocks.addAll(DocxBody.this.read(box)));
    }
  }
}
