package disclosure.audit.ingest.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What an element's own {@code style} says of whether and how its text is shown. */
record InlineStyle(Map<String, String> values) {
  private static final InlineStyle NONE = new InlineStyle(Map.of());

  static InlineStyle of(Element element) {
    String style = element.attr("style");
    return style.isEmpty() ? NONE : new InlineStyle(parse(style));
  }

  /** The value of a property as it is written, in small letters; null where none is given. */
  String value(String property) {
    return values.get(property);
  }

  /** The value of {@code display}; null where none is given. */
  String display() {
    return values.get("display");
  }

  /**
   * Whether the lines of the source are shown as lines.
   *
   * @param otherwise what holds where nothing is said
   */
  boolean keepsLines(boolean otherwise) {
    String space = values.get("white-space");
    return space == null ? otherwise : space.startsWith("pre");
  }

  boolean hidden() {
    return "none".equals(display())
        || "hidden".equals(values.get("visibility"))
        || "none".equals(values.get("mso-hide"))
        || "all".equals(values.get("mso-hide"));
  }

  boolean struck() {
    return values.getOrDefault("text-decoration", "").contains("line-through")
        || values.getOrDefault("text-decoration-line", "").contains("line-through");
  }

  /** The kind of a list's numbers; null where none is given. */
  String listType() {
    String type = values.get("list-style-type");
    return type == null ? values.get("list-style") : type;
  }

  private static Map<String, String> parse(String style) {
    Map<String, String> values = new HashMap<>();
    for (String declaration : style.toLowerCase(Locale.ROOT).split(";")) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String value = declaration.substring(colon + 1).replace("!important", "").strip();
        values.put(declaration.substring(0, colon).strip(), value);
      }
    }
    return values;
  }
}
