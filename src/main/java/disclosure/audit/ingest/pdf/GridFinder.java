package disclosure.audit.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the ruled tables of a page: lines that touch each other and enclose cells. A single cell is
 * kept as well: it may be a row of a table that goes on over the page.
 */
final class GridFinder {

  /** Lines meet if they come this near to each other, in points. */
  private static final float TOUCH = 4f;

  /** A page with more lines than this holds a drawing and no table. */
  private static final int MOST_LINES = 5000;

  /** A single frame higher than this part of the page is the page's border. */
  private static final float FRAME = 0.3f;

  private GridFinder() {}

  /**
   * The tables of a page from top to bottom, their cells still without text.
   *
   * @param page what is printed on the page
   */
  static List<Grid> find(PageContent page) {
    List<Ruling> lines = RulingMerger.merge(page.rulings());
    List<Grid> grids = new ArrayList<>();
    if (lines.size() > MOST_LINES) {
      return grids;
    }
    for (List<Ruling> group : groups(lines)) {
      GridBuilder.build(page.number(), group)
          .filter(grid -> !grid.single() || grid.bounds().height() < page.height() * FRAME)
          .ifPresent(grids::add);
    }
    grids.sort(Comparator.comparingDouble(grid -> grid.bounds().top()));
    return grids;
  }

  /** Groups of lines that are connected with each other. */
  private static List<List<Ruling>> groups(List<Ruling> lines) {
    List<List<Ruling>> groups = new ArrayList<>();
    boolean[] taken = new boolean[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      if (!taken[i]) {
        taken[i] = true;
        groups.add(connected(lines, taken, lines.get(i)));
      }
    }
    return groups;
  }

  private static List<Ruling> connected(List<Ruling> lines, boolean[] taken, Ruling first) {
    List<Ruling> group = new ArrayList<>();
    group.add(first);
    for (int next = 0; next < group.size(); next++) {
      for (int i = 0; i < lines.size(); i++) {
        if (!taken[i] && group.get(next).touches(lines.get(i), TOUCH)) {
          taken[i] = true;
          group.add(lines.get(i));
        }
      }
    }
    return group;
  }
}
