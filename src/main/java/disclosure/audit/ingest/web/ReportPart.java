package disclosure.audit.ingest.web;

import disclosure.audit.ingest.flow.FlowBlock;
import disclosure.audit.ingest.flow.FlowPicture;
import disclosure.audit.ingest.flow.FlowTable;
import disclosure.audit.ingest.flow.FlowText;
import disclosure.audit.ingest.web.HtmlFlow.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Finds the report in a page: it stands in the smallest element that holds nearly all of what is no
 * menu, from its title on, and ends before the lines that a portal prints below an article.
 */
final class ReportPart {

  /** The share of a page's characters that the element with the report holds. */
  private static final double NEARLY_ALL = 0.8;

  /** A line of so many characters is running text: the report has begun. */
  private static final int RUNNING_TEXT = 60;

  /** A title stands so many lines above the report at most. */
  private static final int NEAR = 10;

  private final List<FlowBlock> whole;

  /** Lines and tables; where the report begins and ends is told by them. */
  private final List<Shown> page = new ArrayList<>();

  /**
   * For each index of the page, the pictures that stand before it; one more for those at the end.
   */
  private final List<List<Shown>> pictures = new ArrayList<>(List.of(new ArrayList<>()));

  private final PortalLines lines;
  private final Element holder;
  private final int first;
  private final int end;
  private int from;
  private int to;

  private ReportPart(Element body, PortalLines lines, List<FlowBlock> whole) {
    this.whole = whole;
    this.lines = lines;
    holder = holder(body);
    HtmlFlow.of(body).forEach(this::add);
    first = first(holder);
    from = first;
    end = last(holder) + 1;
    to = end;
    skipAfter();
    skipBefore();
  }

  /**
   * Finds the report.
   *
   * @param body without hidden parts; changed in the search
   * @param title the article's title as the page gives it, or null
   */
  static ReportPart of(Element body, String title) {
    PortalLines lines = new PortalLines(title);
    LayoutTables.open(body);
    List<FlowBlock> whole = HtmlFlow.of(body).stream().map(Shown::block).toList();
    Surroundings.removeFrom(body, lines);
    return new ReportPart(body, lines, whole);
  }

  private void add(Shown shown) {
    if (shown.block() instanceof FlowPicture) {
      pictures.get(page.size()).add(shown);
    } else {
      page.add(shown);
      pictures.add(new ArrayList<>());
    }
  }

  /**
   * The report's lines, tables and pictures; empty where nothing is left of the page. A picture
   * above the first line is the portal's, as is one below the last where the portal's lines are.
   */
  List<FlowBlock> blocks() {
    int begin = begin();
    List<FlowBlock> blocks = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (i > from) {
        pictures.get(i).forEach(picture -> blocks.add(picture.block()));
      }
      FlowBlock block = page.get(i).block();
      if (i >= begin || !above(block)) {
        blocks.add(block);
      }
    }
    if (to == end) {
      pictures.get(to).stream()
          .filter(picture -> within(picture, holder))
          .forEach(picture -> blocks.add(picture.block()));
    }
    return blocks;
  }

  /** What the page prints around the report, one block a line. */
  String around() {
    Set<FlowBlock> report = new HashSet<>(blocks());
    return whole.stream()
        .filter(block -> !report.contains(block))
        .map(b -> FlowTable.linesOf(b).map(FlowText::text).collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n"));
  }

  private static Element holder(Element body) {
    PageWeight weight = new PageWeight(body);
    double enough = NEARLY_ALL * weight.prose(body);
    Element holder = body;
    Element next = body;
    while (next != null && !next.normalName().equals("table")) {
      holder = next;
      next =
          holder.children().stream()
              .filter(child -> weight.prose(child) >= enough && enough > 0)
              .findFirst()
              .orElse(null);
    }
    return holder;
  }

  private int first(Element holder) {
    int i = 0;
    while (i < page.size() && !within(page.get(i), holder)) {
      i++;
    }
    return i;
  }

  private int last(Element holder) {
    int i = page.size() - 1;
    while (i >= 0 && !within(page.get(i), holder)) {
      i--;
    }
    return i;
  }

  private static boolean within(Shown shown, Element holder) {
    Element source = shown.source();
    return source == holder || source.parents().contains(holder);
  }

  /** Lines below the article, from the first on that can't be the report's. */
  private void skipAfter() {
    while (to > from && text(to - 1) != null && lines.around(text(to - 1))) {
      to--;
    }
    for (int i = to - 1; i > from && text(i) != null && text(i).length() < RUNNING_TEXT; i--) {
      if (lines.below(text(i))) {
        to = i;
      }
    }
  }

  /** Begins at the title, which may stand above the element that holds the report. */
  private void skipBefore() {
    int title = lastBefore(begin(), 0, lines::title);
    if (title < 0) {
      title = lastBefore(first, Math.max(0, first - NEAR), lines::report);
    }
    if (title >= 0) {
      from = title;
      while (from > 0 && text(from - 1) != null && lines.upperTitle(text(from - 1))) {
        from--;
      }
    }
  }

  private int lastBefore(int end, int begin, Predicate<String> kind) {
    for (int i = end - 1; i >= begin; i--) {
      if (text(i) != null && kind.test(text(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Where the first running text or table of figures stands; a title stands before it. */
  private int begin() {
    int i = from;
    while (i < to && !running(i)) {
      i++;
    }
    return i;
  }

  private boolean running(int index) {
    return page.get(index).block() instanceof FlowTable table
        ? table.columns() > 1 && !lines.metadata(table)
        : text(index).length() >= RUNNING_TEXT;
  }

  private boolean above(FlowBlock block) {
    return block instanceof FlowText text && lines.around(text.text())
        || block instanceof FlowTable table && lines.metadata(table);
  }

  private String text(int index) {
    return page.get(index).block() instanceof FlowText text ? text.text() : null;
  }
}
