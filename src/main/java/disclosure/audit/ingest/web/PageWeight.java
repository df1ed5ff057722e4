package disclosure.audit.ingest.web;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How many characters of a page stand in each element, in links and outside of them. */
final class PageWeight {
  private static final int[] NOTHING = {0, 0};

  /** A link with more characters is one that was never closed. */
  private static final int LONGEST_LINK = 60;

  private final Map<Element, int[]> counts = new IdentityHashMap<>();

  /** Counts an element and all that is in it. */
  PageWeight(Element root) {
    count(root, false);
  }

  /** Characters outside of links, without white space. */
  int prose(Element element) {
    return counts.getOrDefault(element, NOTHING)[0];
  }

  /** Characters inside of links, without white space. */
  int linked(Element element) {
    return counts.getOrDefault(element, NOTHING)[1];
  }

  /**
   * Number of different places that its links lead to. A link that was never closed runs on through
   * all that follows, and still leads to one place.
   */
  static long targets(Element element) {
    return element.select("a[href]").stream()
        .filter(Element::hasText)
        .map(link -> scripted(link) ? link.text() : link.attr("href"))
        .distinct()
        .count();
  }

  private static boolean scripted(Element link) {
    String target = link.attr("href");
    return target.startsWith("javascript:") || target.startsWith("#");
  }

  private int[] count(Element element, boolean insideLink) {
    boolean link = element.nameIs("a") && element.hasAttr("href") && !runningText(element);
    int[] sum = new int[2];
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        sum[link || insideLink ? 1 : 0] += printed(text.getWholeText());
      } else if (child instanceof Element inner) {
        add(sum, count(inner, link || insideLink));
      }
    }
    counts.put(element, sum);
    return sum;
  }

  private static boolean runningText(Element link) {
    return printed(link.wholeText()) > LONGEST_LINK;
  }

  private static void add(int[] sum, int[] part) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += part[i];
    }
  }

  private static int printed(String text) {
    return (int)
        text.chars().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)).count();
  }
}
