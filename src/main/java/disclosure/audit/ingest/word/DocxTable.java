package disclosure.audit.ingest.word;

import disclosure.audit.ingest.flow.FlowBlock;
import disclosure.audit.ingest.flow.FlowTable;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Places the cells of a DOCX table on its grid. */
final class DocxTable {
  private final DocxBody body;
  private final MergedCells cells = new MergedCells();

  DocxTable(DocxBody body) {
    this.body = body;
  }

  /** Reads a table with whatever stands in its cells; deleted and hidden rows are left out. */
  FlowTable read(Element table) {
    parts(table, "tr").stream().filter(DocxTable::shown).forEach(this::readRow);
    return cells.table();
  }

  /** Rows and cells may be wrapped in content controls. */
  private static List<Element> parts(Element container, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : Xml.children(container)) {
      if (Xml.name(child).equals(name)) {
        found.add(child);
      } else if (Xml.name(child).matches("sdt|sdtContent|customXml|ins|moveTo")) {
        found.addAll(parts(child, name));
      }
    }
    return found;
  }

  private static boolean shown(Element row) {
    Element properties = Xml.find(row, "trPr");
    return Xml.find(properties, "del") == null && !Xml.on(properties, "hidden");
  }

  private void readRow(Element row) {
    cells.beginRow(Xml.integer(Xml.value(row, "trPr", "gridBefore"), 0));
    for (Element cell : parts(row, "tc")) {
      Element properties = Xml.find(cell, "tcPr");
      if (Xml.find(properties, "cellDel") == null) {
        readCell(cell, properties);
      }
    }
  }

  /** Content of a merged cell's later parts is not printed, but its numbers are counted. */
  private void readCell(Element cell, Element properties) {
    int span = Math.max(1, Xml.integer(Xml.value(properties, "gridSpan"), 1));
    List<FlowBlock> content = body.read(cell);
    if (goesOn(properties, "hMerge")) {
      cells.widen(span);
    } else if (goesOn(properties, "vMerge")) {
      cells.lengthen(span, content);
    } else {
      cells.add(span, content);
    }
  }

  /**
   * The first part of a merged cell says {@code restart}, the others {@code continue} or nothing.
   */
  private static boolean goesOn(Element properties, String merge) {
    Element element = Xml.find(properties, merge);
    return element != null && !"restart".equals(Xml.attribute(element, "val"));
  }
}
