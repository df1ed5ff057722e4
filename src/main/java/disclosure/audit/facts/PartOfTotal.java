package disclosure.audit.facts;

import disclosure.audit.facts.NumberMention.Kind;
import java.util.List;

/**
 * Tells numbers of which the sentence's other numbers say that they are of a part of a total:
 * 新收40件， 办结37件，结转3件，另有上年结转的5件 (37 of the 40 new ones), 受理12件，答复7件，不予受理4件，补正1件 (7 of the 12), or
 * 上年结转的5件中，1件予以公开 (of the 5).
 */
final class PartOfTotal {

  /** How sure it is that a number is of a part. */
  enum Sure {
    NO,
    PERHAPS,
    YES
  }

  private static final String NEXT_MATTER = "；";

  private final ApplicationFlow flow;
  private final DividedTotal divided;
  private final List<String> among;
  private final List<String> withinYear;

  PartOfTotal(Vocabulary vocabulary, ApplicationFlow flow, DividedTotal divided) {
    this.flow = flow;
    this.divided = divided;
    this.among = vocabulary.words("之中");
    this.withinYear = vocabulary.words("当年办结");
  }

  /**
   * Whether a hit is of a part.
   *
   * @param all all finds of the sentence
   * @param carriedOver whether the sentences before tell of applications carried over to this year
   */
  Sure sure(Sentence sentence, Hit hit, List<Hit> all, boolean carriedOver) {
    if (hit.none() || hit.mapping().topics().isEmpty()) {
      return Sure.NO;
    }
    List<Hit> told = ApplicationFlow.told(all);
    if (ofOtherMatter(sentence, hit, told)) {
      return Sure.YES;
    }
    Sure base = ofBase(sentence, hit, told, carriedOver);
    Sure sure = base != Sure.NO || !total(hit) ? base : ofParts(sentence, hit, told, carriedOver);
    return sure == Sure.NO && withinYear(sentence, hit, told) ? Sure.PERHAPS : sure;
  }

  /** 作出行政处罚决定512件，公开505件，7件不予公开: one of the parts of what is no application. */
  private static boolean ofOtherMatter(Sentence sentence, Hit hit, List<Hit> told) {
    return told.stream()
        .filter(whole -> whole.mapping().topics().isEmpty() && whole.mapping().family() == null)
        .filter(whole -> !whole.mapping().readings().isEmpty())
        .filter(whole -> whole.number().end() <= hit.start())
        .anyMatch(whole -> !ApplicationFlow.parts(sentence, whole, hit).isEmpty());
  }

  /** Whether a sentence tells of applications carried over to this year. */
  boolean carriedOver(List<Hit> all) {
    return ApplicationFlow.told(all).stream().anyMatch(flow::carriedOver);
  }

  private boolean total(Hit hit) {
    boolean whole = hit.mapping().family() == null && !hit.mapping().splits().isEmpty();
    return whole || flow.finished(hit);
  }

  /** 上年结转的5件中 or 新收的40件中 before a hit: it is of these only. */
  private Sure ofBase(Sentence sentence, Hit hit, List<Hit> told, boolean carriedOver) {
    Hit base = null;
    for (Hit other : told) {
      boolean total = flow.received(other) || flow.older(other);
      if (total && other.number().end() <= hit.start() && other.number().kind() == Kind.COUNT) {
        base = other;
      }
    }
    if (base == null || !flow.answered(hit) || !governs(sentence, base, hit)) {
      return Sure.NO;
    }
    boolean older = carriedOver || told.stream().anyMatch(flow::carriedOver);
    return flow.older(base) || older ? Sure.YES : Sure.PERHAPS;
  }

  private boolean governs(Sentence sentence, Hit base, Hit hit) {
    int from = Math.max(base.end(), base.number().end());
    String behind = sentence.words().substring(Math.min(from, hit.start()), hit.start());
    int clause = sentence.clauseEnd(base.number().end());
    String rest = sentence.words().substring(base.number().end(), clause);
    boolean said = among.stream().anyMatch(word -> behind.startsWith(word) || rest.endsWith(word));
    return said && !behind.contains(NEXT_MATTER);
  }

  /** 新收40件，当年办结37件: perhaps of those 40 only. */
  private boolean withinYear(Sentence sentence, Hit hit, List<Hit> told) {
    int from = sentence.clauseStart(Math.min(hit.start(), hit.number().start()));
    String words = sentence.words().substring(from, Math.max(hit.end(), hit.number().end()));
    return flow.finished(hit)
        && withinYear.stream().anyMatch(words::contains)
        && told.stream().noneMatch(flow::carriedOver)
        && told.stream()
            .filter(other -> flow.received(other) && other.number().end() <= hit.start())
            .anyMatch(other -> other.number().value().compareTo(hit.number().value()) > 0);
  }

  /** Whether a hit is one of the numbers that make up a total named before. */
  private Sure ofParts(Sentence sentence, Hit hit, List<Hit> told, boolean carriedOver) {
    for (Hit whole : told) {
      boolean larger =
          (flow.received(whole) || flow.finished(whole))
              && whole.number().kind() == Kind.COUNT
              && whole.number().end() <= hit.start()
              && whole.number().value().compareTo(hit.number().value()) > 0
              && !(flow.received(hit) && divided.leftOut(sentence, whole));
      List<NumberMention> parts = larger ? ApplicationFlow.parts(sentence, whole, hit) : List.of();
      Sure sure = parts.isEmpty() ? Sure.NO : sure(whole, parts, hit, told, carriedOver);
      if (sure != Sure.NO) {
        return sure;
      }
    }
    return Sure.NO;
  }

  /**
   * What the other parts tell: if some of several are results too, or if older applications were
   * answered besides, the hit is of a part; else it may be.
   */
  private Sure sure(
      Hit whole, List<NumberMention> parts, Hit hit, List<Hit> told, boolean carriedOver) {
    boolean waiting = true;
    boolean result = false;
    for (NumberMention part : parts) {
      List<Hit> said = told.stream().filter(other -> other.number().equals(part)).toList();
      if (said.stream().anyMatch(flow::carriedOver)) {
        return Sure.NO;
      }
      boolean own = part.equals(hit.number());
      waiting &= own || said.stream().anyMatch(flow::waits);
      result |=
          !own && said.stream().anyMatch(other -> flow.answered(other) && !flow.finished(other));
    }
    boolean same = flow.received(hit) ? flow.received(whole) : flow.finished(whole);
    return waiting
        ? waiting(whole, told, carriedOver)
        : same || (result && parts.size() > 2) ? Sure.YES : Sure.PERHAPS;
  }

  /** 新收40件，办结37件，结转3件: the 37 are of the new ones, if older ones were answered besides. */
  private Sure waiting(Hit whole, List<Hit> told, boolean carriedOver) {
    boolean older = carriedOver || told.stream().anyMatch(flow::carriedOver);
    boolean none = told.stream().anyMatch(other -> flow.older(other) && zero(other));
    boolean some = flow.received(whole) && !none;
    return !some ? Sure.NO : older ? Sure.YES : Sure.PERHAPS;
  }

  private static boolean zero(Hit hit) {
    return hit.number().value().signum() == 0;
  }
}
