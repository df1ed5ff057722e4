package disclosure.audit.facts;

import disclosure.audit.facts.NumberMention.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds wholes with their parts within a sentence. */
final class BreakdownFinder {

  /** So many ways of applying are taken for all there were. */
  private static final int CHANNELS = 3;

  private final List<ClaimMapping> mappings;
  private final CellPatterns cells;
  private final ShareFinder shares;
  private final TotalFinder totals;
  private final GrowthFinder growth;
  private final String incomplete;
  private final String otherBasis;

  BreakdownFinder(List<ClaimMapping> mappings, CellPatterns cells, Vocabulary vocabulary) {
    this.mappings = mappings;
    this.cells = cells;
    this.shares = new ShareFinder(vocabulary);
    this.totals = new TotalFinder(vocabulary);
    this.growth = new GrowthFinder(vocabulary);
    this.incomplete = vocabulary.text("疑点-未列全");
    this.otherBasis = vocabulary.text("疑点-口径");
  }

  /**
   * The breakdowns of a sentence.
   *
   * @param around the sentences of its paragraph
   * @param earlier wholes of the sentence before, if this one goes on with their parts
   * @param recent wholes of the last sentence that named any
   */
  List<Breakdown> find(
      Sentence sentence,
      List<Sentence> around,
      List<Statement> statements,
      List<Statement> earlier,
      List<Statement> recent) {
    List<Breakdown> found = new ArrayList<>();
    for (String family : families(statements, earlier)) {
      List<Statement> wholes =
          new ArrayList<>(earlier.stream().filter(whole -> whole.splits(family)).toList());
      List<Statement> parts = new ArrayList<>();
      for (Statement next : statements) {
        if (next.splits(family)) {
          add(found, sum(sentence, statements, wholes, parts, family));
          parts.clear();
          wholes.add(next);
        } else if (family.equals(next.mapping().family())
            && !next.hit().none()
            && !PartList.repeats(parts, next)
            && !PartList.anotherYears(sentence, next)) {
          parts.add(next);
        }
      }
      add(found, sum(sentence, statements, wholes, parts, family));
    }
    List<Sentence> before = around.subList(0, around.indexOf(sentence));
    found.replaceAll(sum -> ofAnother(sum, before) ? sum.doubted(otherBasis) : sum);
    found.addAll(shares.find(sentence, statements, recent));
    found.addAll(totals.find(sentence, statements));
    found.addAll(growth.find(sentence, statements, recent));
    return found;
  }

  /** Whether parts that don't make up their whole make up a number of the sentences before. */
  private static boolean ofAnother(Breakdown sum, List<Sentence> before) {
    BigDecimal made = sum.parts().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.doubt() == null
        && made.compareTo(sum.whole()) != 0
        && before.stream()
            .flatMap(sentence -> sentence.numbers().stream())
            .filter(number -> number.kind() == Kind.COUNT && number.unit() != null)
            .anyMatch(number -> number.value().compareTo(made) == 0);
  }

