package disclosure.audit.ingest.flow;

import disclosure.audit.document.Block;
import disclosure.audit.document.Cell;
import disclosure.audit.document.Heading;
import disclosure.audit.document.Location;
import disclosure.audit.document.Paragraph;
import disclosure.audit.document.Picture;
import disclosure.audit.document.Table;
import disclosure.audit.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes a document's blocks. Each paragraph, picture and table row counts as one line; a cell's
 * place is its row's line and its ordinal in the row, a paragraph's its line and column 1.
 */
public final class BlockSequence {

  /** The other reading of a cell in which there is a picture and no text. */
  private static final String PICTURE = "（图片）";

  private final List<Block> blocks = new ArrayList<>();
  private int line;

  private BlockSequence() {}

  /**
   * The blocks of what a file holds.
   *
   * @param flow in reading order; blank lines are left out, tables for layout opened
   */
  public static List<Block> of(List<? extends FlowBlock> flow) {
    BlockSequence sequence = new BlockSequence();
    flow.forEach(sequence::add);
    return sequence.blocks;
  }

  private void add(FlowBlock block) {
    if (block instanceof FlowText text) {
      addText(text);
    } else if (block instanceof FlowTable table && table.layout()) {
      table.contents().forEach(this::add);
    } else if (block instanceof FlowTable table && table.columns() > 0) {
      blocks.add(table(table));
      table.pictures().forEach(this::add);
    } else if (block instanceof FlowPicture picture && picture.large()) {
      blocks.add(new Picture(Location.atLine(++line, 1)));
    }
  }

  private void addText(FlowText flow) {
    if (flow.text().isEmpty()) {
      return;
    }
    Text text = Text.at(flow.text(), Location.atLine(++line, 1));
    blocks.add(flow.level() > 0 ? new Heading(text, flow.level()) : new Paragraph(text));
  }

  private Table table(FlowTable table) {
    List<Cell> cells = new ArrayList<>();
    int rows = table.rows().size();
    for (int row = 0; row < rows; row++) {
      line++;
      int ordinal = 1;
      for (FlowCell cell : table.rows().get(row)) {
        cells.add(cell(cell, row, rows, Location.atLine(line, ordinal++)));
      }
    }
    return new Table(Table.Shape.GRID, rows, table.columns(), cells);
  }

  private static Cell cell(FlowCell cell, int row, int rows, Location place) {
    List<FlowText> lines = cell.lines();
    String text = join(lines, FlowText::text);
    String whole = join(lines, FlowText::whole);
    Text placed = text.isEmpty() ? new Text("", List.of()) : Text.at(text, place);
    int rowSpan = Math.min(cell.rowSpan(), rows - row);
    String other = cell.pictured() ? PICTURE : whole.equals(text) ? null : whole;
    return new Cell(row, cell.column(), rowSpan, cell.columnSpan(), placed, place, other);
  }

  private static String join(List<FlowText> lines, Function<FlowText, String> part) {
    return lines.stream().map(part).filter(s -> !s.isEmpty()).collect(Collectors.joining("\n"));
  }
}
