package disclosure.audit.audit;

import disclosure.audit.facts.Figure;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two sums of cells that were compared.
 *
 * @param finding id of the finding; null where the sums are equal
 * @param left cells of one side
 * @param right cells of the other side
 * @param lack sum of the right less sum of the left
 */
record CellSum(String finding, Set<String> left, Set<String> right, BigDecimal lack) {

  /**
   * The failed comparison of a finding; empty where its sides are not two sums of known figures.
   */
  static Optional<CellSum> failed(Finding finding, Map<String, Figure> figures) {
    if (finding.expected() == null || finding.actual() == null) {
      return Optional.empty();
    }
    return of(finding.id(), finding.left(), finding.right(), figures)
        .filter(sum -> sum.lack.signum() != 0)
        .filter(sum -> sum.lack.compareTo(finding.actual().subtract(finding.expected())) == 0);
  }

  /** The comparison of a check that passed; empty where its sides are not two equal sums. */
  static Optional<CellSum> passed(Check check, Map<String, Figure> figures) {
    return of(null, check.left(), check.right(), figures).filter(sum -> sum.lack.signum() == 0);
  }

  private static Optional<CellSum> of(
      String finding, List<String> left, List<String> right, Map<String, Figure> figures) {
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> from = total(left, figures);
    Optional<BigDecimal> to = total(right, figures);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal lack = to.get().subtract(from.get());
    return Optional.of(new CellSum(finding, Set.copyOf(left), Set.copyOf(right), lack));
  }

  private static Optional<BigDecimal> total(List<String> cells, Map<String, Figure> figures) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String cell : cells) {
      Figure figure = figures.get(cell);
      if (figure == null) {
        return Optional.empty();
      }
      switch (figure.state()) {
        case NUMBER -> sum = sum.add(figure.value());
        case BLANK, PLACEHOLDER -> sum = sum.add(BigDecimal.ZERO);
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(sum);
  }

  /** All its cells. */
  Set<String> cells() {
    Set<String> all = new HashSet<>(left);
    all.addAll(right);
    return all;
  }

  /** 1 for a cell whose growth fills the lack, −1 for one whose growth adds to it, else 0. */
  int sign(String cell) {
    return (left.contains(cell) ? 1 : 0) - (right.contains(cell) ? 1 : 0);
  }

  /** Whether it has one of the cells. */
  boolean concerns(Collection<String> cells) {
    for (String cell : cells) {
      if (left.contains(cell) || right.contains(cell)) {
        return true;
      }
    }
    return false;
  }

  /** Whether both sides are equal once cells grow by the amounts given. */
  boolean holds(Map<String, BigDecimal> growth) {
    BigDecimal rest = lack;
    for (Map.Entry<String, BigDecimal> cell : growth.entrySet()) {
      rest = rest.subtract(cell.getValue().multiply(BigDecimal.valueOf(sign(cell.getKey()))));
    }
    return rest.signum() == 0;
  }
}
