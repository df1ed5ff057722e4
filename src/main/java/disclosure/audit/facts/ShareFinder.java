package disclosure.audit.facts;

import disclosure.audit.facts.NumberMention.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Finds parts with their percentage of the whole within a sentence. */
final class ShareFinder {

  private static final int REACH = 16;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final List<String> shares;
  private final List<String> noShares;
  private final String otherBasis;

  ShareFinder(Vocabulary vocabulary) {
    this.shares = vocabulary.words("占比");
    this.noShares = vocabulary.words("非占比");
    this.otherBasis = vocabulary.text("疑点-口径");
  }

  /** The parts of a sentence that have a percentage of their whole. */
  List<Breakdown> find(Sentence sentence, List<Statement> statements) {
    List<Breakdown> found = new ArrayList<>();
    for (NumberMention percent : sentence.numbers()) {
      Statement part =
          percent.kind() == Kind.PERCENT ? partOf(sentence, statements, percent) : null;
      if (part != null) {
        Breakdown share = share(sentence, statements, part, percent);
        if (share != null) {
          found.add(share);
        }
      }
    }
    return found;
  }

  /** The statement just before a percentage, if the words between them call it a share. */
  private Statement partOf(Sentence sentence, List<Statement> statements, NumberMention percent) {
    Statement last = null;
    for (Statement statement : statements) {
      last = statement.hit().number().end() <= percent.start() ? statement : last;
    }
    if (last == null || last.hit().none()) {
      return null;
    }
    int from = last.hit().number().end();
    String between = sentence.words().substring(from, percent.start());
    boolean numbers =
        sentence.numbers().stream().anyMatch(n -> n.start() >= from && n.end() <= percent.start());
    boolean share = between.endsWith("（") || shares.stream().anyMatch(between::contains);
    boolean other = noShares.stream().anyMatch(between::contains);
    return between.length() <= REACH && share && !other && !numbers ? last : null;
  }

  private Breakdown share(
      Sentence sentence, List<Statement> statements, Statement part, NumberMention percent) {
    String family = part.mapping().family();
    List<Statement> wholes = new ArrayList<>();
    for (Statement statement : statements) {
      boolean larger = statement.hit().number().value().compareTo(part.hit().number().value()) >= 0;
      if (statement != part
          && statement.hit().number().end() <= part.hit().number().start()
          && family != null
          && statement.splits(family)
          && larger) {
        wholes.add(0, statement);
      }
    }
    if (wholes.isEmpty() || wholes.get(0).hit().number().value().signum() == 0) {
      return null;
    }
    Statement whole =
        wholes.stream()
            .filter(candidate -> agrees(candidate, part, percent.value()))
            .findFirst()
            .orElse(wholes.get(0));
    String doubt =
        wholes.size() == 1 && whole.mapping().splits().contains(family) ? null : otherBasis;
    return BreakdownFinder.breakdown(
        sentence, whole, List.of(part), percent.value(), doubt, part.hit().start(), percent.end());
  }

  private static boolean agrees(Statement whole, Statement part, BigDecimal percent) {
    BigDecimal exact =
        part.hit()
            .number()
            .value()
            .multiply(HUNDRED)
            .divide(whole.hit().number().value(), 12, RoundingMode.HALF_UP);
    return exact.subtract(percent).abs().compareTo(BigDecimal.ONE.movePointLeft(percent.scale()))
        < 0;
  }
}
