package disclosure.audit.ingest.text;

import disclosure.audit.document.Block;
import disclosure.audit.document.Paragraph;
import disclosure.audit.document.Piece;
import disclosure.audit.document.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins paragraphs that a text file breaks at a fixed width, as one made from a PDF does: a
 * sentence must not lose its subject to the line before.
 */
final class HardWrap {

  /** Columns; a Chinese character takes two. Text without line breaks has wider lines. */
  private static final int WIDEST = 120;

  private static final int SHORT = 20;
  private static final int FEWEST_LINES = 8;
  private static final double FULL = 0.85;

  private static final Pattern SENTENCE_END = Pattern.compile(".*[。！？!?：:；;]\\s*[”’)）]?");

  private static final Pattern NEW_PARAGRAPH =
      Pattern.compile(
          "\\s*(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]|第[一二三四五六七八九十\\d]+[条项章]|[-—－]\\s*\\d+).*");

  private final int usual;

  private HardWrap(int usual) {
    this.usual = usual;
  }

  /** The blocks, with the lines of a paragraph joined where the file breaks them. */
  static List<Block> join(List<Block> blocks) {
    int[] widths =
        blocks.stream()
            .filter(Paragraph.class::isInstance)
            .mapToInt(block -> width(((Paragraph) block).text().string()))
            .filter(width -> width >= SHORT && width <= WIDEST)
            .toArray();
    int usual = 0;
    long most = 0;
    for (int width : widths) {
      long near = Arrays.stream(widths).filter(w -> w <= width && w >= FULL * width).count();
      if (near > most || near == most && width > usual) {
        usual = width;
        most = near;
      }
    }
    boolean wrapped = most >= FEWEST_LINES && most * 3 >= widths.length;
    return wrapped ? new HardWrap(usual).joined(blocks) : blocks;
  }

  private List<Block> joined(List<Block> blocks) {
    List<Block> joined = new ArrayList<>();
    int last = 0;
    for (Block block : blocks) {
      Text text = block instanceof Paragraph paragraph ? paragraph.text() : null;
      Block before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (text != null && before instanceof Paragraph open && continues(open, last, text)) {
        joined.set(joined.size() - 1, new Paragraph(together(open.text(), text)));
      } else {
        joined.add(block);
      }
      last = text == null ? 0 : width(text.string());
    }
    return joined;
  }

  /**
   * Whether a line goes on with a paragraph.
   *
   * @param last width of the paragraph's last line
   */
  private boolean continues(Paragraph open, int last, Text next) {
    int gap = next.location().line() - lastLine(open.text());
    return last >= FULL * usual
        && last <= usual / FULL
        && gap == 1
        && !SENTENCE_END.matcher(open.text().string()).matches()
        && !NEW_PARAGRAPH.matcher(next.string()).matches();
  }

  private static int lastLine(Text text) {
    return text.pieces().get(text.pieces().size() - 1).location().line();
  }

  private static Text together(Text one, Text other) {
    List<Piece> pieces = new ArrayList<>(one.pieces());
    int length = one.string().length();
    other
        .pieces()
        .forEach(
            piece ->
                pieces.add(
                    new Piece(length + piece.start(), length + piece.end(), piece.location())));
    return new Text(one.string() + other.string(), pieces);
  }

  private static int width(String line) {
    return line.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
  }
}
