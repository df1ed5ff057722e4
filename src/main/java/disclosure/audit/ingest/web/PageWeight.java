package disclosure.audit.ingest.web;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How many characters of a page stand in each element, in links and outside of them. */
final class PageWeight {
  private static final int[] NOTHING = {0, 0, 0};
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

  /** Number of links with text in them. */
  int links(Element element) {
    return counts.getOrDefault(element, NOTHING)[2];
  }

  private int[] count(Element element, boolean insideLink) {
    boolean link = element.normalName().equals("a") && element.hasAttr("href");
    int[] sum = new int[3];
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        sum[link || insideLink ? 1 : 0] += printed(text.getWholeText());
      } else if (child instanceof Element inner) {
        add(sum, count(inner, link || insideLink));
      }
    }
    sum[2] += link && sum[1] > 0 ? 1 : 0;
    counts.put(element, sum);
    return sum;
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
