package disclosure.audit.facts;

import disclosure.audit.facts.NumberMention.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds wholes with their parts within a sentence. */
final class BreakdownFinder {

  private static final int REACH = 16;

  /** So many ways of applying are taken for all there were. */
  private static final int CHANNELS = 3;

  private final List<ClaimMapping> mappings;
  private final CellPatterns cells;
  private final ShareFinder shares;
  private final String incomplete;
  private final String otherBasis;

  BreakdownFinder(List<ClaimMapping> mappings, CellPatterns cells, Vocabulary vocabulary) {
    this.mappings = mappings;
    this.cells = cells;
    this.shares = new ShareFinder(vocabulary);
    this.incomplete = vocabulary.text("疑点-未列全");
    this.otherBasis = vocabulary.text("疑点-口径");
  }

  /**
   * The breakdowns of a sentence.
   *
   * @param earlier wholes of the sentence before, if this one goes on with their parts
   */
  List<Breakdown> find(Sentence sentence, List<Statement> statements, List<Statement> earlier) {
    List<Breakdown> found = new ArrayList<>();
    for (Statement whole : earlier) {
      for (String family : whole.mapping().splits()) {
        List<Statement> parts = upTo(statements, family.replace("?", ""), whole, null);
        add(found, sum(sentence, statements, whole, parts, family, true));
      }
    }
    for (int i = 0; i < statements.size(); i++) {
      for (String family : statements.get(i).mapping().splits()) {
        Statement whole = statements.get(i);
        List<Statement> parts =
            upTo(
                statements.subList(i + 1, statements.size()),
                family.replace("?", ""),
                whole,
                sentence);
        add(found, sum(sentence, statements, whole, parts, family, false));
      }
    }
    found.addAll(shares.find(sentence, statements));
    return found;
  }

  private static void add(List<Breakdown> found, Breakdown breakdown) {
    if (breakdown != null) {
      found.add(breakdown);
    }
  }

  private Breakdown sum(
      Sentence sentence,
      List<Statement> all,
      Statement whole,
      List<Statement> parts,
      String named,
      boolean before) {
    boolean exact =
        whole.hit().number().relation().equals("=")
            && parts.stream().allMatch(part -> part.hit().number().relation().equals("="));
    if (parts.size() < 2 || !exact || whole.hit().none()) {
      return null;
    }
    String family = named.replace("?", "");
    if (partial(whole, parts, named, family)
        || (falls(parts, whole) < 0 && unread(sentence, all, parts))) {
      return null;
    }
    boolean rough = parts.stream().anyMatch(part -> part.doubt() != null);
    String doubt = named.endsWith("?") || rough ? otherBasis : doubt(whole, parts, family);
    Hit last = parts.get(parts.size() - 1).hit();
    int end = Math.max(last.end(), last.number().end());
    int start = before ? parts.get(0).hit().start() : whole.hit().start();
    return breakdown(sentence, whole, parts, null, doubt, start, end);
  }

  /** The parts of a family up to another whole of it; with a sentence, only where visible. */
  private static List<Statement> upTo(
      List<Statement> following, String family, Statement whole, Sentence sentence) {
    List<Statement> parts = new ArrayList<>();
    for (Statement next : following) {
      boolean visible =
          sentence == null || sentence.visible(whole.hit().start(), next.hit().start());
      if (next.splits(family) || !visible) {
        break;
      }
      boolean other = next.hit().number().start() != whole.hit().number().start();
      if (family.equals(next.mapping().family())
          && (other || sentence == null)
          && sameCases(whole, next)
          && !next.hit().none()) {
        parts.add(next);
      }
    }
    return parts;
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
    return sum(parts).compareTo(whole.hit().number().value());
  }

  /** Whether a count among the parts was not understood: it may be the part that lacks. */
  private static boolean unread(Sentence sentence, List<Statement> all, List<Statement> parts) {
    int from = parts.get(0).hit().number().start();
    int to = parts.get(parts.size() - 1).hit().number().end();
    return sentence.numbers().stream()
        .filter(number -> number.kind() == Kind.COUNT && number.unit() != null)
        .filter(number -> number.start() > from && number.start() < to + REACH)
        .anyMatch(
            number -> all.stream().noneMatch(s -> s.hit().number().start() == number.start()));
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
    boolean over = sum(parts).compareTo(whole.hit().number().value()) > 0;
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

  private static BigDecimal sum(List<Statement> parts) {
    return parts.stream()
        .map(part -> part.hit().number().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
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
