package disclosure.audit.facts;

import disclosure.audit.facts.NumberMention.Kind;
import disclosure.audit.facts.Phrase.Anchor;
import disclosure.audit.facts.PhraseMatcher.Fit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the most telling phrase around a number. */
final class NumberPhrases {

  private static final String BOUNDARY = "，。；：、（）！？";

  private record Compiled(ClaimMapping mapping, Phrase phrase) {}

  private static final BitSet NONE = new BitSet();

  private final List<Compiled> phrases = new ArrayList<>();
  private final Map<Character, BitSet> byEnding = new HashMap<>();
  private final Map<Character, BitSet> byBeginning = new HashMap<>();
  private final BitSet anywhere = new BitSet();
  private final Fillers fillers;
  private final WordList separators;

  NumberPhrases(Vocabulary vocabulary, Fillers fillers) {
    this.fillers = fillers;
    this.separators = new WordList(vocabulary.words("并列"));
  }

  void add(ClaimMapping mapping, Phrase phrase) {
    int index = phrases.size();
    phrases.add(new Compiled(mapping, phrase));
    boolean before = !phrase.before().isEmpty();
    Set<Character> marks = before ? phrase.endings() : phrase.beginnings();
    if (marks == null) {
      anywhere.set(index);
    } else {
      Map<Character, BitSet> places = before ? byEnding : byBeginning;
      marks.forEach(c -> places.computeIfAbsent(c, none -> new BitSet()).set(index));
    }
  }

  /** Indexes of the phrases that the characters around a number allow. */
  private BitSet candidates(Place place) {
    BitSet candidates = (BitSet) anywhere.clone();
    String words = place.sentence().relative();
    for (int end : place.ends()) {
      candidates.or(end == 0 ? NONE : byEnding.getOrDefault(words.charAt(end - 1), NONE));
    }
    Set<Integer> starts = new TreeSet<>(place.goesOn());
    starts.addAll(place.starts());
    for (int start : starts) {
      boolean inside = start < words.length();
      candidates.or(inside ? byBeginning.getOrDefault(words.charAt(start), NONE) : NONE);
    }
    return candidates;
  }

