package disclosure.audit.ingest.flow;

import java.util.ArrayList;
import java.util.List;

/** Collects the characters of a paragraph and cuts them into lines. */
public final class LineCollector {
  private final List<FlowText> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder whole = new StringBuilder();
  private final int level;

  /**
   * An empty paragraph.
   *
   * @param level of a heading, 0 for a plain paragraph
   */
  public LineCollector(int level) {
    this.level = level;
  }

  /** Adds characters that surely belong to the paragraph. */
  public void add(String characters) {
    text.append(characters);
    whole.append(characters);
  }

  /** Adds characters that are printed but may not count: struck out, or a note mark. */
  public void addDoubtful(String characters) {
    whole.append(characters);
  }

  /** Whether the line so far ends with a digit: a digit set high after it is a note mark. */
  public boolean endsWithDigit() {
    return text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1));
  }

  /** The last character of the line so far; 0 at its beginning. */
  public char last() {
    return whole.length() == 0 ? 0 : whole.charAt(whole.length() - 1);
  }

  /** Ends the line; what follows begins another. */
  public void breakLine() {
    lines.add(new FlowText(strip(text), strip(whole), level));
    text.setLength(0);
    whole.setLength(0);
  }

  /** Ends the paragraph. */
  public List<FlowText> finish() {
    breakLine();
    return lines;
  }

  /** Without white space at the ends, also of the full width or not breaking. */
  private static String strip(CharSequence characters) {
    int from = 0;
    int to = characters.length();
    while (from < to && space(characters.charAt(from))) {
      from++;
    }
    while (to > from && space(characters.charAt(to - 1))) {
      to--;
    }
    return characters.subSequence(from, to).toString().replaceAll("[\\u200B\\u00AD\\uFEFF]", "");
  }

  private static boolean space(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u00AD';
  }
}
