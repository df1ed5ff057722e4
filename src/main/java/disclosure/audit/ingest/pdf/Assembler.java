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
    int next = 0;
    List<TextLine> lines = page.lines();
    for (Grid grid : page.grids()) {
      int end = next;
      while (end < lines.size() && above(lines.get(end), grid)) {
        end++;
      }
      text(lines.subList(next, end));
      table(grid);
      next = end;
    }
    text(lines.subList(next, lines.size()));
  }

  private static boolean above(TextLine line, Grid grid) {
    return line.centreY() < grid.bounds().top();
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
    } else if (open != null) {
      closeText();
      blocks.add(TableMaker.make(open));
    }
    open = null;
  }

  private void closeLoose() {
    if (loose != null) {
      blocks.add(loose.table());
      loose = null;
    }
  }

  private void closeText() {
    if (!pending.isEmpty()) {
      blocks.addAll(paragraphs.find(pending));
      pending.clear();
    }
  }
}