  /**
   * The phrases of a number, the most telling first.
   *
   * @param from index before which no word may begin
   * @param ends places where the words before the number may end
   * @return empty if no phrase fits
   */
  List<Hit> best(
      Sentence sentence, boolean[] closed, NumberMention number, int from, Set<Integer> ends) {
    Place place =
        new Place(
            sentence,
            new PhraseMatcher(sentence.relative(), closed, from, sentence.relative().length()),
            number,
            ends,
            fillers.afterNumber(sentence.relative(), number.end()),
            sentence.goesOn(number));
    List<Hit> best = new ArrayList<>();
    BitSet candidates = candidates(place);
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      Compiled compiled = phrases.get(i);
      if (compiled.mapping().inForce(sentence.year()) && counts(compiled.mapping(), number)) {
        if (compiled.phrase().anchor() == Anchor.AGAIN) {
          best.addAll(again(place, compiled));
        } else {
          Stream.ofNullable(fit(place, compiled, place.starts())).forEach(best::add);
        }
      }
    }
    best.removeIf(hit -> oneOfSeveral(place, hit));
    best.sort(Comparator.comparingInt(hit -> -hit.letters()));
    return best;
  }

  /**
   * A number in its sentence.
   *
   * @param ends places where words before it may end
   * @param starts places where words after it may begin
   * @param goesOn places of marks at which clauses begin that may still speak of it
   */
  private record Place(
      Sentence sentence,
      PhraseMatcher matcher,
      NumberMention number,
      Set<Integer> ends,
      Set<Integer> starts,
      Set<Integer> goesOn) {}

  /** Amounts are for amounts, counts for counts; 0 is both. */
  private static boolean counts(ClaimMapping mapping, NumberMention number) {
    return (mapping.money() != null) == (number.kind() == Kind.MONEY)
        || (mapping.money() != null && number.value().signum() == 0);
  }

  /** What is said again of a number, in the words behind it and in each clause that goes on. */
  private List<Hit> again(Place place, Compiled compiled) {
    List<Hit> hits = new ArrayList<>();
    Set<Integer> clauses = new TreeSet<>(place.goesOn());
    clauses.add(place.number().end());
    for (int from : clauses) {
      Set<Integer> starts = from == place.number().end() ? place.starts() : Set.of(from);
      Hit hit = fit(place, compiled, starts);
      if (hit != null && !ofNextNumber(place.sentence(), hit)) {
        int words = Math.max(from, place.sentence().clauseStart(hit.end()));
        hits.add(hit.furtherAt(words));
      }
    }
    return hits;
  }

  /**
   * 8件，属于内部事务信息、过程性信息的各3件, 26件，原因是不掌握（22件）, or 1件，无法提供（不掌握）2件: what follows is said of the next
   * number.
   */
  private static boolean ofNextNumber(Sentence sentence, Hit hit) {
    int end = hit.end();
    int open = sentence.opening(end);
    boolean closes = open >= hit.number().end() && sentence.closing(open) == end;
    boolean opens = end < sentence.words().length() && sentence.opening(end + 1) == end;
    int to = opens || closes ? end + 2 : sentence.clauseEnd(end);
    int behind = opens ? sentence.closing(end) : end;
    return sentence.numbers().stream()
        .filter(number -> number.kind() == NumberMention.Kind.COUNT)
        .anyMatch(
            number ->
                (number.start() >= end && number.start() < to)
                    || (opens && number.start() > behind && number.start() <= behind + 2));
  }

  private Hit fit(Place place, Compiled compiled, Set<Integer> starts) {
    Fit after = after(place, compiled.phrase(), starts);
    Fit before = after == null ? null : before(place, compiled.phrase());
    if (before == null) {
      return null;
    }
    return new Hit(
        compiled.mapping(),
        place.number(),
        before.start(),
        after.end(),
        until(place.sentence(), after.end()),
        place.number().kind() == Kind.NONE || place.number().kind() == Kind.NONE_OF_LIST,
        before.letters() + after.letters(),
        -1,
        -1);
  }

  private static Fit before(Place place, Phrase phrase) {
    if (phrase.before().isEmpty()) {
      return new Fit(place.number().start(), place.number().start(), 0);
    }
    Fit best = null;
    for (int end : place.ends()) {
      boolean may = end > 0 && phrase.mayEndWith(place.sentence().relative().charAt(end - 1));
      Fit fit = may ? place.matcher().before(phrase.before(), end) : null;
      best = fit != null && (best == null || fit.letters() > best.letters()) ? fit : best;
    }
    return best;
  }

  private Fit after(Place place, Phrase phrase, Set<Integer> starts) {
    if (phrase.after().isEmpty()) {
      return new Fit(place.number().end(), place.number().end(), 0);
    }
    Fit best = null;
    for (int start : starts) {
      String words = place.sentence().relative();
      boolean may = start < words.length() && phrase.mayBeginWith(words.charAt(start));
      Fit fit = may ? place.matcher().after(phrase.after(), start) : null;
      boolean fits =
          fit != null
              && (fillers.ends(words, fit.end())
                  || (phrase.opensBracket() && leadsToNumber(place.sentence(), fit.end())));
      best = fits && (best == null || fit.letters() > best.letters()) ? fit : best;
    }
    return best;
  }

  /** 14件，涉及国家秘密、个人隐私: a number is of all that is listed, if no item has its own. */
  private boolean oneOfSeveral(Place place, Hit hit) {
    Sentence sentence = place.sentence();
    int next =
        hit.end() > place.number().end() ? fillers.nextItem(sentence.relative(), hit.end()) : -1;
    return next >= 0
        && sentence.counts(next, sentence.clauseEnd(next)) == 0
        && phrases.stream()
            .filter(compiled -> compiled.phrase().before().isEmpty())
            .filter(compiled -> compiled.mapping().inForce(sentence.year()))
            .filter(compiled -> !compiled.mapping().id().equals(hit.mapping().id()))
            .anyMatch(compiled -> after(place, compiled.phrase(), Set.of(next)) != null);
  }

  /** （含上年结转18件: what stands in the bracket has a number of its own. */
  private boolean leadsToNumber(Sentence sentence, int at) {
    return sentence.numbers().stream()
        .filter(number -> number.start() >= at)
        .findFirst()
        .filter(number -> fillers.before(sentence.relative(), number.start()).contains(at))
        .isPresent();
  }

  /** What directly follows a number, up to punctuation, a list's next item or the next number. */
  private int until(Sentence sentence, int at) {
    int end = at;
    while (end < sentence.relative().length() && !stops(sentence, end)) {
      end++;
    }
    return end;
  }

  private boolean stops(Sentence sentence, int at) {
    return BOUNDARY.indexOf(sentence.relative().charAt(at)) >= 0
        || separators.at(sentence.relative(), at) != null
        || sentence.numbers().stream().anyMatch(number -> number.start() == at);
  }
}
