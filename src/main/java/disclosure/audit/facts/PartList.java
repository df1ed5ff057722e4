package disclosure.audit.facts;

import disclosure.audit.facts.NumberMention.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Tells which parts make up one list, and of what else than the whole they may be the parts. */
final class PartList {

  private static final int REACH = 16;

  private PartList() {}

  /** 1件责令限期答复（纠正）: a number that two rows know is one part. */
  static boolean repeats(List<Statement> parts, Statement next) {
    return parts.stream()
        .anyMatch(part -> part.hit().number().start() == next.hit().number().start());
  }

  /** 较去年（自然人28件、法人2件）: what stands in a bracket behind another year is that year's. */
  static boolean anotherYears(Sentence sentence, Statement part) {
    int bracket = sentence.opening(part.hit().number().start());
    return bracket >= 0
        && sentence.marks().stream()
            .filter(mark -> mark.is("他年") || mark.is("比较"))
            .anyMatch(mark -> mark.end() == bracket);
  }

  /**
   * The parts up to a number that is not understood, if they make up the whole: what follows are
   * the parts of another list, as in 网络20件、信函8件；从内容看，征地12件、其他类16件.
   */
  static Sum first(Sentence sentence, List<Statement> all, Sum sum) {
    List<Statement> parts = sum.parts();
    for (int i = parts.size() - 1; i > 1; i--) {
      Sum first = new Sum(sum.whole(), parts.subList(0, i));
      if (first.holds() && unread(sentence, all, parts.subList(i - 1, parts.size()))) {
        return first;
      }
    }
    return sum;
  }

  /**
   * Whether parts make up another number of the sentence, or the whole with another number, as new
   * requests with those carried over: then they are the parts of that.
   */
  static boolean explained(Sum sum, List<Statement> all, List<Statement> wholes) {
    BigDecimal made = Sum.of(sum.parts());
    BigDecimal whole = sum.whole().hit().number().value();
    return Stream.concat(all.stream(), wholes.stream())
        .filter(other -> !sum.parts().contains(other))
        .filter(other -> !repeats(sum.parts(), other))
        .map(other -> other.hit().number().value())
        .filter(value -> value.signum() > 0)
        .anyMatch(
            value ->
                made.compareTo(value) == 0
                    || made.compareTo(whole.add(value)) == 0
                    || made.compareTo(whole.subtract(value)) == 0);
  }

  /** Whether the parts stand in a bracket behind their whole. */
  static boolean bracketed(Sentence sentence, Sum sum) {
    int bracket = sentence.opening(sum.parts().get(0).hit().number().start());
    return bracket >= 0 && bracket == sentence.clauseEnd(sum.whole().hit().number().end());
  }

  /** Whether a count among the parts was not understood: it may be the part that lacks. */
  static boolean unread(Sentence sentence, List<Statement> all, List<Statement> parts) {
    int from = parts.get(0).hit().number().start();
    int to = parts.get(parts.size() - 1).hit().number().end();
    return sentence.numbers().stream()
        .filter(number -> number.kind() == Kind.COUNT && number.unit() != null)
        .filter(number -> number.start() > from && number.start() < to + REACH)
        .anyMatch(
            number -> all.stream().noneMatch(s -> s.hit().number().start() == number.start()));
  }
}
