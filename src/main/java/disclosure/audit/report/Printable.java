package disclosure.audit.report;

/**
 * Text from a report, made fit for office files. What a report prints can hold characters that such
 * files can't keep, or that turn the words after them round; both are shown rather than dropped.
 */
public final class Printable {

  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /**
   * The text with characters that XML forbids replaced by U+FFFD, and marks of writing direction
   * spelled out as in {@code [U+202E]}.
   *
   * @param text null counts as empty
   */
  public static String of(String text) {
    if (text == null) {
      return "";
    }
    if (text.codePoints().allMatch(c -> allowed(c) && !turning(c))) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(clean, c));
    return clean.toString();
  }

  private static void append(StringBuilder clean, int c) {
    if (turning(c)) {
      clean.append(String.format("[U+%04X]", c));
    } else {
      clean.appendCodePoint(allowed(c) ? c : REPLACEMENT);
    }
  }

  /** The characters of XML 1.0; a surrogate that stands alone is none. */
  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= REPLACEMENT)
        || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }

  private static boolean turning(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
