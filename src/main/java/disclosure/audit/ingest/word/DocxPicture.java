package disclosure.audit.ingest.word;

import disclosure.audit.ingest.PictureSize;
import disclosure.audit.ingest.flow.FlowPicture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** A picture in a Word file, also the picture that stands for an embedded sheet. */
final class DocxPicture {

  /** English Metric Units, in which drawings are measured, a point. */
  private static final double UNITS = 12_700;

  private static final Pattern STYLE =
      Pattern.compile("(?:^|;)\\s*(width|height):\\s*(\\d+(?:\\.\\d+)?)(pt|in|cm|mm|px)?");

  private DocxPicture() {}

  /** The picture of a drawing; null where it has none, or shows it behind the text. */
  static FlowPicture of(Element drawing) {
    Element shown =
        Xml.name(drawing).equals("AlternateContent") ? DocxRuns.shownAlternative(drawing) : drawing;
    if (first(shown, "pic") == null && first(shown, "imagedata") == null || behind(shown)) {
      return null;
    }
    PictureSize size = size(shown);
    return size.visible() ? new FlowPicture(size.large()) : null;
  }

  /** A water mark. */
  private static boolean behind(Element drawing) {
    Element anchor = first(drawing, "anchor");
    String behind = Xml.attribute(anchor, "behindDoc");
    return behind != null && behind.matches("1|true|on");
  }

  private static PictureSize size(Element drawing) {
    Element extent = first(drawing, "extent");
    if (extent != null) {
      return new PictureSize(units(extent, "cx"), units(extent, "cy"));
    }
    String style = Xml.attribute(first(drawing, "shape"), "style");
    return style == null
        ? PictureSize.UNKNOWN
        : new PictureSize(styled(style, "width"), styled(style, "height"));
  }

  private static double units(Element extent, String side) {
    String length = Xml.attribute(extent, side);
    return length != null && length.matches("\\d{1,15}")
        ? Long.parseLong(length) / UNITS
        : Double.NaN;
  }

  private static double styled(String style, String side) {
    Matcher matcher = STYLE.matcher(style);
    while (matcher.find()) {
      if (matcher.group(1).equals(side)) {
        return Double.parseDouble(matcher.group(2)) * points(matcher.group(3));
      }
    }
    return Double.NaN;
  }

  private static double points(String unit) {
    return switch (unit == null ? "px" : unit) {
      case "pt" -> 1;
      case "in" -> 72;
      case "cm" -> 72 / 2.54;
      case "mm" -> 7.2 / 2.54;
      default -> 0.75;
    };
  }

  /** The first element of a name, the element itself or one inside; null where there is none. */
  private static Element first(Element element, String name) {
    if (name.equals(Xml.name(element))) {
      return element;
    }
    for (Element child : Xml.children(element)) {
      Element found = first(child, name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
