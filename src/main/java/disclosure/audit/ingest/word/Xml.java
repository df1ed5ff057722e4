package disclosure.audit.ingest.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Looks into the XML of a Word file. Names are compared without their namespace, since transitional
 * and strict files have different ones.
 */
final class Xml {
  private Xml() {}

  /** The name of an element without its prefix. */
  static String name(Element element) {
    return element.getLocalName();
  }

  /** The elements directly inside another. */
  static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  /** The elements of a name directly inside another. */
  static List<Element> children(Element element, String name) {
    return children(element).stream().filter(child -> name.equals(name(child))).toList();
  }

  /**
   * Follows a path of names from child to child.
   *
   * @param element may be null
   * @return the first such element, or null
   */
  static Element find(Element element, String... path) {
    Element found = element;
    for (String name : path) {
      if (found == null) {
        return null;
      }
      List<Element> named = children(found, name);
      found = named.isEmpty() ? null : named.get(0);
    }
    return found;
  }

  /** The value of an attribute; null where the element is null or has no such attribute. */
  static String attribute(Element element, String name) {
    if (element == null) {
      return null;
    }
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (name.equals(attribute.getLocalName())) {
        return attribute.getNodeValue();
      }
    }
    return null;
  }

  /** The {@code val} of the element at a path; null where there is none. */
  static String value(Element element, String... path) {
    return attribute(find(element, path), "val");
  }

  /** A whole number; another one where the text is null or no number. */
  static int integer(String text, int otherwise) {
    return text != null && text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : otherwise;
  }

  /** Whether a property that is on by being there is on. */
  static boolean on(Element properties, String name) {
    Element property = find(properties, name);
    String value = attribute(property, "val");
    return property != null && (value == null || !value.matches("0|false|off|none"));
  }
}
