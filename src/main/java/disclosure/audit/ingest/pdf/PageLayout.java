package disclosure.audit.ingest.pdf;

import java.util.List;

/**
 * A page taken apart.
 *
 * @param content what is printed on it
 * @param grids its ruled tables, filled, from top to bottom
 * @param lines the lines of text outside them, from top to bottom
 * @param pictures places of pictures that may hold a table, from top to bottom
 */
record PageLayout(
    PageContent content, List<Grid> grids, List<TextLine> lines, List<Bounds> pictures) {

  int number() {
    return content.number();
  }

  /** Takes a page apart. */
  static PageLayout of(PageContent content) {
    List<Grid> grids = GridFinder.find(content);
    List<Glyph> outside = GridFiller.fill(grids, content.glyphs());
    GridFiller.picture(grids, content.pictures());
    return new PageLayout(content, grids, LineFinder.find(outside), PagePictures.find(content));
  }
}