  private static Set<String> families(List<Statement> statements, List<Statement> earlier) {
    return Stream.concat(earlier.stream(), statements.stream())
        .flatMap(whole -> whole.mapping().families().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void add(List<Breakdown> found, Breakdown breakdown) {
    if (breakdown != null) {
      found.add(breakdown);
    }
  }

  /**
   * The sum that some parts make up: of any of the wholes named before them; if of none, of the
   * likeliest. Nothing is told where they make up two wholes together.
   */
  private Breakdown sum(
      Sentence sentence,
      List<Statement> all,
      List<Statement> wholes,
      List<Statement> parts,
      String family) {
    List<Sum> possible = new ArrayList<>();
    for (Statement whole : governing(sentence, wholes, parts)) {
      Sum sum = new Sum(whole, own(sentence, all, whole, parts));
      if (told(sentence, all, sum, family)) {
        possible.add(sum);
      }
    }
    boolean fits = possible.stream().anyMatch(Sum::holdsParts);
    boolean together = Sum.together(possible);
    possible.removeIf(sum -> fits && !sum.holdsParts());
    Sum likeliest = Sum.likeliest(possible, family);
    if (likeliest == null || (!likeliest.holds() && together)) {
      return null;
    }
    Sum listed = likeliest.holds() ? likeliest : PartList.first(sentence, all, likeliest);
    if (!listed.holds()
        && !PartList.bracketed(sentence, listed)
        && PartList.explained(listed, all, wholes)) {
      return null;
    }
    return written(sentence, all, listed, doubt(listed, possible, family));
  }

  private Breakdown written(Sentence sentence, List<Statement> all, Sum sum, String doubt) {
    Hit last = sum.parts().get(sum.parts().size() - 1).hit();
    int start =
        all.contains(sum.whole()) ? sum.whole().hit().start() : sum.parts().get(0).hit().start();
    int end = Math.max(last.end(), last.number().end());
    return breakdown(sentence, sum.whole(), sum.parts(), null, doubt, start, end);
  }

  /** The wholes that parts may be of: the one whose bracket they stand in, or all before them. */
  private static List<Statement> governing(
      Sentence sentence, List<Statement> wholes, List<Statement> parts) {
    int at = parts.isEmpty() ? 0 : parts.get(0).hit().start();
    Statement last = wholes.isEmpty() ? null : wholes.get(wholes.size() - 1);
    boolean bracket =
        last != null
            && last.hit().number().end() <= at
            && sentence.opening(at) >= 0
            && sentence.opening(at) == sentence.clauseEnd(last.hit().number().end());
    return bracket ? List.of(last) : wholes;
  }

  /** The parts that are visible from a whole and are not just another name of it. */
  private static List<Statement> own(
      Sentence sentence, List<Statement> all, Statement whole, List<Statement> parts) {
    boolean here = all.contains(whole);
    return parts.stream()
        .filter(part -> !here || sentence.visible(whole.hit().start(), part.hit().start()))
        .filter(part -> !here || part.hit().number().start() != whole.hit().number().start())
        .filter(part -> sameCases(whole, part))
        .filter(part -> parts.stream().noneMatch(outer -> within(sentence, outer, part)))
        .toList();
  }

  /** 公开3件（其中已主动公开2件）、不予公开1件: what a bracket divides is counted before it. */
  private static boolean within(Sentence sentence, Statement outer, Statement part) {
    int open = sentence.opening(part.hit().number().start());
    int end = outer.hit().number().end();
    return open >= end && sentence.clauseEnd(end) == open;
  }

  private String doubt(Sum sum, List<Sum> possible, String family) {
    if (sum.holds()) {
      return null;
    }
    boolean unsure = !sum.whole().mapping().splits().contains(family);
    boolean several = Sum.sure(possible, family).size() > 1;
    boolean open = sum.parts().stream().allMatch(part -> part.readings().size() > 1);
    boolean rough = open || sum.parts().stream().anyMatch(part -> part.doubt() != null);
    return unsure || several || rough ? otherBasis : doubt(sum.whole(), sum.parts(), family);
  }

  /** Whether parts are a statement on a whole at all. */
  private boolean told(Sentence sentence, List<Statement> all, Sum sum, String family) {
    Statement whole = sum.whole();
    List<Statement> parts = sum.parts();
    boolean exact =
        whole.hit().number().relation().equals("=")
            && parts.stream().allMatch(part -> part.hit().number().relation().equals("="));
    if (parts.size() < 2 || !exact || whole.hit().none()) {
      return false;
    }
    String named = whole.mapping().splits().contains(family) ? family : family + "?";
    return !partial(whole, parts, named, family)
        && (falls(parts, whole) >= 0 || !PartList.unread(sentence, all, parts));
  }

  /** Results of cases belong to a whole only if they may be meant of just its groups. */
  private static boolean sameCases(Statement whole, Statement part) {
    if (!whole.compared() || !part.compared() || !part.mapping().carried()) {
      return true;
    }
    return part.readings().stream()
        .anyMatch(reading -> Statement.rows(reading).equals(whole.rows()));
  }

  /**
   * Whether parts that don't make up the whole are no statement on it: only some are named, or the
   * whole may be counted otherwise. Parts that are compared with figures by themselves need no sum.
   */
  private boolean partial(Statement whole, List<Statement> parts, String named, String family) {
    int over = falls(parts, whole);
    boolean compared = parts.stream().allMatch(Statement::compared);
    boolean few = compared || parts.size() < CHANNELS;
    return nested(parts)
        || (over != 0 && compared && named.endsWith("?"))
        || (over < 0 && few && !complete(whole, parts, family));
  }

  private static int falls(List<Statement> parts, Statement whole) {
    return Sum.of(parts).compareTo(whole.hit().number().value());
  }

  /** Whether one of the parts holds another: 公开30件，其中予以公开20件、部分公开10件. */
  private static boolean nested(List<Statement> parts) {
    List<Set<String>> cells =
        parts.stream()
            .filter(Statement::compared)
            .map(part -> Set.copyOf(part.readings().get(0)))
            .toList();
    return cells.stream()
        .anyMatch(
            all ->
                cells.stream().anyMatch(some -> some.size() < all.size() && all.containsAll(some)));
  }

  /** Too much is wrong in any case; too little only where all kinds of parts are named. */
  private String doubt(Statement whole, List<Statement> parts, String family) {
    boolean over = Sum.of(parts).compareTo(whole.hit().number().value()) > 0;
    return over || complete(whole, parts, family) ? null : incomplete;
  }

  private boolean complete(Statement whole, List<Statement> parts, String family) {
    Set<String> named = new HashSet<>();
    parts.forEach(part -> part.readings().stream().limit(1).forEach(named::addAll));
    Set<String> all = new HashSet<>();
    for (ClaimMapping mapping : mappings) {
      if (family.equals(mapping.family()) && !mapping.readings().isEmpty()) {
        all.addAll(cells.expand(mapping.readings().get(0), whole.rows()));
      }
    }
    return !all.isEmpty() && named.containsAll(all);
  }

  /** A breakdown of a whole; a percentage or a sum of parts. */
  static Breakdown breakdown(
      Sentence sentence,
      Statement whole,
      List<Statement> parts,
      BigDecimal percent,
      String doubt,
      int from,
      int to) {
    return new Breakdown(
        sentence.quote(from, to),
        percent == null ? "sum" : "percent",
        whole.readings().stream().findFirst().orElse(List.of()),
        whole.hit().number().value(),
        parts.stream().map(part -> part.hit().number().value()).toList(),
        percent,
        doubt,
        sentence.section(),
        sentence.locate(from, to));
  }
}
