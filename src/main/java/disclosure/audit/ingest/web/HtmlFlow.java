package disclosure.audit.ingest.web;

import disclosure.audit.ingest.flow.FlowBlock;
import disclosure.audit.ingest.flow.FlowPicture;
import disclosure.audit.ingest.flow.FlowText;
import disclosure.audit.ingest.flow.LineCollector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text, the tables and the pictures of an element, in the order in which a browser shows them.
 */
final class HtmlFlow {
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote body center dd details dialog dir div dl dt fieldset"
                  + " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol"
                  + " p pre section summary ul caption tbody tr td th")
              .split(" "));

  private static final Set<String> STRUCK = Set.of("s", "strike", "del");

  private final List<Shown> shown = new ArrayList<>();

  /** Pictures in the paragraph that is being read; they follow its text. */
  private final List<Shown> pictures = new ArrayList<>();

  private LineCollector line;
  private Element source;
  private int level;

  /** Of a list's item, printed before the first text in it. */
  private String number = "";

  private boolean struck;
  private boolean raised;
  private boolean keepsLines;

  private HtmlFlow() {}

  /**
   * A line of text, a table or a picture.
   *
   * @param source the element in which it begins
   */
  record Shown(FlowBlock block, Element source) {}

  /** What an element holds, in reading order. */
  static List<Shown> of(Element element) {
    HtmlFlow flow = new HtmlFlow();
    flow.walkInside(element);
    flow.endParagraph();
    return flow.shown;
  }

  private void walkInside(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        begin(element);
        addLines(text.getWholeText());
      } else if (child instanceof Element inner) {
        walk(inner);
      }
    }
  }

  private void walk(Element element) {
    boolean outerStruck = struck;
    boolean outerRaised = raised;
    boolean outerKeepsLines = keepsLines;
    InlineStyle style = InlineStyle.of(element);
    struck |= STRUCK.contains(element.normalName()) || style.struck();
    raised |= element.nameIs("sup");
    keepsLines = style.keepsLines(keepsLines || element.nameIs("pre"));
    walkKind(element);
    struck = outerStruck;
    raised = outerRaised;
    keepsLines = outerKeepsLines;
  }

  private void walkKind(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      begin(element);
      line().breakLine();
    } else if (name.equals("table")) {
      endParagraph();
      element.children().stream().filter(e -> e.nameIs("caption")).forEach(this::walk);
      shown.add(new Shown(HtmlTable.of(element), element));
    } else if (name.equals("img")) {
      addPicture(element);
    } else if (block(element)) {
      walkBlock(element);
    } else {
      walkInside(element);
    }
  }

  private void addPicture(Element image) {
    FlowPicture picture = PagePicture.of(image);
    if (picture != null) {
      pictures.add(new Shown(picture, image));
    }
  }

  private void walkBlock(Element element) {
    int outer = level;
    endParagraph();
    level = headingLevel(element, outer);
    number += ListNumbers.of(element);
    walkInside(element);
    endParagraph();
    number = element.nameIs("li") ? "" : number;
    level = outer;
  }

  /** Text whose lines are kept is added line by line. */
  private void addLines(String source) {
    String[] parts = keepsLines ? source.split("\r\n|\r|\n", -1) : new String[] {source};
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        line().breakLine();
      }
      addText(parts[i]);
    }
  }

  private void addText(String source) {
    String text = collapse(source);
    if (text.isEmpty() || text.equals(" ") && line == null) {
      return;
    }
    if (struck || raised && line().endsWithDigit() && Character.isLetterOrDigit(text.charAt(0))) {
      line().addDoubtful(text);
    } else {
      line().add(text);
    }
  }

  /**
   * White space of the source as a browser shows it: as one blank, and none at all where a line of
   * the source ends between Chinese characters, since the blank is the editor's.
   */
  private String collapse(String source) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < source.length()) {
      int end = i;
      while (end < source.length() && sourceSpace(source.charAt(end))) {
        end++;
      }
      if (end == i) {
        text.append(source.charAt(i++));
      } else {
        boolean cut = source.substring(i, end).indexOf('\n') >= 0;
        char before = text.length() > 0 ? text.charAt(text.length() - 1) : last();
        char after = end < source.length() ? source.charAt(end) : 'x';
        boolean shown = before != ' ' && before != 0 && !(cut && wide(before) && wide(after));
        text.append(shown ? " " : "");
        i = end;
      }
    }
    return text.toString();
  }

  private static boolean sourceSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private static boolean wide(char c) {
    return c >= '\u2E80' && c <= '\uFFEF' || c >= '\u2010' && c <= '\u203B';
  }

  private char last() {
    return line == null ? 0 : line.last();
  }

  private LineCollector line() {
    if (line == null) {
      line = new LineCollector(level);
      line.add(number);
      number = "";
    }
    return line;
  }

  private void endParagraph() {
    if (line != null) {
      for (FlowText text : line.finish()) {
        if (!text.blank()) {
          shown.add(new Shown(text, source));
        }
      }
      line = null;
    }
    shown.addAll(pictures);
    pictures.clear();
  }

  private void begin(Element element) {
    if (line == null) {
      source = element;
    }
  }

  private static boolean block(Element element) {
    String display = InlineStyle.of(element).display();
    if (display == null) {
      return BLOCKS.contains(element.normalName());
    }
    return !display.startsWith("inline") && !display.equals("contents");
  }

  private static int headingLevel(Element element, int outer) {
    String name = element.normalName().toLowerCase(Locale.ROOT);
    return name.matches("h[1-6]") ? name.charAt(1) - '0' : outer;
  }
}
