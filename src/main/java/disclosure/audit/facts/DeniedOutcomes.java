package disclosure.audit.facts;

import disclosure.audit.facts.ListSplitter.Item;
import disclosure.audit.facts.NumberMention.Kind;
import disclosure.audit.facts.PhraseMatcher.Fit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What the last of several kinds of cases goes on with is said of each: 无行政复议和行政诉讼纠错的情况 denies that
 * cases were corrected, not that there were any. Where it isn't understood, nothing is told of
 * them: 无行政复议、行政诉讼引发的舆情.
 */
final class DeniedOutcomes {

  private record Outcome(ClaimMapping mapping, Phrase phrase) {}

  private final List<Outcome> outcomes = new ArrayList<>();
  private final Fillers fillers;

  DeniedOutcomes(Fillers fillers) {
    this.fillers = fillers;
  }

  /** Takes note of a row, if its things are parts of something. */
  void add(ClaimMapping mapping, Phrase phrase) {
    if (mapping.family() != null) {
      outcomes.add(new Outcome(mapping, phrase));
    }
  }

  /**
   * The finds of a list that is denied.
   *
   * @param none where the word that says none begins
   * @param hits what was found of its items
   */
  List<Hit> of(Sentence sentence, boolean[] closed, int none, List<Item> items, List<Hit> hits) {
    List<Hit> all = new ArrayList<>(hits);
    List<String> families =
        hits.stream().flatMap(hit -> hit.mapping().splits().stream()).distinct().toList();
    List<Hit> said = List.of();
    boolean unread = false;
    for (int i = items.size() - 1; i >= 0; i--) {
      Item item = items.get(i);
      int noun = cases(sentence, item);
      List<Hit> own = noun < 0 ? List.of() : outcomes(sentence, closed, none, noun, item, families);
      boolean bare = noun >= 0 && fillers.ends(sentence.relative(), noun);
      boolean found = all.stream().anyMatch(hit -> hit.item() == item.end());
      said = own.isEmpty() && bare ? said : own;
      unread = bare ? unread : noun >= 0 && own.isEmpty() && !found;
      boolean outcome = !said.isEmpty() && !known(all, item, said.get(0).mapping().family());
      if (outcome || (bare && unread)) {
        all.removeIf(hit -> hit.item() == item.end());
        said.forEach(hit -> all.add(hit.inList(item.end(), true)));
      }
    }
    return all;
  }

  private static boolean known(List<Hit> hits, Item item, String family) {
    return hits.stream()
        .anyMatch(hit -> hit.item() == item.end() && family.equals(hit.mapping().family()));
  }

  /** Where the name of cases in an item ends; -1 if it names none. */
  private static int cases(Sentence sentence, Item item) {
    return sentence.marks().stream()
        .filter(mark -> mark.is("话题") && !mark.phrase().rows().isEmpty())
        .filter(mark -> mark.start() < item.end() && mark.end() > item.start())
        .mapToInt(mark -> Math.min(mark.end(), item.end()))
        .max()
        .orElse(-1);
  }

  /** What an item says of its cases, the most telling first. */
  private List<Hit> outcomes(
      Sentence sentence, boolean[] closed, int none, int noun, Item item, List<String> families) {
    PhraseMatcher matcher = new PhraseMatcher(sentence.relative(), closed, 0, item.end());
    return outcomes.stream()
        .filter(outcome -> outcome.mapping().inForce(sentence.year()))
        .filter(outcome -> families.contains(outcome.mapping().family()))
        .map(outcome -> outcome(sentence, matcher, none, noun, outcome))
        .filter(Objects::nonNull)
        .sorted(Comparator.comparingInt(hit -> -hit.letters()))
        .toList();
  }

  private Hit outcome(
      Sentence sentence, PhraseMatcher matcher, int none, int noun, Outcome outcome) {
    Fit best = null;
    for (int from : fillers.afterNone(sentence.relative(), noun)) {
      Fit fit = matcher.after(outcome.phrase().after(), from);
      boolean fits =
          fit != null && fit.letters() > 0 && fillers.ends(sentence.relative(), fit.end());
      best = fits && (best == null || fit.letters() > best.letters()) ? fit : best;
    }
    return best == null
        ? null
        : new Hit(
            outcome.mapping(),
            new NumberMention(Kind.NONE, BigDecimal.ZERO, "=", null, none, best.end()),
            none,
            best.end(),
            best.end(),
            true,
            best.letters(),
            -1,
            -1);
  }
}
