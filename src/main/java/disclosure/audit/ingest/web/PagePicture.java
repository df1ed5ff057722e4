package disclosure.audit.ingest.web;

import disclosure.audit.ingest.PictureSize;
import disclosure.audit.ingest.flow.FlowPicture;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A picture of a page, told from the icons that a portal sets around and into an article. */
final class PagePicture {

  /** A browser shows 96 pixels an inch. */
  private static final double POINTS_PER_PIXEL = 0.75;

  /**
   * A picture inside the page, in Base64, of no given size and with fewer characters is an icon.
   */
  private static final int ICON = 3000;

  private static final Pattern LENGTH =
      Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(px|pt|cm|mm|in)?", Pattern.CASE_INSENSITIVE);

  private static final Set<String> NAMES =
      Set.of(
          ("icon icons ico logo print share weixin wechat weibo wx qq qzone qrcode ewm erweima arrow"
                  + " btn button close spacer blank transparent pixel dot line bullet banner avatar"
                  + " emoji")
              .split(" "));

  private static final Pattern PARTS_OF_NAME = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

  private PagePicture() {}

  /** The picture of an {@code img}; null for an icon and for one that shows nothing. */
  static FlowPicture of(Element image) {
    PictureSize size = size(image);
    if (!size.visible() || icon(image, size)) {
      return null;
    }
    return new FlowPicture(size.large());
  }

  /** The size that an element is given; each of its sides may be unknown. */
  static PictureSize size(Element element) {
    InlineStyle style = InlineStyle.of(element);
    return new PictureSize(
        length(style.value("width"), element.attr("width")),
        length(style.value("height"), element.attr("height")));
  }

  private static double length(String styled, String attribute) {
    Matcher length = LENGTH.matcher(styled == null ? attribute.strip() : styled);
    if (!length.matches()) {
      return Double.NaN;
    }
    return Double.parseDouble(length.group(1)) * points(length.group(2));
  }

  private static double points(String unit) {
    return switch (unit == null ? "px" : unit.toLowerCase(Locale.ROOT)) {
      case "pt" -> 1;
      case "in" -> 72;
      case "cm" -> 72 / 2.54;
      case "mm" -> 7.2 / 2.54;
      default -> POINTS_PER_PIXEL;
    };
  }

  private static boolean icon(Element image, PictureSize size) {
    String source = source(image);
    if (source.startsWith("data:")) {
      return size.equals(PictureSize.UNKNOWN) && source.length() < ICON;
    }
    String file = source.replaceAll("[?#].*", "");
    String names =
        file.substring(file.lastIndexOf('/') + 1) + " " + image.className() + " " + image.id();
    for (String part : PARTS_OF_NAME.split(names)) {
      if (NAMES.contains(part.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** A picture that is loaded later has its address elsewhere. */
  private static String source(Element image) {
    for (String attribute : new String[] {"data-src", "data-original", "data-lazy-src"}) {
      if (image.hasAttr(attribute)) {
        return image.attr(attribute);
      }
    }
    return image.attr("src");
  }
}
