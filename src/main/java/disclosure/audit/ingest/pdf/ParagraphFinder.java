package disclosure.audit.ingest.pdf;

import disclosure.audit.document.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Joins lines to paragraphs, over the page as well. */
final class ParagraphFinder {

  /** A line that begins this many characters farther right begins a paragraph. */
  private static final float INDENT = 1f;

  /** A line that ends this many characters before the margin ends its paragraph. */
  private static final float SHORT = 1.8f;

  /** Lines are not set to the margin to the point, in parts of the type's size. */
  private static final float SLACK = 0.5f;

  /** Signs that never end a line. */
  private static final String OPENING = "（《“‘「『【〔(<[";

  /** Signs that never begin a line. */
  private static final String CLOSING = "，。、；：？！）》”’」』】〕%％‰,.;:?!)>]…—";

  /** Lines farther apart than this many times the usual pitch are not one paragraph. */
  private static final float LOOSE = 1.35f;

  private final float left;
  private final float right;
  private final float pitch;
  private final float bodySize;

  /**
   * Takes the measure of the text's column.
   *
   * @param lines all lines of the document outside tables
   */
  ParagraphFinder(List<TextLine> lines) {
    left = (float) lines.stream().mapToDouble(TextLine::left).min().orElse(0);
    right = (float) lines.stream().mapToDouble(TextLine::right).max().orElse(0);
    bodySize = common(lines.stream().map(TextLine::size).toList());
    pitch = common(pitches(lines));
  }

  private static List<Float> pitches(List<TextLine> lines) {
    List<Float> pitches = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).page() == lines.get(i - 1).page()) {
        pitches.add(lines.get(i).centreY() - lines.get(i - 1).centreY());
      }
    }
    return pitches;
  }

  private static float common(List<Float> values) {
    List<Float> sorted = values.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
  }

  /** The paragraphs of lines that follow each other without a table between. */
  List<Paragraph> find(List<TextLine> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !goesOn(lines.get(i - 1), lines.get(i))) {
        paragraphs.add(new Paragraph(TextBuilder.paragraph(lines.subList(start, i))));
        start = i;
      }
    }
    return paragraphs;
  }

  private boolean goesOn(TextLine line, TextLine next) {
    float size = line.size();
    if (Math.abs(size - next.size()) > 0.15f * size) {
      return false;
    }
    boolean samePage = line.page() == next.page();
    float distance = next.centreY() - line.centreY();
    float usual = Math.max(pitch * size / bodySize, 1.2f * size);
    if (samePage && distance > LOOSE * usual) {
      return false;
    }
    return heading(line, next) || full(line, next) && next.left() < left + INDENT * next.size();
  }

  /** Whether the next line's beginning would not have fitted into this line as well. */
  private boolean full(TextLine line, TextLine next) {
    float room = right - line.right();
    return room < SHORT * line.size() || room < beginning(next) + SLACK * line.size();
  }

  /** Width of what no line is broken in: a number, or a character with the signs around it. */
  private static float beginning(TextLine line) {
    List<Glyph> glyphs = line.glyphs();
    int start = 0;
    while (glyphs.get(start).space()) {
      start++;
    }
    int end = start + 1;
    while (end < glyphs.size() && !mayBreak(glyphs.get(end - 1), glyphs.get(end))) {
      end++;
    }
    return glyphs.get(end - 1).right() - line.left();
  }

  private static boolean mayBreak(Glyph before, Glyph after) {
    String a = before.text();
    String b = after.text();
    boolean oneWord = !Characters.wide(a.charAt(0)) && !Characters.wide(b.charAt(0));
    return after.space() || !oneWord && OPENING.indexOf(a) < 0 && CLOSING.indexOf(b) < 0;
  }

  /** Two lines of large type about one axis are one title. */
  private boolean heading(TextLine line, TextLine next) {
    float axis = (left + right) / 2;
    return line.page() == next.page()
        && line.size() > 1.2f * bodySize
        && centred(line, axis)
        && centred(next, axis);
  }

  private static boolean centred(TextLine line, float axis) {
    return Math.abs((line.left() + line.right()) / 2 - axis) < line.size();
  }
}
