package disclosure.audit.ingest.pdf;

import disclosure.audit.document.Block;
import disclosure.audit.document.Location;
import disclosure.audit.document.Picture;
import java.util.ArrayList;
import java.util.List;

/** Puts the parts of all pages into reading order and joins what goes on over a page. */
final class Assembler {

  private final ParagraphFinder paragraphs;
  private final List<Block> blocks = new ArrayList<>();
  private final List<TextLine> pending = new ArrayList<>();

  /** Pictures beside or over a table that is still open; they follow it. */
  private final List<Picture> pictures = new ArrayList<>();

  /** Lines that hang out of the open table; they belong to it if it goes on over the page. */
  private List<TextLine> overflow = List.of();

  private Grid open;
  private LooseTable loose;

  private Assembler(List<PageLayout> pages) {
    List<TextLine> all = new ArrayList<>();
    pages.forEach(page -> all.addAll(page.lines()));
    paragraphs = new ParagraphFinder(all);
  }

  /** The blocks of a document. */
  static List<Block> assemble(List<PageLayout> pages) {
    Assembler assembler = new Assembler(pages);
    pages.forEach(assembler::page);
    assembler.closeTable();
    assembler.closeLoose();
    assembler.closeText();
    return assembler.blocks;
  }

  private void page(PageLayout page) {
    List<TextLine> rest = page.lines();
    int picture = 0;
    for (Grid grid : page.grids()) {
      float top = grid.bounds().top();
      while (picture < page.pictures().size() && page.pictures().get(picture).top() < top) {
        rest = textAbove(page.pictures().get(picture).top(), rest);
        picture(page.number(), page.pictures().get(picture++));
      }
      rest = textAbove(top, rest);
      table(grid);
    }
    for (Bounds place : page.pictures().subList(picture, page.pictures().size())) {
      rest = textAbove(place.top(), rest);
      picture(page.number(), place);
    }
    if (open != null && open.lastPage() == page.number() && new Overflow(open).holds(rest)) {
      overflow = rest;
    } else {
      text(rest);
    }
  }

  /** Adds the lines above a place; gives the others. */
  private List<TextLine> textAbove(float top, List<TextLine> lines) {
    int end = 0;
    while (end < lines.size() && lines.get(end).centreY() < top) {
      end++;
    }
    text(lines.subList(0, end));
    return lines.subList(end, lines.size());
  }

  /** A picture does not end a table, which may go on behind it or over the page. */
  private void picture(int page, Bounds place) {
    Location location =
        Location.onPage(page, Glyph.box(place.left(), place.top(), place.right(), place.bottom()));
    pictures.add(new Picture(location));
    if (open == null && loose == null) {
      closePictures();
    }
  }

  private void closePictures() {
    if (!pictures.isEmpty()) {
      closeText();
      blocks.addAll(pictures);
      pictures.clear();
    }
  }

  private void text(List<TextLine> lines) {
    for (LooseTableFinder.Run run : LooseTableFinder.runs(lines)) {
      closeTable();
      if (run.table()) {
        LooseTable table = LooseTableBuilder.build(run.lines());
        closeText();
        loose = loose == null ? table : loose.continuedBy(table);
      } else {
        closeLoose();
        pending.addAll(run.lines());
      }
    }
  }

  private void table(Grid found) {
    Grid grid = Strips.withoutLow(found);
    if (open != null && TableJoiner.continues(open, grid)) {
      new Overflow(open).take(overflow);
      overflow = List.of();
      open = TableJoiner.join(open, grid);
    } else {
      closeTable();
      closeLoose();
      open = grid;
    }
  }

  /** Text in a frame of its own is a paragraph. */
  private void closeTable() {
    if (open != null && open.single()) {
      List<TextLine> framed = LineFinder.findByPage(open.cells().get(0).glyphs());
      open = null;
      text(framed);
      closePictures();
    } else if (open != null) {
      closeText();
      blocks.add(TableMaker.make(open));
      open = null;
      closePictures();
      List<TextLine> below = overflow;
      overflow = List.of();
      text(below);
    }
  }

  private void closeLoose() {
    if (loose != null) {
      blocks.add(loose.table());
      loose = null;
      closePictures();
    }
  }

  private void closeText() {
    if (!pending.isEmpty()) {
      blocks.addAll(paragraphs.find(pending));
      pending.clear();
    }
  }
}
