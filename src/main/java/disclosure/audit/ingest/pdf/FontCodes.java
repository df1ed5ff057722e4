package disclosure.audit.ingest.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The characters of a file's fonts, each code looked up once. */
final class FontCodes {

  /** Stands for a glyph of which the file doesn't say what character it is. */
  static final String UNKNOWN = "\uFFFD";

  private final Map<PDFont, FontCodes.Font> fonts = new IdentityHashMap<>();
  private final Map<COSDictionary, Optional<PDFont>> printed = new IdentityHashMap<>();
  private PDFont lastKey;
  private Font last;

  /** A font's ordinal in the file and its characters by code. */
  static final class Font {

    private final int ordinal;
    private final PDFont font;
    private String[] texts = new String[256];

    private Font(int ordinal, PDFont font) {
      this.ordinal = ordinal;
      this.font = font;
    }

    int ordinal() {
      return ordinal;
    }

    /** What a code stands for; {@link #UNKNOWN} where the file doesn't say. */
    String text(int code) throws IOException {
      if (code >= texts.length) {
        texts = Arrays.copyOf(texts, Math.max(code + 1, texts.length * 2));
      }
      String text = texts[code];
      if (text == null) {
        text = lookUp(code);
        texts[code] = text;
      }
      return text;
    }

    private String lookUp(int code) throws IOException {
      String printed = font.toUnicode(code);
      return printed == null || printed.indexOf('\uFFFD') >= 0
          ? UNKNOWN
          : Characters.ordinary(printed);
    }
  }

  /** The font of a dictionary without its outlines; null if it needs the library's reading. */
  PDFont printed(COSDictionary dictionary) throws IOException {
    Optional<PDFont> known = printed.get(dictionary);
    if (known == null) {
      known = Optional.ofNullable(PrintedFont.of(dictionary));
      printed.put(dictionary, known);
    }
    return known.orElse(null);
  }

  Font of(PDFont font) {
    if (font != lastKey) {
      lastKey = font;
      last = fonts.computeIfAbsent(font, key -> new Font(fonts.size(), key));
    }
    return last;
  }
}
