package disclosure.audit.facts;

import java.util.HashSet;
import java.util.Set;

/** Tells where it is not known which of several groups of cases a number is of. */
final class SeveralGroups {

  private SeveralGroups() {}

  /**
   * Whether several groups of cases were named before a hit, and none of them where it stands.
   *
   * @param groups those of the sentences before
   */
  static boolean unclear(Sentence sentence, Hit hit, Set<String> groups) {
    int segment = sentence.words().lastIndexOf('；', hit.number().start() - 1) + 1;
    Set<String> before = new HashSet<>(groups);
    boolean here = false;
    for (ContextMark mark : sentence.marks()) {
      boolean group = mark.is("话题") && !mark.phrase().rows().isEmpty();
      if (group && mark.start() < hit.until()) {
        here |= mark.start() >= segment;
        before.add(mark.phrase().name());
      }
    }
    return (!here && before.size() > 1) || severalAtOnce(sentence, hit);
  }

  /** 审结复议669件、诉讼134件，被纠正99件: the clause before counts several groups of cases. */
  private static boolean severalAtOnce(Sentence sentence, Hit hit) {
    int clause = sentence.clauseStart(hit.start());
    int from = -1;
    for (ContextMark mark : sentence.marks()) {
      boolean group =
          mark.is("话题")
              && !mark.phrase().rows().isEmpty()
              && sentence.visible(mark.start(), hit.number().start());
      if (mark.start() >= clause && mark.start() < hit.until() && (group || mark.is("裁决机关"))) {
        return false;
      }
      from = group && mark.start() < clause ? sentence.clauseStart(mark.start()) : from;
    }
    int start = from;
    Set<String> named = new HashSet<>();
    sentence.marks().stream()
        .filter(mark -> mark.is("话题") && !mark.phrase().rows().isEmpty())
        .filter(mark -> sentence.visible(mark.start(), hit.number().start()))
        .filter(mark -> mark.start() >= start && mark.start() < clause)
        .forEach(mark -> named.add(mark.phrase().name()));
    return start >= 0 && named.size() > 1 && sentence.counts(start, clause) > 1;
  }
}
