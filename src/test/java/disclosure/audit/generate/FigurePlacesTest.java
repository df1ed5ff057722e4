package disclosure.audit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.document.Block;
import disclosure.audit.document.Box;
import disclosure.audit.document.Cell;
import disclosure.audit.document.Document;
import disclosure.audit.document.Location;
import disclosure.audit.document.Table;
import disclosure.audit.document.Text;
import disclosure.audit.facts.FactBase;
import disclosure.audit.facts.FactExtractor;
import disclosure.audit.facts.Figure;
import disclosure.audit.facts.FigureState;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.web.HtmlReader;
import disclosure.audit.table.Problems;
import disclosure.audit.table.RuleFolder;
import disclosure.audit.table.RuleTables;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The place of a figure on the page is the second reading of the column in which it stands. */
class FigurePlacesTest {
  private static final int WIDTH = 40;

  @Test
  void aFigureThatDoesNotStandBelowItsHeadIsUnreadable() throws Exception {
    GeneratedReport report =
        new ReportGenerator().report("2021", 4, Style.of(Style.Border.THIN, new Random(4)));
    byte[] html = report.html().getBytes(StandardCharsets.UTF_8);
    Document flowing = new HtmlReader().read(html, ReadingLimits.DEFAULT);
    FactExtractor extractor =
        FactExtractor.load(new RuleTables(RuleFolder.read(Path.of("rules")), new Problems()));

    assertEquals(List.of(), unreadable(extractor.extract(onPages(flowing, 0), "a")));
    String own = report.figures().get("t3/2/enterprise");
    String other = report.figures().get("t3/2/natural");
    assertEquals(
        List.of("t3/2/natural [" + other + "]", "t3/2/enterprise [" + own + ", " + other + "]"),
        unreadable(extractor.extract(onPages(flowing, WIDTH), "a")));
  }

  private static List<String> unreadable(FactBase facts) {
    return facts.figures().values().stream()
        .filter(figure -> figure.state() == FigureState.UNREADABLE)
        .map((Figure figure) -> figure.cell() + " " + figure.readings())
        .toList();
  }

  /**
   * The report as if it was printed, each grid column as wide as another, but for two figures of
   * table 3.
   *
   * @param shift how far the first two figures of the second row are printed to the right of their
   *     cells
   */
  private static Document onPages(Document flowing, int shift) {
    List<Block> blocks = new ArrayList<>();
    int tables = 0;
    for (Block block : flowing.blocks()) {
      blocks.add(block instanceof Table table ? placed(table, ++tables == 2 ? shift : 0) : block);
    }
    return new Document(flowing.format(), flowing.encoding(), 1, flowing.properties(), blocks);
  }

  private static Table placed(Table table, int shift) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : table.cells()) {
      boolean moved = cell.row() == 4 && (cell.column() == 3 || cell.column() == 4);
      cells.add(placed(cell, moved ? shift : 0));
    }
    return new Table(table.shape(), table.rows(), table.columns(), cells);
  }

  private static Cell placed(Cell cell, int shift) {
    Location place = place(cell, 0);
    Text text = cell.blank() ? cell.text() : Text.at(cell.text().string(), place(cell, shift));
    return new Cell(
        cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text, place, null);
  }

  private static Location place(Cell cell, int shift) {
    double x = cell.column() * WIDTH + shift;
    return Location.onPage(
        1, new Box(x, 15.0 * cell.row(), cell.columnSpan() * WIDTH, 15.0 * cell.rowSpan()));
  }
}
