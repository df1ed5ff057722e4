package disclosure.audit.facts;

import disclosure.audit.facts.NumberMention.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One percentage, or several in a row that belong to as many numbers before them, in their order:
 * 网络2件、信函1件，分别占66.7%、33.3%.
 *
 * @param percents never empty
 */
record PercentList(List<NumberMention> percents) {

  private static final Pattern AND = Pattern.compile("[、，和及与]|以及");

  /** What a bracket says in between is not what the percentage is of. */
  private static final Pattern BRACKET = Pattern.compile("（[^（）]*）");

  PercentList {
    percents = List.copyOf(percents);
  }

  /** The percentages of a sentence, those in a row together. */
  static List<PercentList> of(Sentence sentence) {
    List<PercentList> lists = new ArrayList<>();
    List<NumberMention> row = new ArrayList<>();
    for (NumberMention number : sentence.numbers()) {
      if (number.kind() != Kind.PERCENT) {
        continue;
      }
      boolean goesOn =
          !row.isEmpty()
              && AND.matcher(
                      sentence.words().substring(row.get(row.size() - 1).end(), number.start()))
                  .matches();
      if (!row.isEmpty() && !goesOn) {
        lists.add(new PercentList(row));
        row.clear();
      }
      row.add(number);
    }
    if (!row.isEmpty()) {
      lists.add(new PercentList(row));
    }
    return lists;
  }

  private int start() {
    return percents.get(0).start();
  }

  /** The words between the parts, or the last number, and the first percentage. */
  String words(Sentence sentence, List<Statement> parts) {
    Stream<Integer> numbers =
        sentence.numbers().stream()
            .filter(number -> number.kind() != Kind.YEAR)
            .filter(number -> sentence.visible(number.start(), start()))
            .map(NumberMention::end);
    Stream<Integer> hits = parts.stream().filter(Objects::nonNull).map(part -> part.hit().end());
    int from =
        Stream.concat(numbers, hits).filter(end -> end <= start()).max(Integer::compare).orElse(0);
    return BRACKET.matcher(sentence.words().substring(from, start())).replaceAll("");
  }

  /**
   * The statements that the percentages are of, in their order; null in the place of a number that
   * is no statement. None where it can't be told which are meant: where more numbers of the same
   * kind stand in a row, or a last one is not understood.
   */
  List<Statement> parts(Sentence sentence, List<Statement> statements) {
    List<NumberMention> before =
        sentence.numbers().stream()
            .filter(number -> number.kind() == Kind.COUNT && number.end() <= start())
            .filter(number -> sentence.visible(number.start(), start()))
            .toList();
    int first = before.size() - percents.size();
    List<Statement> parts = new ArrayList<>();
    for (NumberMention number : before.subList(Math.max(0, first), before.size())) {
      parts.add(of(number, statements));
    }
    Statement last = first > 0 ? of(before.get(first - 1), statements) : null;
    boolean longer = percents.size() > 1 && last != null && sameKind(last, parts);
    boolean said = parts.stream().filter(Objects::nonNull).noneMatch(part -> part.hit().none());
    return first < 0 || longer || !said ? List.of() : parts;
  }

  private static Statement of(NumberMention number, List<Statement> statements) {
    return statements.stream()
        .filter(statement -> statement.hit().number().start() == number.start())
        .filter(statement -> statement.mapping().family() != null)
        .findFirst()
        .orElse(null);
  }

  private static boolean sameKind(Statement one, List<Statement> parts) {
    return parts.stream()
        .filter(Objects::nonNull)
        .anyMatch(part -> part.mapping().family().equals(one.mapping().family()));
  }
}
