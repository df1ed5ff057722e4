package disclosure.audit.facts;

import disclosure.audit.facts.NumberMention.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells of which cells a total of applications is, as the numbers behind it divide it: into new
 * ones and those carried over, or into those that are counted and those that are not.
 */
final class DividedTotal {

  private final ApplicationFlow flow;
  private final List<String> partWords;
  private final List<String> uncounted;

  DividedTotal(Vocabulary vocabulary, ApplicationFlow flow) {
    this.flow = flow;
    this.partWords = vocabulary.words("其中一部分");
    this.uncounted = vocabulary.words("不计数");
  }

  /**
   * The readings of a hit: a number of applications received that the sentence divides into new
   * ones and those carried over is of both (收到20件，其中上年结转3件); none where some of it are said to be
   * left out of the count (收到80件，其中2件不计入统计).
   */
  List<List<String>> readings(Sentence sentence, Hit hit, List<Hit> all) {
    List<List<String>> own = hit.mapping().readings();
    boolean whole = !hit.none() && !hit.mapping().splits().isEmpty();
    if (hit.number().kind() != Kind.COUNT || (whole && leftOut(sentence, hit))) {
      return hit.number().kind() == Kind.COUNT ? List.of() : own;
    }
    List<String> both = Stream.concat(flow.fresh().stream(), flow.before().stream()).toList();
    if (own.size() > 1 && own.contains(both) && ofTwoYears(sentence, hit, all)) {
      return List.of(both);
    }
    if (!flow.received(hit) || hit.none()) {
      return own;
    }
    if (counted(sentence, hit, all)) {
      return List.of();
    }
    return own.contains(both) || !divided(sentence, hit, ApplicationFlow.told(all))
        ? own
        : Stream.concat(Stream.of(both), own.stream()).toList();
  }

  /** 办理316件，其中上年结转18件，新收298件: the numbers tell of which of its readings a total is. */
  private boolean ofTwoYears(Sentence sentence, Hit hit, List<Hit> all) {
    List<Hit> told = ApplicationFlow.told(all);
    return !hit.none()
        && told.stream()
            .filter(part -> flow.carriedOver(part) && part.number().start() > hit.number().end())
            .anyMatch(part -> byYears(sentence, hit, part, told));
  }

  /** 收到个人申请5件（合并1件，实际登记4件）: what is left is of the same applicants only. */
  private boolean counted(Sentence sentence, Hit hit, List<Hit> all) {
    return ApplicationFlow.told(all).stream()
        .filter(whole -> whole.number().end() <= hit.start() && !flow.received(whole))
        .filter(whole -> sentence.opening(hit.start()) == sentence.clauseEnd(whole.number().end()))
        .anyMatch(whole -> leftOut(sentence, whole));
  }

  /** Whether a part behind a number was carried over: the numbers show it, or it is called so. */
  private boolean divided(Sentence sentence, Hit hit, List<Hit> told) {
    for (Hit part : told) {
      boolean may =
          part.mapping().readings().contains(flow.before())
              && part.number().value().signum() > 0
              && part.number().start() > hit.number().end()
              && part.number().value().compareTo(hit.number().value()) <= 0;
      if (may && (byYears(sentence, hit, part, told) || amongThem(sentence, hit, part))) {
        return true;
      }
      if (may && flow.carriedOver(part) && allDealtWith(hit, part, told)) {
        return true;
      }
    }
    return false;
  }

  /** 收到20件，上年结转3件，办结18件，结转下年2件: what was answered and what is left are the 20. */
  private boolean allDealtWith(Hit hit, Hit part, List<Hit> told) {
    BigDecimal left = hit.number().value();
    boolean answered = false;
    for (Hit other : told) {
      boolean finished = flow.finished(other) && !answered;
      answered |= finished;
      boolean counted = other.number().start() > part.number().end();
      left =
          counted && (finished || flow.waits(other)) ? left.subtract(other.number().value()) : left;
    }
    return answered && left.signum() == 0;
  }

  /** 收到20件：新收17件，上年结转3件: the numbers that make a total up, none of them a result. */
  private boolean byYears(Sentence sentence, Hit hit, Hit part, List<Hit> told) {
    List<NumberMention> parts = ApplicationFlow.parts(sentence, hit, part);
    return !parts.isEmpty()
        && told.stream()
            .filter(other -> parts.contains(other.number()) && !other.equals(part))
            .noneMatch(flow::answered);
  }

  /** 收到20件，其中上年结转3件: what directly follows is one of a few parts. */
  private boolean amongThem(Sentence sentence, Hit hit, Hit part) {
    int clause = sentence.clauseEnd(hit.number().end()) + 1;
    return clause <= part.number().start()
        && sentence.clauseEnd(part.number().start()) <= sentence.clauseEnd(clause)
        && partWords.stream().anyMatch(word -> sentence.words().startsWith(word, clause));
  }

  /** 其中2件经核实为信访件，不计入统计: a part that is not counted, up to the next number. */
  boolean leftOut(Sentence sentence, Hit hit) {
    List<NumberMention> counts =
        sentence.numbers().stream()
            .filter(number -> number.kind() == Kind.COUNT && number.value() != null)
            .filter(number -> number.start() >= hit.number().end())
            .toList();
    int next = counts.size() < 2 ? sentence.words().length() : counts.get(1).start();
    return !counts.isEmpty()
        && counts.get(0).value().compareTo(hit.number().value()) < 0
        && uncounted.stream()
            .anyMatch(sentence.words().substring(hit.number().end(), next)::contains);
  }
}
