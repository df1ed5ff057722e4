package disclosure.audit.ingest.word;

import disclosure.audit.ingest.flow.FlowBlock;
import disclosure.audit.ingest.flow.FlowTable;
import disclosure.audit.ingest.word.DocxGrid.Part;
import disclosure.audit.ingest.word.DocxGrid.Row;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Places the cells of a DOCX table on its grid. */
final class DocxTable {

  /** Word knows 63 columns; a file that claims more shall not take the memory for them. */
  private static final int WIDEST = 100;

  private final DocxBody body;
  private final MergedCells cells = new MergedCells();

  DocxTable(DocxBody body) {
    this.body = body;
  }

  /** Reads a table with whatever stands in its cells; deleted and hidden rows are left out. */
  FlowTable read(Element table) {
    List<Row> rows =
        parts(table, "tr").stream().filter(DocxTable::shown).map(DocxTable::row).toList();
    DocxGrid grid = new DocxGrid(table, rows);
    rows.forEach(row -> readRow(row, grid));
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

  private static Row row(Element row) {
    List<Part> cells =
        parts(row, "tc").stream()
            .filter(cell -> Xml.find(cell, "tcPr", "cellDel") == null)
            .map(cell -> new Part(cell, span(cell)))
            .toList();
    int before = Xml.integer(Xml.value(row, "trPr", "gridBefore"), 0);
    return new Row(Math.max(0, Math.min(WIDEST, before)), cells);
  }

  private static int span(Element cell) {
    int span = Xml.integer(Xml.value(cell, "tcPr", "gridSpan"), 1);
    return Math.max(1, Math.min(WIDEST, span));
  }

  private void readRow(Row row, DocxGrid grid) {
    cells.beginRow(grid.column(row.before()));
    int column = row.before();
    for (Part part : row.cells()) {
      int end = column + part.span();
      readCell(part.cell(), grid.column(end) - grid.column(column));
      column = end;
    }
  }

  /** Content of a merged cell's later parts is not printed, but its numbers are counted. */
  private void readCell(Element cell, int span) {
    Element properties = Xml.find(cell, "tcPr");
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
   * The first part of a merged cell says {@code restart}, later ones {@code continue} or nothing.
   */
  private static boolean goesOn(Element properties, String merge) {
    Element element = Xml.find(properties, merge);
    return element != null && !"restart".equals(Xml.attribute(element, "val"));
  }
}
