package disclosure.audit.facts;

import disclosure.audit.facts.NumberMention.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Finds totals of the parts just before them: 予以公开5件、部分公开2件，合计7件. */
final class TotalFinder {

  private static final String NEXT_MATTER = "；";
  private static final String NEXT_CLAUSE = "，";

  private final List<String> totals;
  private final String otherBasis;

  TotalFinder(Vocabulary vocabulary) {
    this.totals = vocabulary.words("合计");
    this.otherBasis = vocabulary.text("疑点-口径");
  }

  /** The totals of a sentence. */
  List<Breakdown> find(Sentence sentence, List<Statement> statements) {
    List<Breakdown> found = new ArrayList<>();
    for (NumberMention number : sentence.numbers()) {
      boolean total =
          number.kind() == Kind.COUNT
              && number.unit() != null
              && number.relation().equals("=")
              && bare(sentence.words(), sentence.clauseStart(number.start()), number.start());
      boolean unread = statements.stream().noneMatch(s -> s.hit().number() == number);
      List<Statement> parts = total && unread ? before(sentence, statements, number) : List.of();
      if (parts.size() > 1) {
        found.add(total(sentence, parts, number));
      }
    }
    return found;
  }

  /** Whether nothing but words of totals stands in a part. */
  boolean bare(String words, int from, int to) {
    String lead = words.substring(from, to);
    for (String total : totals) {
      lead = lead.replace(total, "");
    }
    return from < to && (lead.isEmpty() || lead.equals("为"));
  }

  /** The parts of one family in a row up to a total. */
  private static List<Statement> before(
      Sentence sentence, List<Statement> statements, NumberMention total) {
    List<Statement> parts = new ArrayList<>();
    int at = total.start();
    for (int i = statements.size() - 1; i >= 0; i--) {
      Statement part = statements.get(i);
      NumberMention number = part.hit().number();
      if (number.start() >= total.start() || part.hit().further()) {
        continue;
      }
      String family = part.mapping().family();
      boolean row =
          family != null
              && (parts.isEmpty() || family.equals(parts.get(0).mapping().family()))
              && number.kind() == Kind.COUNT
              && number.relation().equals("=")
              && number.end() <= at
              && sentence.counts(number.end(), at) == 0
              && !sentence.words().substring(number.end(), at).contains(NEXT_MATTER);
      if (!row) {
        break;
      }
      parts.add(0, part);
      at = number.start();
    }
    return parts;
  }

  /** The parts that make up the total; else those that are listed in one clause. */
  private Breakdown total(Sentence sentence, List<Statement> parts, NumberMention number) {
    List<Statement> listed = parts;
    boolean oneList = false;
    for (int from = parts.size() - 2; from >= 0; from--) {
      List<Statement> some = parts.subList(from, parts.size());
      BigDecimal sum =
          some.stream().map(p -> p.hit().number().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
      int first = some.get(0).hit().number().end();
      int last = parts.get(parts.size() - 1).hit().number().start();
      boolean one = !sentence.words().substring(first, last).contains(NEXT_CLAUSE);
      if (sum.compareTo(number.value()) == 0) {
        return breakdown(sentence, some, number, null);
      }
      listed = one ? some : listed;
      oneList |= one;
    }
    return breakdown(sentence, listed, number, oneList ? null : otherBasis);
  }

  private static Breakdown breakdown(
      Sentence sentence, List<Statement> parts, NumberMention number, String doubt) {
    int from = parts.get(0).hit().start();
    return new Breakdown(
        sentence.quote(from, number.end()),
        "sum",
        parts.stream()
            .flatMap(part -> part.readings().stream().limit(1))
            .findFirst()
            .orElse(List.of()),
        number.value(),
        parts.stream().map(part -> part.hit().number().value()).toList(),
        null,
        doubt,
        sentence.section(),
        sentence.locate(from, number.end()));
  }
}
