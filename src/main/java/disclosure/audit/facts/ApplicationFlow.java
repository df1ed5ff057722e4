package disclosure.audit.facts;

import disclosure.audit.facts.NumberMention.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What finds say of applications on their way: received, carried over, answered, left for later.
 */
final class ApplicationFlow {

  private static final String GROUP = "@";

  private final List<String> fresh;
  private final List<String> before;
  private final List<String> done;
  private final String after;
  private final List<String> stillOpen;

  ApplicationFlow(Vocabulary vocabulary) {
    this.fresh = List.of(vocabulary.text("单元格-新收"));
    this.before = List.of(vocabulary.text("单元格-上年结转"));
    this.done = List.of(vocabulary.text("单元格-办结"));
    this.after = vocabulary.text("单元格-结转下年");
    this.stillOpen = vocabulary.words("未完的分项");
  }

  /** Cells of the applications that were received this year. */
  List<String> fresh() {
    return fresh;
  }

  /** Cells of those that were carried over to this year. */
  List<String> before() {
    return before;
  }

  /** Whether a hit is most likely of those received this year. */
  boolean received(Hit hit) {
    return likely(hit, fresh);
  }

  /** Whether a hit is most likely of those carried over to this year. */
  boolean older(Hit hit) {
    return likely(hit, before);
  }

  /** Whether a hit is most likely of all those answered. */
  boolean finished(Hit hit) {
    return likely(hit, done);
  }

  /** Whether a hit tells of some that were carried over to this year. */
  boolean carriedOver(Hit hit) {
    return older(hit) && hit.number().value().signum() > 0;
  }

  private static boolean likely(Hit hit, List<String> cells) {
    List<List<String>> readings = hit.mapping().readings();
    return !readings.isEmpty() && readings.get(0).equals(cells);
  }

  /** Whether a hit is of what has been answered, and how, rather than by whom it was asked. */
  boolean answered(Hit hit) {
    List<String> cells = hit.mapping().readings().stream().flatMap(List::stream).toList();
    return !cells.isEmpty()
        && !received(hit)
        && cells.stream()
            .noneMatch(c -> c.contains(GROUP) || before.contains(c) || after.equals(c));
  }

  /** Whether a hit is of applications left for later. */
  boolean waits(Hit hit) {
    boolean open = hit.mapping().family() != null && stillOpen.contains(hit.mapping().family());
    return open && hit.mapping().readings().stream().flatMap(List::stream).anyMatch(after::equals);
  }

  /** What is told of each number: the most telling find. */
  static List<Hit> told(List<Hit> all) {
    List<Hit> told = new ArrayList<>();
    for (Hit hit : all) {
      boolean first = told.stream().noneMatch(other -> other.number().equals(hit.number()));
      if (first && !hit.further()) {
        told.add(hit);
      }
    }
    return told;
  }

  /** The numbers behind a whole that make it up, a hit's among them; empty if they don't. */
  static List<NumberMention> parts(Sentence sentence, Hit whole, Hit hit) {
    List<NumberMention> parts = new ArrayList<>();
    BigDecimal left = whole.number().value();
    for (NumberMention number : sentence.numbers()) {
      boolean counted =
          number.kind() == Kind.COUNT
              && number.start() >= whole.number().end()
              && Objects.equals(number.unit(), whole.number().unit())
              && number.value().signum() > 0
              && sentence.visible(number.start(), hit.number().start());
      if (counted && left.signum() > 0) {
        parts.add(number);
        left = left.subtract(number.value());
      }
    }
    boolean within = parts.size() > 1 && parts.contains(hit.number());
    return within && left.signum() == 0 ? parts : List.of();
  }
}
