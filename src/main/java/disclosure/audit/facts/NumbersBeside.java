package disclosure.audit.facts;

import disclosure.audit.facts.NumberMention.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a number makes up with others of its sentence that may be counted in the same cells: those
 * that are rough words for them too (确认违法2件，责令重新答复1件), and the ones just before and behind it that
 * nothing is known of (撤回1件，答复31件).
 */
final class NumbersBeside {

  /** So many numbers of a list are added up at most. */
  private static final int MOST = 6;

  private NumbersBeside() {}

  /** The sums of a number with some of the others, each once, without the number alone. */
  static List<BigDecimal> sums(Sentence sentence, Statement statement, List<Statement> all) {
    NumberMention own = statement.hit().number();
    if (own.kind() != Kind.COUNT || statement.hit().none()) {
      return List.of();
    }
    Set<BigDecimal> sums = new LinkedHashSet<>(List.of(own.value()));
    for (NumberMention other : others(sentence, statement, all)) {
      new ArrayList<>(sums).forEach(sum -> sums.add(sum.add(other.value())));
    }
    sums.remove(own.value());
    return List.copyOf(sums);
  }

  private static List<NumberMention> others(
      Sentence sentence, Statement statement, List<Statement> all) {
    NumberMention own = statement.hit().number();
    List<NumberMention> counts =
        sentence.numbers().stream()
            .filter(number -> number.kind() == Kind.COUNT && number.value() != null)
            .filter(number -> Objects.equals(number.unit(), own.unit()))
            .toList();
    int at = counts.indexOf(own);
    List<NumberMention> others = new ArrayList<>();
    for (int i = 0; i < counts.size() && others.size() < MOST; i++) {
      NumberMention number = counts.get(i);
      boolean near = at >= 0 && Math.abs(i - at) == 1 && unknown(number, all);
      if (i != at && (near || rough(statement, number, all))) {
        others.add(number);
      }
    }
    return others;
  }

  private static boolean unknown(NumberMention number, List<Statement> all) {
    return all.stream().noneMatch(s -> s.hit().number().start() == number.start() && s.compared());
  }

  /** Whether words at a number mean some of the same cells, though not for certain. */
  private static boolean rough(Statement statement, NumberMention number, List<Statement> all) {
    return all.stream()
        .filter(other -> other.hit().number().start() == number.start())
        .filter(other -> other.mapping().doubt() != null || other.readings().size() > 1)
        .anyMatch(other -> other.readings().stream().anyMatch(statement.readings()::contains));
  }
}
