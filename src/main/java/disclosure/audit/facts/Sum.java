package disclosure.audit.facts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * A whole with the parts that may be its own.
 *
 * @param whole what is divided
 * @param parts what it is divided into
 */
record Sum(Statement whole, List<Statement> parts) {

  /** What the parts make up. */
  static BigDecimal of(List<Statement> parts) {
    return parts.stream()
        .map(part -> part.hit().number().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal missing() {
    return whole.hit().number().value().subtract(of(parts));
  }

  boolean holds() {
    return missing().signum() == 0;
  }

  /** Whether the whole is at least as large as each of its parts. */
  boolean holdsParts() {
    return parts.stream()
        .allMatch(part -> part.hit().number().value().compareTo(whole.hit().number().value()) <= 0);
  }

  /** The sum that holds; else that of the one sure whole; else the one that misses least. */
  static Sum likeliest(List<Sum> possible, String family) {
    List<Sum> sure = sure(possible, family);
    return possible.stream()
        .filter(Sum::holds)
        .findFirst()
        .orElseGet(
            () ->
                (sure.isEmpty() ? possible : sure)
                    .stream().min(Comparator.comparing(sum -> sum.missing().abs())).orElse(null));
  }

  /** Those whose whole is surely divided into parts of a family. */
  static List<Sum> sure(List<Sum> possible, String family) {
    return possible.stream()
        .filter(sum -> sum.whole().mapping().splits().contains(family))
        .toList();
  }

  /** Whether the parts make up two of the wholes together, as 新收 and 上年结转. */
  static boolean together(List<Sum> possible) {
    return possible.stream()
        .anyMatch(
            one ->
                possible.stream()
                    .filter(other -> other != one)
                    .anyMatch(
                        other ->
                            other.whole().hit().number().value().add(one.missing()).signum() == 0));
  }
}
