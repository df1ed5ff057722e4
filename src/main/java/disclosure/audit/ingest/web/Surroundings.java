package disclosure.audit.ingest.web;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Menus, breadcrumbs, footers and whatever else a portal prints around an article. */
final class Surroundings {

  /** What holds more than this share of a page is no menu, whatever it is called. */
  private static final double NO_MENU = 0.3;

  /** An element is a menu if this share of its characters are links. */
  private static final double MADE_OF_LINKS = 0.6;

  private static final String TAGS =
      "nav, footer, aside, [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=complementary], [role=search]";

  private static final Set<String> NAMES =
      Set.of(
          ("nav navbar navigation menu breadcrumb breadcrumbs bread crumb crumbs header head foot"
                  + " footer copyright share bdshare sidebar toolbar toolbox qrcode ewm related"
                  + " relevant recommend pagination search login logo banner topbar weizhi dqwz")
              .split(" "));

  private static final Pattern PARTS_OF_NAME = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

  private final PageWeight weight;
  private final int total;

  private final PortalLines lines;

  private Surroundings(Element body, PortalLines lines) {
    this.lines = lines;
    weight = new PageWeight(body);
    total = weight.prose(body);
  }

  /** Takes them out of the page, told by their tags, their names and by being made of links. */
  static void removeFrom(Element body, PortalLines lines) {
    Surroundings surroundings = new Surroundings(body, lines);
    for (Element element : body.select("*")) {
      if (element != body && surroundings.include(element)) {
        element.remove();
      }
    }
  }

  private boolean include(Element element) {
    boolean light = weight.prose(element) <= NO_MENU * total;
    return light
        && !element.normalName().matches("h[1-6]|td|th|tr|tbody|thead")
        && (menu(element) || (element.is(TAGS) || named(element)) && !titled(element));
  }

  /** One link may be an address inside the report; several are a list to choose from. */
  private boolean menu(Element element) {
    int linked = weight.linked(element);
    return linked > MADE_OF_LINKS * (linked + weight.prose(element))
        && PageWeight.targets(element) > 1;
  }

  private boolean titled(Element element) {
    return element.selectFirst("h1") != null || lines.title(element.text());
  }

  private static boolean named(Element element) {
    String names = element.className() + " " + element.id();
    for (String part : PARTS_OF_NAME.split(names)) {
      if (NAMES.contains(part.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
