package disclosure.audit.facts;

import disclosure.audit.facts.NumberMention.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
  private static final String GROUP = "@";

  private final List<String> among;
  private final List<String> fresh;
  private final List<String> before;
  private final List<String> done;
  private final String after;
  private final List<String> stillOpen;
  private final List<String> withinYear;
  private final List<String> partWords;
  private final List<String> uncounted;

  PartOfTotal(Vocabulary vocabulary) {
    this.among = vocabulary.words("之中");
    this.fresh = List.of(vocabulary.text("单元格-新收"));
    this.before = List.of(vocabulary.text("单元格-上年结转"));
    this.done = List.of(vocabulary.text("单元格-办结"));
    this.after = vocabulary.text("单元格-结转下年");
    this.stillOpen = vocabulary.words("未完的分项");
    this.withinYear = vocabulary.words("当年办结");
    this.partWords = vocabulary.words("其中一部分");
    this.uncounted = vocabulary.words("不计数");
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
    List<Hit> told = told(all);
    if (ofOtherMatter(sentence, hit, told)) {
      return Sure.YES;
    }
    Sure base = ofBase(sentence, hit, told, carriedOver);
    Sure sure = base != Sure.NO || !total(hit) ? base : ofParts(sentence, hit, told, carriedOver);
    return sure == Sure.NO && withinYear(sentence, hit, told) ? Sure.PERHAPS : sure;
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
    if (!likely(hit, fresh) || hit.none()) {
      return own;
    }
    if (counted(sentence, hit, all)) {
      return List.of();
    }
    List<String> both = Stream.concat(fresh.stream(), before.stream()).toList();
    return own.contains(both) || !divided(sentence, hit, told(all))
        ? own
        : Stream.concat(Stream.of(both), own.stream()).toList();
  }

  /** 收到个人申请5件（合并1件，实际登记4件）: what is left is of the same applicants only. */
  private boolean counted(Sentence sentence, Hit hit, List<Hit> all) {
    return told(all).stream()
        .filter(whole -> whole.number().end() <= hit.start() && !likely(whole, fresh))
        .filter(whole -> sentence.opening(hit.start()) == sentence.clauseEnd(whole.number().end()))
        .anyMatch(whole -> leftOut(sentence, whole));
  }

  /** Whether a part behind a number was carried over: the numbers show it, or it is called so. */
  private boolean divided(Sentence sentence, Hit hit, List<Hit> told) {
    for (Hit part : told) {
      boolean may =
          part.mapping().readings().contains(before)
              && part.number().value().signum() > 0
              && part.number().start() > hit.number().end()
              && part.number().value().compareTo(hit.number().value()) <= 0;
      if (may && (byYears(sentence, hit, part, told) || amongThem(sentence, hit, part))) {
        return true;
      }
      if (may && carriedOver(part) && allDealtWith(hit, part, told)) {
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
      boolean finished = likely(other, done) && !answered;
      answered |= finished;
      boolean counted = other.number().start() > part.number().end();
      left = counted && (finished || waits(other)) ? left.subtract(other.number().value()) : left;
    }
    return answered && left.signum() == 0;
  }

  /** 收到20件：新收17件，上年结转3件: the numbers that make a total up, none of them a result. */
  private boolean byYears(Sentence sentence, Hit hit, Hit part, List<Hit> told) {
    List<NumberMention> parts = parts(sentence, hit, part);
    return !parts.isEmpty()
        && told.stream()
            .filter(other -> parts.contains(other.number()) && !other.equals(part))
            .noneMatch(this::answered);
  }

  /** 收到20件，其中上年结转3件: what directly follows is one of a few parts. */
  private boolean amongThem(Sentence sentence, Hit hit, Hit part) {
    int clause = sentence.clauseEnd(hit.number().end()) + 1;
    return clause <= part.number().start()
        && sentence.clauseEnd(part.number().start()) <= sentence.clauseEnd(clause)
        && partWords.stream().anyMatch(word -> sentence.words().startsWith(word, clause));
  }

  /** 其中2件经核实为信访件，不计入统计: a part that is not counted, up to the next number. */
  private boolean leftOut(Sentence sentence, Hit hit) {
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

  /** 作出行政处罚决定512件，公开505件，7件不予公开: one of the parts of what is no application. */
  private static boolean ofOtherMatter(Sentence sentence, Hit hit, List<Hit> told) {
    return told.stream()
        .filter(whole -> whole.mapping().topics().isEmpty() && whole.mapping().family() == null)
        .filter(whole -> !whole.mapping().readings().isEmpty())
        .filter(whole -> whole.number().end() <= hit.start())
        .anyMatch(whole -> !parts(sentence, whole, hit).isEmpty());
  }

  /** What is told of each number: the most telling find. */
  private static List<Hit> told(List<Hit> all) {
    List<Hit> told = new ArrayList<>();
    for (Hit hit : all) {
      boolean first = told.stream().noneMatch(other -> other.number().equals(hit.number()));
      if (first && !hit.further()) {
        told.add(hit);
      }
    }
    return told;
  }

  /** Whether a sentence tells of applications carried over to this year. */
  boolean carriedOver(List<Hit> all) {
    return told(all).stream().anyMatch(this::carriedOver);
  }

  private boolean carriedOver(Hit hit) {
    return likely(hit, before) && hit.number().value().signum() > 0;
  }

  private boolean total(Hit hit) {
    boolean whole = hit.mapping().family() == null && !hit.mapping().splits().isEmpty();
    return whole || likely(hit, done);
  }

  private static boolean likely(Hit hit, List<String> cells) {
    List<List<String>> readings = hit.mapping().readings();
    return !readings.isEmpty() && readings.get(0).equals(cells);
  }

  /** 上年结转的5件中 or 新收的40件中 before a hit: it is of these only. */
  private Sure ofBase(Sentence sentence, Hit hit, List<Hit> told, boolean carriedOver) {
    Hit base = null;
    for (Hit other : told) {
      boolean total = likely(other, fresh) || likely(other, before);
      if (total && other.number().end() <= hit.start() && other.number().kind() == Kind.COUNT) {
        base = other;
      }
    }
    if (base == null || !answered(hit) || !governs(sentence, base, hit)) {
      return Sure.NO;
    }
    boolean older = carriedOver || told.stream().anyMatch(this::carriedOver);
    return likely(base, before) || older ? Sure.YES : Sure.PERHAPS;
  }

  /** Whether a hit is of what has been answered, and how, rather than by whom it was asked. */
  private boolean answered(Hit hit) {
    List<String> cells = hit.mapping().readings().stream().flatMap(List::stream).toList();
    return !cells.isEmpty()
        && !likely(hit, fresh)
        && cells.stream()
            .noneMatch(c -> c.contains(GROUP) || before.contains(c) || after.equals(c));
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
    return likely(hit, done)
        && withinYear.stream().anyMatch(words::contains)
        && told.stream().noneMatch(this::carriedOver)
        && told.stream()
            .filter(other -> likely(other, fresh) && other.number().end() <= hit.start())
            .anyMatch(other -> other.number().value().compareTo(hit.number().value()) > 0);
  }

  /** Whether a hit is one of the numbers that make up a total named before. */
  private Sure ofParts(Sentence sentence, Hit hit, List<Hit> told, boolean carriedOver) {
    for (Hit whole : told) {
      boolean larger =
          (likely(whole, fresh) || likely(whole, done))
              && whole.number().kind() == Kind.COUNT
              && whole.number().end() <= hit.start()
              && whole.number().value().compareTo(hit.number().value()) > 0
              && !(likely(hit, fresh) && leftOut(sentence, whole));
      List<NumberMention> parts = larger ? parts(sentence, whole, hit) : List.of();
      Sure sure = parts.isEmpty() ? Sure.NO : sure(whole, parts, hit, told, carriedOver);
      if (sure != Sure.NO) {
        return sure;
      }
    }
    return Sure.NO;
  }

  /** The numbers behind a whole that make it up, a hit's among them; empty if they don't. */
  private static List<NumberMention> parts(Sentence sentence, Hit whole, Hit hit) {
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
      if (said.stream().anyMatch(this::carriedOver)) {
        return Sure.NO;
      }
      boolean own = part.equals(hit.number());
      waiting &= own || said.stream().anyMatch(this::waits);
      result |= !own && said.stream().anyMatch(other -> answered(other) && !likely(other, done));
    }
    boolean same = likely(whole, likely(hit, fresh) ? fresh : done);
    return waiting
        ? waiting(whole, told, carriedOver)
        : same || (result && parts.size() > 2) ? Sure.YES : Sure.PERHAPS;
  }

  /** 新收40件，办结37件，结转3件: the 37 are of the new ones, if older ones were answered besides. */
  private Sure waiting(Hit whole, List<Hit> told, boolean carriedOver) {
    boolean older = carriedOver || told.stream().anyMatch(this::carriedOver);
    boolean none = told.stream().anyMatch(other -> likely(other, before) && zero(other));
    boolean some = likely(whole, fresh) && !none;
    return !some ? Sure.NO : older ? Sure.YES : Sure.PERHAPS;
  }

  private static boolean zero(Hit hit) {
    return hit.number().value().signum() == 0;
  }

  private boolean waits(Hit hit) {
    boolean open = hit.mapping().family() != null && stillOpen.contains(hit.mapping().family());
    return open && hit.mapping().readings().stream().flatMap(List::stream).anyMatch(after::equals);
  }
}
