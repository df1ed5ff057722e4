package disclosure.audit.facts;

import disclosure.audit.facts.NumberMention.Kind;
import disclosure.audit.facts.Phrase.Anchor;
import disclosure.audit.facts.PhraseMatcher.Fit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds the most telling phrase around a number. */
final class NumberPhrases {

  private static final String BOUNDARY = "，。；：、（）！？";

  private record Compiled(ClaimMapping mapping, Phrase phrase) {}

  private final List<Compiled> phrases = new ArrayList<>();
  private final Fillers fillers;
  private final List<String> separators;

  NumberPhrases(Vocabulary vocabulary, Fillers fillers) {
    this.fillers = fillers;
    this.separators = vocabulary.words("并列");
  }

  void add(ClaimMapping mapping, Phrase phrase) {
    phrases.add(new Compiled(mapping, phrase));
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
    PhraseMatcher matcher =
        new PhraseMatcher(sentence.words(), closed, from, sentence.words().length());
    List<Hit> best = new ArrayList<>();
    for (Compiled compiled : phrases) {
      if (compiled.mapping().inForce(sentence.year()) && counts(compiled.mapping(), number)) {
        Hit hit = fit(sentence, matcher, number, ends, compiled);
        if (hit != null) {
          best.add(compiled.phrase().anchor() == Anchor.AGAIN ? hit.further() : hit);
        }
      }
    }
    best.sort(Comparator.comparingInt(hit -> -hit.letters()));
    return best;
  }

  /** Amounts are for amounts, counts for counts; 0 is both. */
  private static boolean counts(ClaimMapping mapping, NumberMention number) {
    return (mapping.money() != null) == (number.kind() == Kind.MONEY)
        || (mapping.money() != null && number.value().signum() == 0);
  }

  private Hit fit(
      Sentence sentence,
      PhraseMatcher matcher,
      NumberMention number,
      Set<Integer> ends,
      Compiled compiled) {
    Fit before = before(sentence, matcher, number, ends, compiled.phrase());
    Fit after = before == null ? null : after(sentence, matcher, number, compiled.phrase());
    if (after == null) {
      return null;
    }
    return new Hit(
        compiled.mapping(),
        number,
        before.start(),
        after.end(),
        until(sentence, after.end()),
        number.kind() == Kind.NONE,
        before.letters() + after.letters(),
        -1);
  }

  private static Fit before(
      Sentence sentence,
      PhraseMatcher matcher,
      NumberMention number,
      Set<Integer> ends,
      Phrase phrase) {
    if (phrase.before().isEmpty()) {
      return new Fit(number.start(), number.start(), 0);
    }
    Fit best = null;
    for (int end : ends) {
      if (end == 0 || !phrase.mayEndWith(sentence.words().charAt(end - 1))) {
        continue;
      }
      Fit fit = matcher.before(phrase.before(), end);
      best = fit != null && (best == null || fit.letters() > best.letters()) ? fit : best;
    }
    return best;
  }

  private Fit after(Sentence sentence, PhraseMatcher matcher, NumberMention number, Phrase phrase) {
    if (phrase.after().isEmpty()) {
      return new Fit(number.end(), number.end(), 0);
    }
    Fit best = null;
    for (int start : fillers.afterNumber(sentence.words(), number.end())) {
      Fit fit = matcher.after(phrase.after(), start);
      boolean fits = fit != null && fillers.ends(sentence.words(), fit.end());
      best = fits && (best == null || fit.letters() > best.letters()) ? fit : best;
    }
    return best;
  }

  /** What directly follows a number, up to punctuation, a list's next item or the next number. */
  private int until(Sentence sentence, int at) {
    int end = at;
    while (end < sentence.words().length() && !stops(sentence, end)) {
      end++;
    }
    return end;
  }

  private boolean stops(Sentence sentence, int at) {
    return BOUNDARY.indexOf(sentence.words().charAt(at)) >= 0
        || separators.stream().anyMatch(word -> sentence.words().startsWith(word, at))
        || sentence.numbers().stream().anyMatch(number -> number.start() == at);
  }
}
