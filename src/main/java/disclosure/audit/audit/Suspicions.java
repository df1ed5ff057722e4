package disclosure.audit.audit;

import disclosure.audit.audit.Suspicion.Change;
import disclosure.audit.audit.Suspicion.Kind;
import disclosure.audit.facts.Figure;
import disclosure.audit.form.FormTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for the smallest change of figures with which sums that fail would hold, and none that
 * holds would fail: one cell, figures that slipped in their row or column, or two cells. Failed
 * sums that share no cell are looked at apart, since their mistakes have nothing to do with each
 * other. Where several changes of one size are equally likely nothing is suspected.
 */
public final class Suspicions {
  private final Map<String, Figure> figures;
  private final List<FormTable> tables;
  private final List<CellSum> failed;
  private final List<CellSum> holding;

  private Suspicions(Audit audit) {
    figures = audit.facts().figures();
    tables = audit.tables();
    failed =
        audit.findings().stream()
            .filter(finding -> finding.status() != Status.WAIVED)
            .flatMap(finding -> CellSum.failed(finding, figures).stream())
            .toList();
    holding =
        audit.checks().stream()
            .filter(check -> check.outcome() == Outcome.PASSED)
            .flatMap(check -> CellSum.passed(check, figures).stream())
            .toList();
  }

  /** The suspicions for a report, in the order of its findings; often empty. */
  public static List<Suspicion> of(Audit audit) {
    Suspicions search = new Suspicions(audit);
    return search.groups().stream()
        .flatMap(group -> search.explain(group).stream())
        .distinct()
        .toList();
  }

  /** Failed sums that hang together by common cells. */
  private List<List<CellSum>> groups() {
    List<List<CellSum>> groups = new ArrayList<>();
    for (CellSum sum : failed) {
      List<CellSum> joined = new ArrayList<>();
      for (List<CellSum> group : List.copyOf(groups)) {
        if (group.stream().anyMatch(other -> overlap(other, sum))) {
          groups.remove(group);
          joined.addAll(group);
        }
      }
      joined.add(sum);
      groups.add(joined);
    }
    return groups;
  }

  private static boolean overlap(CellSum a, CellSum b) {
    return a.cells().stream().anyMatch(b.cells()::contains);
  }

  private Optional<Suspicion> explain(List<CellSum> group) {
    Collection<String> cells = numbers(group);
    return likeliest(group, singles(group, cells))
        .or(() -> likeliest(group, new Slips(figures, tables).of(group)))
        .or(() -> likeliest(group, pairs(group, List.copyOf(cells))));
  }

  /** The cells of a group that are printed as numbers, in the order of the form. */
  private Collection<String> numbers(List<CellSum> group) {
    Set<String> all = new LinkedHashSet<>();
    group.forEach(sum -> all.addAll(sum.cells()));
    return figures.keySet().stream()
        .filter(all::contains)
        .filter(cell -> figures.get(cell).number())
        .toList();
  }

  /** The one candidate that holds, or the one among several that looks like a slip of the pen. */
  private Optional<Suspicion> likeliest(
      List<CellSum> group, List<Map<String, BigDecimal>> candidates) {
    List<Suspicion> found =
        candidates.stream()
            .filter(growth -> possible(growth) && holds(group, growth))
            .distinct()
            .map(this::suspicion)
            .toList();
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    List<Suspicion> slips = found.stream().filter(s -> s.kind() != Kind.VALUE).toList();
    return slips.size() == 1 ? Optional.of(slips.get(0)) : Optional.empty();
  }

  private boolean holds(List<CellSum> group, Map<String, BigDecimal> growth) {
    return group.stream().allMatch(sum -> sum.holds(growth))
        && holding.stream().allMatch(sum -> sum.holds(growth))
        && failed.stream().allMatch(sum -> sum.holds(growth) || !sum.concerns(growth.keySet()));
  }

  /** Whether no figure falls below nothing, or changes without cause. */
  private boolean possible(Map<String, BigDecimal> growth) {
    return !growth.isEmpty()
        && growth.entrySet().stream()
            .allMatch(
                change ->
                    change.getValue().signum() != 0
                        && printed(change.getKey()).add(change.getValue()).signum() >= 0);
  }

  private BigDecimal printed(String cell) {
    Figure figure = figures.get(cell);
    return figure.number() ? figure.value() : BigDecimal.ZERO;
  }

  private List<Map<String, BigDecimal>> singles(List<CellSum> group, Collection<String> cells) {
    List<Map<String, BigDecimal>> candidates = new ArrayList<>();
    for (String cell : cells) {
      BigDecimal growth = needed(group.get(0), cell);
      candidates.add(growth == null ? Map.of() : Map.of(cell, growth));
    }
    return candidates;
  }

  /** By how much a cell alone must grow to make a sum hold; null where it can't. */
  private static BigDecimal needed(CellSum sum, String cell) {
    int sign = sum.sign(cell);
    return sign == 0 ? null : sum.lack().multiply(BigDecimal.valueOf(sign));
  }

  /** Two cells whose changes follow one after the other from the sums of the group. */
  private List<Map<String, BigDecimal>> pairs(List<CellSum> group, List<String> cells) {
    List<Map<String, BigDecimal>> candidates = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      for (int k = i + 1; k < cells.size(); k++) {
        List<String> pair = List.of(cells.get(i), cells.get(k));
        if (group.stream().allMatch(sum -> sum.concerns(pair))) {
          pair(group, pair.get(0), pair.get(1)).ifPresent(candidates::add);
        }
      }
    }
    return candidates;
  }

  private static Optional<Map<String, BigDecimal>> pair(
      List<CellSum> group, String first, String second) {
    BigDecimal a = alone(group, first, second);
    BigDecimal b = alone(group, second, first);
    if (a == null || b == null) {
      return Optional.empty();
    }
    Map<String, BigDecimal> growth = new LinkedHashMap<>();
    growth.put(first, a);
    growth.put(second, b);
    return Optional.of(growth);
  }

  /** What a sum with the one cell, and without the other, asks of it. */
  private static BigDecimal alone(List<CellSum> group, String cell, String without) {
    return group.stream()
        .filter(sum -> sum.sign(cell) != 0 && sum.sign(without) == 0)
        .findFirst()
        .map(sum -> needed(sum, cell))
        .orElse(null);
  }

  private Suspicion suspicion(Map<String, BigDecimal> growth) {
    List<Change> changes =
        figures.keySet().stream()
            .filter(growth::containsKey)
            .map(cell -> new Change(cell, printed(cell), printed(cell).add(growth.get(cell))))
            .toList();
    List<String> findings =
        failed.stream().filter(sum -> sum.concerns(growth.keySet())).map(CellSum::finding).toList();
    return new Suspicion(kind(changes), changes, findings);
  }

  private static Kind kind(List<Change> changes) {
    if (changes.size() == 1) {
      return changes.get(0).kind();
    }
    List<BigDecimal> before = changes.stream().map(Change::printed).sorted().toList();
    List<BigDecimal> after = changes.stream().map(Change::instead).sorted().toList();
    boolean moved = before.equals(after);
    return moved ? Kind.SLIPPED : Kind.VALUE;
  }
}
