package disclosure.audit.ingest.web;

import disclosure.audit.ingest.flow.FlowTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;

/** Tables that only place things on the page. */
final class LayoutTables {
  private LayoutTables() {}

  /** Makes such tables plain boxes, from the inside out; tables of figures stay. */
  static void open(Element body) {
    List<Element> tables = new ArrayList<>(body.select("table"));
    Collections.reverse(tables);
    for (Element table : tables) {
      FlowTable flow = HtmlTable.of(table);
      if (flow.layout()) {
        parts(table).forEach(part -> part.tagName("div"));
      }
    }
  }

  /** The table, its rows and its cells, without those of the tables inside. */
  private static List<Element> parts(Element table) {
    List<Element> parts = new ArrayList<>(List.of(table));
    for (int i = 0; i < parts.size(); i++) {
      for (Element child : parts.get(i).children()) {
        if (child.normalName().matches("caption|colgroup|thead|tbody|tfoot|tr|td|th")) {
          parts.add(child);
        }
      }
    }
    return parts;
  }
}
