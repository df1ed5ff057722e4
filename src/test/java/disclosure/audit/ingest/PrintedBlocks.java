package disclosure.audit.ingest;

import disclosure.audit.document.Block;
import disclosure.audit.document.Cell;
import disclosure.audit.document.Document;
import disclosure.audit.document.Heading;
import disclosure.audit.document.Paragraph;
import disclosure.audit.document.Picture;
import disclosure.audit.document.Table;
import disclosure.audit.document.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Blocks as lines of text, for comparing a whole document at once: {@code 1 # heading}, {@code 2
 * paragraph}, {@code 3 [picture]}, and for a table its shape and one line for each row with cells.
 */
public final class PrintedBlocks {
  private PrintedBlocks() {}

  /** All blocks of a document. */
  public static String of(Document document) {
    return of(document.blocks());
  }

  /** Blocks in their order, each line with a line feed. */
  public static String of(List<Block> blocks) {
    return blocks.stream().map(PrintedBlocks::print).collect(Collectors.joining());
  }

  private static String print(Block block) {
    if (block instanceof Heading heading) {
      return line(heading.text()) + "#".repeat(heading.level()) + " " + text(heading.text()) + "\n";
    }
    if (block instanceof Picture picture) {
      return picture.location().line() + " [picture]\n";
    }
    return block instanceof Paragraph paragraph
        ? line(paragraph.text()) + text(paragraph.text()) + "\n"
        : print((Table) block);
  }

  private static String print(Table table) {
    StringBuilder printed = new StringBuilder();
    printed.append("%s %d x %d\n".formatted(table.shape(), table.rows(), table.columns()));
    int row = -1;
    for (Cell cell : table.cells()) {
      if (cell.row() != row) {
        printed.append(row < 0 ? "" : "|\n").append(cell.location().line()).append(" ");
        row = cell.row();
      }
      printed.append("| ").append(print(cell)).append(" ");
    }
    return printed.append("|\n").toString();
  }

  /** The column, the spans, and the text. */
  private static String print(Cell cell) {
    String spans =
        (cell.columnSpan() > 1 ? ">" + cell.columnSpan() : "")
            + (cell.rowSpan() > 1 ? "v" + cell.rowSpan() : "");
    String other = cell.otherReading() == null ? "" : " ?? " + cell.otherReading();
    return cell.column() + spans + ":" + text(cell.text()) + other.replace("\n", "/");
  }

  private static String line(Text text) {
    return text.location().line() + " ";
  }

  private static String text(Text text) {
    return text.string().replace("\n", "/");
  }
}
