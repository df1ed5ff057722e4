package disclosure.audit.document;

/**
 * A stretch of a text that stands together at one place: a glyph or a run of glyphs of a page, or
 * the part of a paragraph on one line.
 *
 * @param start index of its first character in the text
 * @param end index after its last character
 * @param location where it is printed
 */
public record Piece(int start, int end, Location location) {}
