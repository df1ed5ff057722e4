package disclosure.audit.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A number that is said of several kinds together: 不予公开、无法提供、不予处理共12件. */
final class JointHit {

  private final List<String> together;

  JointHit(Vocabulary vocabulary) {
    this.together = vocabulary.words("合计");
  }

  /** Whether words before a number add things up. */
  boolean possible(Sentence sentence, NumberMention number) {
    int start = sentence.clauseStart(number.start());
    String before = sentence.words().substring(start, number.start());
    return together.stream().anyMatch(before::contains);
  }

  /**
   * The find of the list as a whole; null if its items are not of one family.
   *
   * @param parts the find of each item, in order
   */
  Hit of(NumberMention number, List<Hit> parts) {
    if (parts.size() < 2) {
      return null;
    }
    String family = parts.get(0).mapping().family();
    boolean one = parts.stream().allMatch(hit -> Objects.equals(hit.mapping().family(), family));
    boolean compared = parts.stream().noneMatch(hit -> hit.mapping().readings().isEmpty());
    if (family == null || !one || !compared) {
      return null;
    }
    return new Hit(
        joined(parts.stream().map(Hit::mapping).distinct().toList()),
        number,
        parts.get(0).start(),
        number.end(),
        number.end(),
        false,
        parts.stream().mapToInt(Hit::letters).sum(),
        -1,
        -1);
  }

  private static ClaimMapping joined(List<ClaimMapping> rows) {
    Set<String> cells = new LinkedHashSet<>();
    rows.forEach(row -> cells.addAll(row.readings().get(0)));
    String doubt =
        rows.stream()
            .map(ClaimMapping::doubt)
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("；"));
    ClaimMapping first = rows.get(0);
    return new ClaimMapping(
        first.id(),
        first.topics(),
        List.of(),
        List.of(new ArrayList<>(cells)),
        first.family(),
        List.of(),
        first.money(),
        rows.stream().anyMatch(ClaimMapping::dependent),
        doubt.isEmpty() ? null : doubt,
        first.fromYear(),
        first.toYear());
  }
}
