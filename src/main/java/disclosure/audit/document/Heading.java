package disclosure.audit.document;

/**
 * A paragraph that the file itself marks as a heading (an HTML h1–h6, a Word heading style, {@code
 * #} in Markdown). Whether it is one of the report's sections is decided by what it says, and a
 * plain {@link Paragraph} may be a section's heading as well.
 *
 * @param text without the mark, but with the number, also where the number is only a list format
 * @param level 1 is the highest
 */
public record Heading(Text text, int level) implements Block {}
