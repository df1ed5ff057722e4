package disclosure.audit.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts the glyphs of a page into the cells of its tables. */
final class GridFiller {

  private GridFiller() {}

  /**
   * Adds each glyph to the cell in which its centre lies.
   *
   * @return the glyphs outside all tables, in the order of the content stream
   */
  static List<Glyph> fill(List<Grid> grids, List<Glyph> glyphs) {
    if (grids.isEmpty()) {
      return glyphs;
    }
    List<Glyph> outside = new ArrayList<>();
    CrossingFigures figures = new CrossingFigures();
    GridCell last = null;
    for (Glyph glyph : glyphs) {
      if (last == null || !holds(last, glyph)) {
        last = find(grids, glyph);
      }
      if (last == null) {
        outside.add(glyph);
      } else {
        last.glyphs().add(glyph);
      }
      figures.add(glyph, last);
    }
    figures.end();
    return outside;
  }

  private static GridCell find(List<Grid> grids, Glyph glyph) {
    GridCell found = null;
    for (Grid grid : grids) {
      if (grid.bounds().contains(glyph.centreX(), glyph.centreY())) {
        for (GridCell cell : grid.cells()) {
          if (holds(cell, glyph) && (found == null || cell.bounds().within(found.bounds()))) {
            found = cell;
          }
        }
      }
    }
    return found;
  }

  private static boolean holds(GridCell cell, Glyph glyph) {
    return cell.bounds().contains(glyph.centreX(), glyph.centreY());
  }
}
