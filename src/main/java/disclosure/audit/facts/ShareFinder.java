package disclosure.audit.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds parts with their percentage of the whole within a sentence. */
final class ShareFinder {

  private static final int REACH = 16;
  private static final String PUNCTUATION = "，；：、（）";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final List<String> shares;
  private final List<String> noShares;
  private final List<String> inTurn;
  private final List<String> fillers;
  private final String otherBasis;
  private final List<List<String>> totals;

  ShareFinder(Vocabulary vocabulary) {
    this.shares = vocabulary.words("占比");
    this.noShares = vocabulary.words("非占比");
    this.inTurn = vocabulary.words("分别");
    this.fillers = vocabulary.words("占比填充");
    this.otherBasis = vocabulary.text("疑点-口径");
    this.totals = vocabulary.groups("占比总数").stream().map(vocabulary::words).toList();
  }

  /**
   * The parts of a sentence that have a percentage of their whole.
   *
   * @param recent wholes of the sentences before
   */
  List<Breakdown> find(Sentence sentence, List<Statement> statements, List<Statement> recent) {
    List<Breakdown> found = new ArrayList<>();
    String base = "";
    for (PercentList list : PercentList.of(sentence)) {
      List<Statement> parts = list.parts(sentence, statements);
      String words = list.words(sentence, parts);
      if (!calledShares(list, words) || ofRegion(sentence, list, words)) {
        continue;
      }
      base = names(words) ? words : base;
      for (int i = 0; i < parts.size(); i++) {
        Statement part = parts.get(i);
        NumberMention percent = list.percents().get(i);
        Breakdown share =
            part == null ? null : share(sentence, statements, recent, part, percent, base);
        if (share != null) {
          found.add(share);
        }
      }
    }
    return found;
  }

  /** Whether the words between numbers and their percentages call these shares of a whole. */
  private boolean calledShares(PercentList list, String between) {
    boolean one = list.percents().size() == 1;
    boolean share = (one && between.endsWith("（")) || shares.stream().anyMatch(between::contains);
    return between.length() <= REACH
        && share
        && noShares.stream().noneMatch(between::contains)
        && !(one && inTurn.stream().anyMatch(between::contains))
        && ofTheNumbers(between);
  }

  /** 占全县申请总量的42%: of a whole that is not given, unless the sentence is about the region. */
  private static boolean ofRegion(Sentence sentence, PercentList list, String between) {
    int from = list.percents().get(0).start() - between.length();
    return sentence.marks().stream()
        .filter(mark -> mark.is("全域") && mark.start() >= from)
        .filter(mark -> between.contains(mark.words()))
        .anyMatch(mark -> !sentence.words().substring(0, Math.max(0, from)).contains(mark.words()));
  }

  /** Not 公民申请8件，企业占比20%, where the percentage is of something else. */
  private boolean ofTheNumbers(String between) {
    int from = between.length();
    while (from > 0 && PUNCTUATION.indexOf(between.charAt(from - 1)) < 0) {
      from--;
    }
    String clause = between.substring(from);
    int at = shares.stream().mapToInt(clause::indexOf).filter(i -> i >= 0).min().orElse(0);
    String lead = clause.substring(0, at);
    for (String filler : fillers) {
      lead = lead.replace(filler, "");
    }
    return lead.isEmpty();
  }

  private Breakdown share(
      Sentence sentence,
      List<Statement> statements,
      List<Statement> recent,
      Statement part,
      NumberMention percent,
      String base) {
    List<Statement> before =
        statements.stream()
            .filter(other -> other.hit().number().end() <= part.hit().number().start())
            .toList();
    List<Statement> wholes = wholes(before, part);
    wholes = named(wholes.isEmpty() ? wholes(recent, part) : wholes, base);
    if (wholes.isEmpty() || wholes.get(0).hit().number().value().signum() == 0) {
      return null;
    }
    Statement whole =
        wholes.stream()
            .min(Comparator.comparing(candidate -> off(candidate, part, percent.value())))
            .orElseThrow();
    String doubt =
        wholes.size() == 1 && whole.mapping().splits().contains(part.mapping().family())
            ? null
            : otherBasis;
    return BreakdownFinder.breakdown(
        sentence, whole, List.of(part), percent.value(), doubt, part.hit().start(), percent.end());
  }

  /** The wholes that a part may be of, the nearest first. */
  private static List<Statement> wholes(List<Statement> statements, Statement part) {
    String family = part.mapping().family();
    List<Statement> wholes = new ArrayList<>();
    for (Statement statement : statements) {
      boolean larger = statement.hit().number().value().compareTo(part.hit().number().value()) >= 0;
      if (statement != part && family != null && statement.splits(family) && larger) {
        wholes.add(0, statement);
      }
    }
    return wholes;
  }

  /** The wholes that are called as the last words of a share call theirs: 占办结总数的55.9%. */
  private List<Statement> named(List<Statement> wholes, String words) {
    List<Statement> left = wholes;
    for (List<String> names : totals) {
      if (names.stream().anyMatch(words::contains)) {
        left =
            left.stream()
                .filter(whole -> names.stream().anyMatch(whole.words()::contains))
                .toList();
      }
    }
    return left;
  }

  /** Whether words name a total. */
  private boolean names(String words) {
    return totals.stream().flatMap(List::stream).anyMatch(words::contains);
  }

  /** How far the percentage that a part is of a whole is from the printed one. */
  private static BigDecimal off(Statement whole, Statement part, BigDecimal percent) {
    BigDecimal value = whole.hit().number().value();
    return value.signum() == 0
        ? HUNDRED
        : part.hit()
            .number()
            .value()
            .multiply(HUNDRED)
            .divide(value, 12, RoundingMode.HALF_UP)
            .subtract(percent)
            .abs();
  }
}
