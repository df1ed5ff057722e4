package disclosure.audit.ingest.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** What a document's styles say of outline levels, automatic numbers and hidden text. */
final class DocxStyles {

  /** The outline level of text that is no heading. */
  private static final int BODY_TEXT = 9;

  private final Map<String, Element> styles = new HashMap<>();
  private String defaultParagraph;

  /**
   * The styles of a document.
   *
   * @param part the styles part; null where the file has none
   */
  DocxStyles(Element part) {
    if (part == null) {
      return;
    }
    for (Element style : Xml.children(part, "style")) {
      String id = Xml.attribute(style, "styleId");
      styles.put(id, style);
      if ("1".equals(Xml.attribute(style, "default"))
          && "paragraph".equals(Xml.attribute(style, "type"))) {
        defaultParagraph = id;
      }
    }
  }

  /** The heading level of a paragraph, from 1; 0 for body text. */
  int level(Element paragraph) {
    for (Element properties : properties(paragraph)) {
      String outline = Xml.value(properties, "outlineLvl");
      if (outline != null) {
        int level = Xml.integer(outline, BODY_TEXT);
        return level < BODY_TEXT ? level + 1 : 0;
      }
    }
    return title(paragraph) ? 1 : 0;
  }

  /** The numbering properties that hold for a paragraph: its own, or its style's; or null. */
  Element numbering(Element paragraph) {
    for (Element properties : properties(paragraph)) {
      Element numbering = Xml.find(properties, "numPr");
      if (numbering != null) {
        return numbering;
      }
    }
    return null;
  }

  /** The name of a paragraph's style; null where it has none. */
  String styleOf(Element paragraph) {
    String style = Xml.value(paragraph, "pPr", "pStyle");
    return style == null ? defaultParagraph : style;
  }

  /** Whether a paragraph is a line of a table of contents. */
  boolean contents(Element paragraph) {
    return chain(styleOf(paragraph)).stream()
        .map(style -> Xml.value(style, "name"))
        .anyMatch(name -> name != null && name.matches("(?i)toc \\d"));
  }

  /** Whether a run's property, like hidden or struck out, is on, by itself or by its style. */
  boolean runIs(Element run, String property) {
    Element properties = Xml.find(run, "rPr");
    if (Xml.find(properties, property) != null) {
      return Xml.on(properties, property);
    }
    for (Element style : chain(Xml.value(properties, "rStyle"))) {
      if (Xml.find(style, "rPr", property) != null) {
        return Xml.on(Xml.find(style, "rPr"), property);
      }
    }
    return false;
  }

  /** Word's own style for the title of a document is no heading by its outline level. */
  private boolean title(Element paragraph) {
    return chain(styleOf(paragraph)).stream()
        .anyMatch(style -> "title".equalsIgnoreCase(Xml.value(style, "name")));
  }

  /**
   * The paragraph's own properties first, then those of its style and what the style is based on.
   */
  private List<Element> properties(Element paragraph) {
    List<Element> all = new ArrayList<>();
    all.add(Xml.find(paragraph, "pPr"));
    chain(styleOf(paragraph)).forEach(style -> all.add(Xml.find(style, "pPr")));
    all.removeIf(java.util.Objects::isNull);
    return all;
  }

  private List<Element> chain(String id) {
    List<Element> chain = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Element style = styles.get(id);
    while (style != null && seen.add(Xml.attribute(style, "styleId"))) {
      chain.add(style);
      style = styles.get(Xml.value(style, "basedOn"));
    }
    return chain;
  }
}
