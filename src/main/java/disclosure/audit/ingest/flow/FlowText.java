package disclosure.audit.ingest.flow;

/**
 * A paragraph, or a part of one up to a line break.
 *
 * @param text the characters that surely belong to it, without white space at the ends
 * @param whole the same with the characters that may not count: text struck out, a note mark set
 *     high after a digit; equal to {@code text} where there are none
 * @param level of a heading, from 1; 0 for a plain paragraph
 */
public record FlowText(String text, String whole, int level) implements FlowBlock {

  /** A plain paragraph that leaves no doubt. */
  public static FlowText of(String text) {
    return new FlowText(text, text, 0);
  }

  /** Whether nothing is printed, not even something struck out. */
  public boolean blank() {
    return text.isEmpty() && whole.isEmpty();
  }
}
