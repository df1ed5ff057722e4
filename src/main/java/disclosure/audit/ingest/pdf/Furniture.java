package disclosure.audit.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes page numbers and running heads out of the pages. */
final class Furniture {

  /** Share of the page's height, at the top and at the bottom, where furniture stands. */
  private static final float MARGIN = 0.12f;

  /** A bare number is a page's only if nothing stands this near, in parts of its type's size. */
  private static final float ALONE = 1.6f;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-－—–―─_·•]+[0-9０-９]{1,3}[-－—–―─_·•]+|第[0-9０-９]{1,3}页(?:[/／,，]?共[0-9０-９]{1,3}页)?");

  private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{1,3}(?:[/／][0-9０-９]{1,3})?");

  private final Map<String, Integer> repeated = new HashMap<>();
  private final int pages;

  private Furniture(List<PageLayout> layouts) {
    pages = layouts.size();
    for (PageLayout layout : layouts) {
      for (TextLine line : layout.lines()) {
        if (inMargin(layout, line)) {
          repeated.merge(key(line), 1, Integer::sum);
        }
      }
    }
  }

  /** The pages without page numbers and without lines that most pages repeat in their margins. */
  static List<PageLayout> remove(List<PageLayout> layouts) {
    Furniture furniture = new Furniture(layouts);
    List<PageLayout> bare = new ArrayList<>(layouts.size());
    for (PageLayout layout : layouts) {
      List<TextLine> lines =
          layout.lines().stream().filter(line -> !furniture.holds(layout, line)).toList();
      bare.add(new PageLayout(layout.content(), layout.grids(), lines, layout.pictures()));
    }
    return bare;
  }

  private boolean holds(PageLayout layout, TextLine line) {
    if (!inMargin(layout, line) || !outermost(layout, line)) {
      return false;
    }
    int times = repeated.get(key(line));
    return pageNumber(layout, line) || times > 1 && times * 2 > pages;
  }

  private static boolean pageNumber(PageLayout layout, TextLine line) {
    String printed = line.printed();
    boolean number = NUMBER.matcher(printed).matches() && Segment.of(line).size() == 1;
    return PAGE_NUMBER.matcher(printed).matches() || number && alone(layout, line);
  }

  /** Digits next to a table may be the rest of a figure that did not fit. */
  private static boolean alone(PageLayout layout, TextLine line) {
    float space = ALONE * line.size();
    boolean besideTable =
        layout.grids().stream()
            .map(Grid::bounds)
            .anyMatch(
                table ->
                    line.centreY() > table.top() - space
                        && line.centreY() < table.bottom() + space);
    return !besideTable
        && layout.lines().stream()
            .noneMatch(
                other -> other != line && Math.abs(other.centreY() - line.centreY()) < space);
  }

  private static boolean inMargin(PageLayout layout, TextLine line) {
    float height = layout.content().height();
    return line.centreY() < height * MARGIN || line.centreY() > height * (1 - MARGIN);
  }

  /** Whether no table stands between the line and the edge of the page. */
  private static boolean outermost(PageLayout layout, TextLine line) {
    boolean upper = line.centreY() < layout.content().height() / 2;
    return layout.grids().stream()
        .allMatch(
            grid ->
                upper
                    ? grid.bounds().top() > line.centreY()
                    : grid.bounds().bottom() < line.centreY());
  }

  /** Place and words, without the digits that count the pages. */
  private static String key(TextLine line) {
    return Math.round(line.centreY() / 3) + line.printed().replaceAll("[0-9]+", "#");
  }
}
