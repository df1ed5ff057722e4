package disclosure.audit.document;

/**
 * A paragraph of running text. Lines that are one paragraph in print are joined, without a blank
 * between Chinese characters; page numbers and running heads are left out.
 *
 * @param text the characters as printed, with the place of each part
 */
public record Paragraph(Text text) implements Block {}
