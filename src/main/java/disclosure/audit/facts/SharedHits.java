package disclosure.audit.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is said of several numbers together, behind the last of them. */
final class SharedHits {

  private static final String NEXT_MATTER = "；";

  private final List<String> each;
  private final List<String> joins;

  SharedHits(Vocabulary vocabulary) {
    each = vocabulary.words("均");
    joins = vocabulary.words("并列");
  }

  /** The finds, with 2件行政复议、3件行政诉讼未审结 read as the state of each. */
  List<Hit> withStates(Sentence sentence, List<Hit> hits) {
    List<Hit> all = new ArrayList<>(hits);
    for (Hit said : hits) {
      Hit last = state(sentence, said) ? said : null;
      while (last != null) {
        Hit whole = listedBefore(sentence, hits, last);
        Hit state = whole == null ? null : last.of(whole).until(whole.end());
        if (whole != null) {
          all.removeIf(hit -> hit.number().start() == whole.number().start());
          all.add(state);
        }
        last = state;
      }
    }
    return all;
  }

  /** 3件行政诉讼未审结: a number, the cases, and what became of them. */
  private static boolean state(Sentence sentence, Hit hit) {
    return hit.mapping().carried()
        && hit.mapping().family() != null
        && hit.item() < 0
        && !hit.further()
        && hit.start() == hit.number().start()
        && sentence.marks().stream()
            .filter(mark -> mark.is("话题") && !mark.phrase().rows().isEmpty())
            .anyMatch(mark -> mark.start() >= hit.number().end() && mark.end() < hit.end());
  }

  /** 2件行政复议、: what comes just before in the list, of which nothing was said but how many. */
  private Hit listedBefore(Sentence sentence, List<Hit> hits, Hit last) {
    String family = last.mapping().family();
    return hits.stream()
        .filter(hit -> hit.item() < 0 && !hit.further() && hit.start() == hit.number().start())
        .filter(hit -> hit.number().end() < hit.end() && hit.end() <= last.start())
        .filter(hit -> hit.mapping().splits().contains(family))
        .filter(hit -> joins.contains(sentence.words().substring(hit.end(), last.start())))
        .findFirst()
        .orElse(null);
  }

  /**
   * 复议7件，诉讼9件，均获维持: what is said of all holds for each of the numbers of one kind, but not beyond a
   * semicolon.
   */
  List<Hit> of(Sentence sentence, List<Hit> hits) {
    List<Hit> more = new ArrayList<>();
    for (Hit said : hits) {
      String words = sentence.words().substring(said.number().end(), said.end());
      if (said.further() && said.mapping().carried() && each.stream().anyMatch(words::contains)) {
        Hit last = main(hits, said.number().start());
        Hit before = last == null ? null : kin(sentence, hits, last);
        while (before != null) {
          more.add(said.of(before));
          before = kin(sentence, hits, before);
        }
      }
    }
    return more;
  }

  /**
   * The finds, with 收到12件，网上9件、信函3件，申请人均为自然人 read as said of the whole that the parts of another
   * kind make up; where they make up none, it is not known of what it is said.
   */
  List<Hit> ofWhole(Sentence sentence, List<Hit> hits) {
    List<Hit> all = new ArrayList<>(hits);
    for (Hit said : hits) {
      Hit last = said.further() ? main(hits, said.number().start()) : null;
      List<Hit> parts = otherKind(last, said) ? parts(sentence, hits, last) : List.of();
      if (parts.size() > 1) {
        all.remove(said);
        wholes(hits, parts, said.mapping().family())
            .max(Comparator.comparingInt(Hit::start))
            .ifPresent(whole -> all.add(said.of(whole)));
      }
    }
    return all;
  }

  private static boolean otherKind(Hit part, Hit said) {
    String family = said.mapping().family();
    return part != null
        && family != null
        && part.mapping().family() != null
        && !family.equals(part.mapping().family())
        && !part.mapping().families().contains(family)
        && !said.mapping().carried();
  }

  /** A part with those of its kind that stand just before it, the last first. */
  private static List<Hit> parts(Sentence sentence, List<Hit> hits, Hit last) {
    List<Hit> parts = new ArrayList<>();
    for (Hit part = last; part != null; part = kin(sentence, hits, part)) {
      parts.add(part);
    }
    return parts;
  }

  /** What stands before some parts, is their sum, and may be split into them and a further kind. */
  private static Stream<Hit> wholes(List<Hit> hits, List<Hit> parts, String further) {
    Hit first = parts.get(parts.size() - 1);
    BigDecimal sum =
        parts.stream().map(part -> part.number().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    return hits.stream()
        .filter(hit -> hit.mapping().family() == null && !hit.further())
        .filter(hit -> hit.end() <= first.start())
        .filter(
            hit -> hit.mapping().families().containsAll(List.of(first.mapping().family(), further)))
        .filter(hit -> hit.number().value().compareTo(sum) == 0);
  }

  private static Hit main(List<Hit> hits, int number) {
    return hits.stream()
        .filter(hit -> hit.number().start() == number && !hit.further() && hit.item() < 0)
        .max(Comparator.comparingInt(Hit::letters))
        .orElse(null);
  }

  /** The find of the same kind at the number just before, if only its own words lie between. */
  private static Hit kin(Sentence sentence, List<Hit> hits, Hit hit) {
    Hit before =
        hits.stream()
            .map(other -> other.number().start())
            .filter(start -> start < hit.number().start())
            .max(Integer::compare)
            .map(start -> main(hits, start))
            .orElse(null);
    boolean kin =
        before != null
            && before.mapping().family() != null
            && before.mapping().family().equals(hit.mapping().family())
            && before.end() <= hit.start()
            && !sentence.words().substring(before.end(), hit.start()).equals(NEXT_MATTER)
            && hit.start() - before.end() <= 1;
    return kin ? before : null;
  }
}
