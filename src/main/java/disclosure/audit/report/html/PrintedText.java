package disclosure.audit.report.html;

/** Text of a report made safe to look at. Escaping for HTML is left to the templates. */
public final class PrintedText {

  private PrintedText() {}

  /**
   * Makes visible what would change the direction of the text around it or can't be shown at all:
   * marks of writing direction and control characters become {@code ⟨U+202E⟩}. Line breaks and tabs
   * stay.
   *
   * @param text may be null
   * @return "" for null
   */
  public static String visible(String text) {
    if (text == null) {
      return "";
    }
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (hidden(c)) {
                shown.append("⟨U+").append(String.format("%04X", c)).append('⟩');
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }

  private static boolean hidden(int c) {
    boolean direction =
        c == 0x200E
            || c == 0x200F
            || c == 0x061C
            || (c >= 0x202A && c <= 0x202E)
            || (c >= 0x2066 && c <= 0x2069);
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
    return direction || control || (c >= 0xD800 && c <= 0xDFFF);
  }
}
