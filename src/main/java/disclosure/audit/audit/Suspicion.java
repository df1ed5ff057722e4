package disclosure.audit.audit;

import java.math.BigDecimal;
import java.util.List;

/**
 * A change of printed figures after which equations that fail would hold. It helps a person to find
 * the mistake and is never itself a statement about the report.
 *
 * @param kind what the change looks like
 * @param changes the figures concerned, in the order of the form; never empty
 * @param findings ids of the findings that would be gone, in their order
 */
public record Suspicion(Kind kind, List<Change> changes, List<String> findings) {

  public Suspicion {
    changes = List.copyOf(changes);
    findings = List.copyOf(findings);
  }

  /** What a change looks like. */
  public enum Kind {
    /** The same digits in another order. */
    TRANSPOSED("数字次序颠倒"),
    /** One digit differs, is missing or stands twice. */
    DIGIT("一位数字之差"),
    /** The printed figures of a row or a column stand one place off. */
    SLIPPED("数据错位"),
    /** Any other value. */
    VALUE("数值有误");

    private final String chinese;

    Kind(String chinese) {
      this.chinese = chinese;
    }

    /** The words that inspectors read. */
    public String chinese() {
      return chinese;
    }
  }

  /**
   * A figure that may be wrong.
   *
   * @param cell its cell id
   * @param printed the value as printed
   * @param instead the value with which the equations hold
   */
  public record Change(String cell, BigDecimal printed, BigDecimal instead) {

    /** What the difference of the two values looks like. */
    Kind kind() {
      String a = printed.toPlainString();
      String b = instead.toPlainString();
      if (a.length() == b.length() && sorted(a).equals(sorted(b))) {
        return Kind.TRANSPOSED;
      }
      return oneDigitApart(a, b) ? Kind.DIGIT : Kind.VALUE;
    }

    private static String sorted(String digits) {
      return digits
          .chars()
          .sorted()
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    }

    private static boolean oneDigitApart(String a, String b) {
      if (Math.max(a.length(), b.length()) < 2) {
        return false;
      }
      int head = 0;
      int shorter = Math.min(a.length(), b.length());
      while (head < shorter && a.charAt(head) == b.charAt(head)) {
        head++;
      }
      int tail = 0;
      while (tail < shorter - head
          && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
        tail++;
      }
      return Math.max(a.length(), b.length()) - head - tail <= 1;
    }
  }
}
