package disclosure.audit.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines of labels in a table without lines. */
final class LabelBlocks {

  /** Lines of a label stand no farther apart than this part of the type's size. */
  private static final float PITCH = 1.75f;

  /** The same for labels that begin with a number, where the next label is known by its own. */
  private static final float WIDE_PITCH = 2.6f;

  private static final float SAME_EDGE = 3f;

  /** How the form's labels begin: 一、 (一) 1. 第二十条 */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:第[一二三四五六七八九十]+条|[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|\\d{1,2}[.．、]\\D).*");

  /** A label of one or more lines. */
  static final class Block {

    private final List<Segment> lines = new ArrayList<>();

    List<Segment> lines() {
      return lines;
    }

    float y() {
      return (lines.get(0).y() + last().y()) / 2;
    }

    private Segment last() {
      return lines.get(lines.size() - 1);
    }

    boolean reaches(float y) {
      float slack = 0.55f * last().size();
      return y >= lines.get(0).y() - slack && y <= last().y() + slack;
    }
  }

  private LabelBlocks() {}

  static boolean numbered(Segment words) {
    return NUMBERED.matcher(words.line().printed()).matches();
  }

  /**
   * The labels, by their first lines from top to bottom.
   *
   * @param words the lines of all labels
   * @param rows the rows of figures: two lines that stand beside figures of their own are two
   *     labels
   */
  static List<Block> of(List<Segment> words, List<FigureRows.Row> rows) {
    List<Segment> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Segment::y).thenComparingDouble(Segment::left));
    List<Block> blocks = new ArrayList<>();
    for (Segment line : sorted) {
      Block block = above(blocks, line, rows, sorted);
      if (block == null) {
        block = new Block();
        blocks.add(block);
      }
      block.lines.add(line);
    }
    return blocks;
  }

  private static Block above(
      List<Block> blocks, Segment line, List<FigureRows.Row> rows, List<Segment> sorted) {
    if (numbered(line)) {
      return null;
    }
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Segment last = blocks.get(i).last();
      float distance = line.y() - last.y();
      float pitch = numbered(blocks.get(i).lines.get(0)) ? WIDE_PITCH : PITCH;
      boolean near = distance > 0.5f * line.size() && distance <= pitch * line.size();
      boolean own = besideRow(line, rows) && (besideRow(last, rows) || besideWords(last, sorted));
      boolean oneLabel = !own && !besideWords(line, sorted);
      if (near && oneLabel && sameColumn(last, line) && !between(last, line, sorted)) {
        return blocks.get(i);
      }
    }
    return null;
  }

  /** Whether other words stand between two lines, one below the other. */
  private static boolean between(Segment upper, Segment lower, List<Segment> words) {
    float apart = 0.3f * lower.size();
    return words.stream()
        .anyMatch(
            word ->
                word.y() > upper.y() + apart
                    && word.y() < lower.y() - apart
                    && word.overlaps(lower.left(), lower.right()));
  }

  private static boolean sameColumn(Segment a, Segment b) {
    boolean left = Math.abs(a.left() - b.left()) <= SAME_EDGE;
    boolean middle = Math.abs(a.left() + a.right() - b.left() - b.right()) <= 2 * SAME_EDGE;
    return left || middle;
  }

  /** Whether other words stand to the right on the same line: the heads of columns, or a label. */
  private static boolean besideWords(Segment line, List<Segment> words) {
    return words.stream()
        .anyMatch(
            word ->
                word.left() > line.right() && Math.abs(word.y() - line.y()) < 0.3f * line.size());
  }

  private static boolean besideRow(Segment line, List<FigureRows.Row> rows) {
    return rows.stream()
        .flatMap(row -> row.figures().stream())
        .anyMatch(figure -> Math.abs(figure.y() - line.y()) < 0.3f * line.size());
  }
}
