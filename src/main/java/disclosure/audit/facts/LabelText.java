package disclosure.audit.facts;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label as it is compared: compatibility characters, white space, quotes, kinds of brackets and
 * punctuation folded; additions in brackets and the number in front kept apart.
 *
 * @param number the number in front without its punctuation, as in {@code 3}, {@code (三)}, {@code
 *     三}; "" where there is none
 * @param body the words without number, brackets' content and punctuation
 */
record LabelText(String number, String body) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "^(\\([一二三四五六七八九十\\d]{1,3}\\)|[一二三四五六七八九十]{1,3}(?=[、.,])|\\d{1,2}(?=\\D))[、.,]*");
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)?");
  private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{S}\\s]");

  static LabelText of(String printed) {
    if (figure(printed)) {
      return new LabelText("", printed);
    }
    String folded = fold(printed);
    Matcher number = NUMBER.matcher(folded);
    boolean numbered = number.find();
    String rest = numbered ? folded.substring(number.end()) : folded;
    String body = SIGNS.matcher(BRACKETS.matcher(rest).replaceAll("")).replaceAll("");
    if (body.isEmpty()) {
      body = SIGNS.matcher(rest).replaceAll("");
    }
    return new LabelText(numbered ? number.group(1) : "", body);
  }

  /** Most cells are figures; they are no labels and need no folding. */
  private static boolean figure(String printed) {
    for (int i = 0; i < printed.length(); i++) {
      if (printed.charAt(i) < '0' || printed.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** NFKC without white space, with one kind of brackets. */
  static String fold(String printed) {
    String plain = Normalizer.normalize(printed, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c)) {
        folded.append("〔【[".indexOf(c) >= 0 ? '(' : "〕】]".indexOf(c) >= 0 ? ')' : c);
      }
    }
    return folded.toString();
  }

  boolean blank() {
    return body.isEmpty();
  }

  /** Whether both say the same; a number left out is no difference. */
  boolean same(LabelText other) {
    return body.equals(other.body)
        && (number.isEmpty() || other.number.isEmpty() || number.equals(other.number));
  }

  /** Whether this is the beginning of another label, which is cut off. */
  boolean beginningOf(LabelText other) {
    return body.length() >= 2
        && body.length() < other.body.length()
        && other.body.startsWith(body)
        && (number.isEmpty() || other.number.isEmpty() || number.equals(other.number));
  }

  /** From 0 (nothing in common) to 1 (the same). */
  double similarity(LabelText other) {
    if (body.isEmpty() || other.body.isEmpty()) {
      return 0;
    }
    double similarity = body.equals(other.body) ? 1 : ofBodies(other);
    boolean conflict = !number.isEmpty() && !other.number.isEmpty() && !number.equals(other.number);
    boolean lost = number.isEmpty() != other.number.isEmpty();
    return similarity - (conflict ? 0.2 : lost ? 0.05 : 0);
  }

  private double ofBodies(LabelText other) {
    int longest = Math.max(body.length(), other.body.length());
    int shortest = Math.min(body.length(), other.body.length());
    double beginning = beginningOf(other) && body.length() >= 3 ? CUT : 0;
    if (shortest * 2 < longest || common(body, other.body) * 2 < longest) {
      return beginning;
    }
    return Math.max(beginning, 1 - (double) distance(body, other.body) / longest);
  }

  /**
   * How alike a label is to its own beginning: enough to be taken for it where nothing is nearer.
   */
  private static final double CUT = 0.65;

  /** Number of characters that the other has too: so many at most can stay in their place. */
  private static int common(String a, String b) {
    int common = 0;
    for (int i = 0; i < a.length(); i++) {
      if (b.indexOf(a.charAt(i)) >= 0) {
        common++;
      }
    }
    return common;
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
