package disclosure.audit.ingest.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** What characters of a PDF stand for. */
final class Characters {

  /** First code of the blocks CJK Radicals Supplement and Kangxi Radicals. */
  private static final char FIRST_RADICAL = '\u2E80';

  private static final char LAST_RADICAL = '\u2FDF';
  private static final String RADICALS = "radicals.csv";
  private static final char[] ORDINARY = readRadicals();

  private Characters() {}

  /**
   * The ordinary form of a font's characters: radicals (which browsers print in place of characters
   * that look the same), compatibility ideographs and ligatures become what they stand for; digits
   * and punctuation of the full width stay as printed; control characters are dropped.
   */
  static String ordinary(String printed) {
    int length = printed.length();
    for (int i = 0; i < length; i++) {
      if (special(printed.charAt(i))) {
        return rewrite(printed);
      }
    }
    return printed;
  }

  private static boolean special(char c) {
    return c < ' ' || radical(c) || compatible(c) || c == '\u00AD' || c == '\u200B';
  }

  private static boolean radical(char c) {
    return c >= FIRST_RADICAL && c <= LAST_RADICAL;
  }

  /** Compatibility ideographs and Latin ligatures. */
  private static boolean compatible(char c) {
    return c >= '\uF900' && c <= '\uFAFF' || c >= '\uFB00' && c <= '\uFB06';
  }

  private static String rewrite(String printed) {
    StringBuilder ordinary = new StringBuilder();
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (radical(c)) {
        ordinary.append(ORDINARY[c - FIRST_RADICAL]);
      } else if (compatible(c)) {
        ordinary.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (!special(c)) {
        ordinary.append(c);
      }
    }
    return ordinary.toString();
  }

  static boolean space(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9' || c >= '\uFF10' && c <= '\uFF19';
  }

  /** Whether a character is set in a square, so that no blank stands beside it. */
  static boolean wide(char c) {
    return c >= FIRST_RADICAL && !digit(c) || c >= '\u2018' && c <= '\u201D' || c == '\u2014';
  }

  /** Whether a character is a Chinese ideograph. */
  static boolean ideograph(char c) {
    return c >= '\u3400' && c <= '\u9FFF' || Character.isSurrogate(c);
  }

  static boolean hasIdeograph(String text) {
    return text.chars().anyMatch(c -> ideograph((char) c));
  }

  static boolean hasDigit(String text) {
    return text.chars().anyMatch(c -> digit((char) c));
  }

  private static char[] readRadicals() {
    char[] ordinary = new char[LAST_RADICAL - FIRST_RADICAL + 1];
    for (int i = 0; i < ordinary.length; i++) {
      ordinary[i] = (char) (FIRST_RADICAL + i);
    }
    try (InputStream stream = Characters.class.getResourceAsStream(RADICALS);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        ordinary[line.charAt(0) - FIRST_RADICAL] = line.charAt(2);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ordinary;
  }
}
