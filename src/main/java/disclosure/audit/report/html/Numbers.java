package disclosure.audit.report.html;

import java.math.BigDecimal;

/** Numbers as they are printed on the pages. */
final class Numbers {

  private Numbers() {}

  /** Without superfluous zeros and never with an exponent, as in 86.5. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
