package disclosure.audit.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts the glyphs of a page into the cells of its tables. */
final class GridFiller {

  /** The other reading of a cell in which there is a picture and no text. */
  private static final String PICTURE = "（图片）";

  /** What is smaller than a character, in points, shows none. */
  private static final float LEAST_PICTURE = 4f;

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
        last = find(grids, glyph.centreX(), glyph.centreY());
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

  /** Marks the cells in which a picture stands where a figure should: they are not blank. */
  static void picture(List<Grid> grids, List<Bounds> pictures) {
    for (Bounds picture : pictures) {
      if (Math.min(picture.width(), picture.height()) >= LEAST_PICTURE) {
        GridCell cell = find(grids, picture.centreX(), picture.centreY());
        if (cell != null && cell.blank() && picture.within(cell.bounds())) {
          cell.crossing().add(PICTURE);
        }
      }
    }
  }

  private static GridCell find(List<Grid> grids, float x, float y) {
    GridCell found = null;
    for (Grid grid : grids) {
      if (grid.bounds().contains(x, y)) {
        for (GridCell cell : grid.cells()) {
          if (cell.bounds().contains(x, y)
              && (found == null || cell.bounds().within(found.bounds()))) {
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
