package disclosure.audit.facts;

import java.text.Normalizer;

/**
 * A text in the one spelling that phrases are compared in: compatibility characters and full-width
 * digits folded (NFKC), white space, quotation marks and thousands separators left out, punctuation
 * in its Chinese shape, quotations side by side as a list. Remembers where each character stood.
 */
final class NormalText {

  private static final String ASCII_MARKS = ",;:()?!";
  private static final String CHINESE_MARKS = "，；：（）？！";
  private static final String LEFT_OUT = "\"'“”‘’「」『』*";

  private final String string;
  private final int[] origins;

  private NormalText(String string, int[] origins) {
    this.string = string;
    this.origins = origins;
  }

  /** The normal spelling of a printed text. */
  static NormalText of(String printed) {
    StringBuilder normal = new StringBuilder(printed.length());
    int[] origins = new int[printed.length() * 4 + 1];
    for (int i = 0; i < printed.length(); i++) {
      String folded = fold(printed, i, normal);
      for (int k = 0; k < folded.length(); k++) {
        origins[normal.length() + k] = i;
      }
      normal.append(folded);
    }
    origins[normal.length()] = printed.length();
    return new NormalText(normal.toString(), origins);
  }

  private static String fold(String printed, int at, StringBuilder before) {
    char c = printed.charAt(at);
    if (c >= 0x4E00 && c <= 0x9FFF) {
      return String.valueOf(c);
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B) {
      return betweenDigits(printed, at, before) ? " " : "";
    }
    if (c == '”' && at + 1 < printed.length() && printed.charAt(at + 1) == '“') {
      return "、";
    }
    if (LEFT_OUT.indexOf(c) >= 0) {
      return "";
    }
    if (c == ',' && thousands(printed, at)) {
      return "";
    }
    return marks(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
  }

  private static String marks(String folded) {
    StringBuilder out = new StringBuilder(folded);
    for (int i = 0; i < out.length(); i++) {
      int mark = ASCII_MARKS.indexOf(out.charAt(i));
      if (mark >= 0) {
        out.setCharAt(i, CHINESE_MARKS.charAt(mark));
      }
    }
    return out.toString();
  }

  /** A blank between two digits separates two numbers; joining them would make up a third. */
  private static boolean betweenDigits(String printed, int at, StringBuilder before) {
    return before.length() > 0
        && Character.isDigit(before.charAt(before.length() - 1))
        && at + 1 < printed.length()
        && Character.isDigit(printed.charAt(at + 1));
  }

  private static boolean thousands(String printed, int at) {
    return at > 0
        && Character.isDigit(printed.charAt(at - 1))
        && digits(printed, at + 1) == 3
        && leadingDigits(printed, at) <= 3;
  }

  private static int digits(String printed, int from) {
    int end = from;
    while (end < printed.length() && Character.isDigit(printed.charAt(end))) {
      end++;
    }
    return end - from;
  }

  private static int leadingDigits(String printed, int until) {
    int start = until;
    while (start > 0 && Character.isDigit(printed.charAt(start - 1))) {
      start--;
    }
    return until - start;
  }

  String string() {
    return string;
  }

  /** The index in the printed text of a character of the normal one (or of its end). */
  int origin(int index) {
    return origins[index];
  }

  /** The index in the printed text after the character before an index of the normal one. */
  int originEnd(int end) {
    return end == 0 ? 0 : origins[end - 1] + 1;
  }
}
