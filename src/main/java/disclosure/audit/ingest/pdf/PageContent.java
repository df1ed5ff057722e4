package disclosure.audit.ingest.pdf;

import java.util.List;

/**
 * What is printed on a page.
 *
 * @param number page number from 1
 * @param width width of the page as it is seen, in points
 * @param height height of the page as it is seen, in points
 * @param glyphs visible characters in the order of the content stream, spaces included
 * @param rulings lines along the page's edges, not merged
 * @param pictures places of pictures in the order of drawing, as far as they are visible
 * @param hidden number of characters that the file draws without showing them (the layer of
 *     recognised text over a scan)
 * @param unknown number of glyphs for which the file doesn't say what character they are
 * @param images share of the page that pictures cover, 0 for none
 */
record PageContent(
    int number,
    float width,
    float height,
    List<Glyph> glyphs,
    List<Ruling> rulings,
    List<Bounds> pictures,
    int hidden,
    int unknown,
    double images) {}
