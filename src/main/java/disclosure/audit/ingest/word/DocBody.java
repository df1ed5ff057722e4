package disclosure.audit.ingest.word;

import disclosure.audit.ingest.flow.FlowBlock;
import disclosure.audit.ingest.flow.LineCollector;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

/**
 * Reads what stands in an old Word document, with all changes accepted. A table of contents is left
 * out: it repeats the headings.
 */
final class DocBody {

  /** The outline level of text that is no heading. */
  private static final int BODY_TEXT = 9;

  private final HWPFDocument file;
  private final DocPictures pictures;
  private final DocNumbers numbers = new DocNumbers();

  DocBody(HWPFDocument file) {
    this.file = file;
    pictures = new DocPictures(file);
  }

  /** Text boxes come first: the file does not say where they float, and one may hold the title. */
  List<FlowBlock> read() {
    List<FlowBlock> blocks = new ArrayList<>(read(file.getMainTextboxRange(), 0));
    blocks.addAll(read(file.getRange(), 0));
    return blocks;
  }

  /**
   * Reads the paragraphs and tables of a part.
   *
   * @param level how deep in tables the part itself stands; 0 outside
   */
  List<FlowBlock> read(Range part, int level) {
    List<FlowBlock> blocks = new ArrayList<>();
    List<Paragraph> waiting = new ArrayList<>();
    for (int i = 0; i < part.numParagraphs(); i++) {
      Paragraph paragraph = part.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
        addText(blocks, waiting);
        Table table = part.getTable(paragraph);
        blocks.add(new DocTable(this).read(table));
        i += table.numParagraphs() - 1;
      } else if (!contents(paragraph)) {
        waiting.add(paragraph);
        if (!DocRuns.markDeleted(paragraph)) {
          addText(blocks, waiting);
        }
      }
    }
    addText(blocks, waiting);
    return blocks;
  }

  /** A paragraph whose mark is deleted is part of the next, and of its kind. */
  private void addText(List<FlowBlock> blocks, List<Paragraph> waiting) {
    if (waiting.isEmpty()) {
      return;
    }
    Paragraph last = waiting.get(waiting.size() - 1);
    LineCollector line = new LineCollector(level(last));
    line.add(numbers.next(last));
    waiting.forEach(new DocRuns(line)::read);
    blocks.addAll(line.finish());
    waiting.forEach(part -> blocks.addAll(pictures.in(part)));
    waiting.clear();
  }

  private int level(Paragraph paragraph) {
    int outline = paragraph.getLvl();
    if (outline >= 0 && outline < BODY_TEXT) {
      return outline + 1;
    }
    return styleName(paragraph).matches("(?i)title|标题") ? 1 : 0;
  }

  private boolean contents(Paragraph paragraph) {
    return styleName(paragraph).matches("(?i)(?:toc|目录) ?\\d");
  }

  private String styleName(Paragraph paragraph) {
    StyleDescription style = file.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
    return style == null || style.getName() == null ? "" : style.getName();
  }
}
