package disclosure.audit.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** How the two sides of an equation must compare. */
public enum Relation {
  EQUAL("=", "等于"),
  AT_MOST("≤", "不大于"),
  AT_LEAST("≥", "不小于");

  private final String sign;
  private final String chinese;

  Relation(String sign, String chinese) {
    this.sign = sign;
    this.chinese = chinese;
  }

  /** The sign, as in ≤. */
  public String sign() {
    return sign;
  }

  /** The words, as in 不大于. */
  public String chinese() {
    return chinese;
  }

  /** Whether it holds between two exact numbers. */
  public boolean holds(BigDecimal left, BigDecimal right) {
    int compared = left.compareTo(right);
    return switch (this) {
      case EQUAL -> compared == 0;
      case AT_MOST -> compared <= 0;
      case AT_LEAST -> compared >= 0;
    };
  }

  /** The relation of a sign. */
  public static Optional<Relation> of(String sign) {
    return Arrays.stream(values()).filter(relation -> relation.sign.equals(sign)).findFirst();
  }
}
