package disclosure.audit.ingest.pdf;

import disclosure.audit.document.Block;
import java.util.ArrayList;
import java.util.List;

/** Puts the parts of all pages into reading order and joins what goes on over a page. */
final class Assembler {

  private final ParagraphFinder paragraphs;
  private final List<Block> blocks = new ArrayList<>();
  private final List<TextLine> pending = new ArrayList<>();
  private Grid open;

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
    assembler.closeText();
    return assembler.blocks;
  }

  private void page(PageLayout page) {
    int next = 0;
    for (Grid grid : page.grids()) {
      while (next < page.lines().size() && above(page.lines().get(next), grid)) {
        line(page.lines().get(next++));
      }
      table(grid);
    }
    while (next < page.lines().size()) {
      line(page.lines().get(next++));
    }
  }

  private static boolean above(TextLine line, Grid grid) {
    return line.centreY() < grid.bounds().top();
  }

  private void line(TextLine line) {
    closeTable();
    pending.add(line);
  }

  private void table(Grid found) {
    Grid grid = Strips.withoutLow(found);
    if (open != null && open.lastPage() < grid.page() && TableJoiner.continues(open, grid)) {
      open = TableJoiner.join(open, grid);
    } else {
      closeTable();
      open = grid;
    }
  }

  /** Text in a frame of its own is a paragraph. */
  private void closeTable() {
    if (open != null && open.single()) {
      pending.addAll(LineFinder.find(open.cells().get(0).glyphs()));
    } else if (open != null) {
      closeText();
      blocks.add(TableMaker.make(open));
    }
    open = null;
  }

  private void closeText() {
    if (!pending.isEmpty()) {
      blocks.addAll(paragraphs.find(pending));
      pending.clear();
    }
  }
}
