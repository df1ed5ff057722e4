package disclosure.audit.facts;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is printed in a figure's cell.
 *
 * @param state number, blank, placeholder, text, or unreadable (digits torn apart)
 * @param value null unless it is a number
 * @param unit printed beside the number; else null
 */
record PrintedValue(FigureState state, BigDecimal value, String unit) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "([+-]?)((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(万元|亿元|元|[件项个条起宗次份例])?(\\(.*\\))?");
  private static final Pattern PLACEHOLDER = Pattern.compile("[/\\\\\\-—–―－_~*.·]+|无|○|空");

  /** 88.6万: of what is not printed, 万元 or 10000 of what is counted. */
  private static final Pattern SHORTENED = Pattern.compile("\\d+(?:\\.\\d+)?[万亿]");

  private static final Pattern TORN = Pattern.compile("\\d+(\\s+\\d+)+");

  static PrintedValue of(String printed) {
    if (plainDigits(printed)) {
      return new PrintedValue(FigureState.NUMBER, new BigDecimal(printed), null);
    }
    String plain = Normalizer.normalize(printed, Normalizer.Form.NFKC).strip();
    String tight = LabelText.fold(printed);
    if (tight.isEmpty()) {
      return new PrintedValue(FigureState.BLANK, null, null);
    }
    if (PLACEHOLDER.matcher(tight).matches()) {
      return new PrintedValue(FigureState.PLACEHOLDER, null, null);
    }
    if (TORN.matcher(plain).matches() || SHORTENED.matcher(tight).matches()) {
      return new PrintedValue(FigureState.UNREADABLE, null, null);
    }
    Matcher number = NUMBER.matcher(tight.replace('\u2212', '-').replace('〇', '0'));
    if (!number.matches()) {
      return new PrintedValue(FigureState.TEXT, null, null);
    }
    String sign = number.group(1).equals("-") ? "-" : "";
    BigDecimal value = new BigDecimal(sign + number.group(2).replace(",", ""));
    return new PrintedValue(FigureState.NUMBER, value, number.group(3));
  }

  /** Nearly all figures are plain digits, for which no pattern is needed. */
  private static boolean plainDigits(String printed) {
    if (printed.isEmpty() || printed.length() > 9) {
      return false;
    }
    for (int i = 0; i < printed.length(); i++) {
      if (printed.charAt(i) < '0' || printed.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Whether a cell with these words can be a figure rather than a label. */
  static boolean figureLike(String printed) {
    return of(printed).state() != FigureState.TEXT;
  }
}
