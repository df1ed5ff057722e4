package disclosure.audit.facts;

import disclosure.audit.facts.ListSplitter.Item;
import disclosure.audit.facts.NumberMention.Kind;
import disclosure.audit.facts.Phrase.Element;
import disclosure.audit.facts.PhraseMatcher.Fit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what a sentence says there is none of: 未收到A，未发生B、C和D. */
final class DenialPhrases {

  private record Compiled(ClaimMapping mapping, Phrase phrase) {}

  private final List<Compiled> phrases = new ArrayList<>();
  private final WordList nones;
  private final WordList joins;
  private final WordList verbs;
  private final WordList nots;
  private final WordList deeds;
  private final Fillers fillers;
  private final ListSplitter lists;
  private final DeniedOutcomes outcomes;

  DenialPhrases(Vocabulary vocabulary, Fillers fillers, ListSplitter lists) {
    this.nones = new WordList(vocabulary.words("无"));
    this.joins = new WordList(vocabulary.words("并列"));
    this.verbs = new WordList(vocabulary.words("并列动词"));
    this.nots = new WordList(vocabulary.words("否定"));
    this.deeds = new WordList(vocabulary.words("未后动词"));
    this.fillers = fillers;
    this.lists = lists;
    this.outcomes = new DeniedOutcomes(fillers);
  }

  void add(ClaimMapping mapping, Phrase phrase) {
    phrases.add(new Compiled(mapping, phrase));
    outcomes.add(mapping, phrase);
  }

  List<Hit> find(Sentence sentence, boolean[] closed) {
    List<Hit> hits = new ArrayList<>();
    String words = sentence.relative();
    int at = 0;
    while (at < words.length()) {
      String none = noneAt(sentence, at);
      String not = none == null ? notAt(sentence, at) : null;
      if (none != null) {
        hits.addAll(denied(sentence, closed, at, at + none.length()));
      } else if (not != null) {
        hits.addAll(denied(sentence, closed, at, at + not.length(), at + not.length()));
      }
      at += none == null ? 1 : none.length();
    }
    return hits;
  }

  private String noneAt(Sentence sentence, int at) {
    String none = nones.at(sentence.relative(), at);
    return none == null
            || sentence.covered(at, "中性")
            || ofLonger(sentence, at, at + none.length())
            || ofList(sentence, at, at + none.length())
        ? null
        : none;
  }

  /** The 无 of 无法提供 is part of the name of a thing. */
  private static boolean ofLonger(Sentence sentence, int from, int to) {
    return sentence.marks().stream()
        .filter(mark -> mark.is("话题") && mark.end() - mark.start() > to - from)
        .anyMatch(mark -> mark.start() <= from && to <= mark.end());
  }

  /** The 未 of 未废止规章: what was not done is the next word's to tell. */
  private String notAt(Sentence sentence, int at) {
    String not = nots.at(sentence.relative(), at);
    return not == null
            || deeds.at(sentence.relative(), at + not.length()) == null
            || sentence.covered(at, "中性")
            || ofList(sentence, at, at + not.length())
        ? null
        : not;
  }

  /** 甲、乙均未提出申请 is read as a number is that stands behind a list. */
  private static boolean ofList(Sentence sentence, int from, int to) {
    return sentence.numbers().stream()
        .filter(number -> number.kind() == Kind.NONE_OF_LIST)
        .anyMatch(
            number ->
                number.start() < to
                    && from < number.end()
                    && sentence.clauseStart(number.start()) < number.start());
  }

  private List<Hit> denied(Sentence sentence, boolean[] closed, int start, int end) {
    List<Hit> hits = new ArrayList<>(denied(sentence, closed, start, end, end));
    int object = object(sentence.relative(), end);
    if (object > end) {
      denied(sentence, closed, start, end, object)
          .forEach(hit -> hits.add(hit.asItem(hit.item() - 1)));
    }
    return hits;
  }

  /** 未制发、废止规范性文件: the first verb's object stands behind the last one. */
  private int object(String words, int at) {
    int end = at;
    String join = joins.at(words, end);
    while (join != null && verbs.at(words, end + join.length()) != null) {
      end += join.length() + verbs.at(words, end + join.length()).length();
      join = joins.at(words, end);
    }
    return end;
  }

  /**
   * What is denied in a list.
   *
   * @param from where the list begins
   */
  private List<Hit> denied(Sentence sentence, boolean[] closed, int start, int end, int from) {
    int last = sentence.clauseEnd(end);
    List<Hit> hits = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    int reached = from;
    for (Item item : lists.split(sentence.relative(), from, last)) {
      if (item.start() > from && noneAt(sentence, item.start()) != null) {
        break;
      }
      items.add(item);
      PhraseMatcher matcher = new PhraseMatcher(sentence.relative(), closed, 0, item.end());
      List<Hit> best = new ArrayList<>();
      for (Compiled compiled : phrases) {
        if (compiled.mapping().inForce(sentence.year())) {
          Hit hit = denial(sentence, matcher, start, item, compiled);
          if (hit != null) {
            best.add(hit);
          }
        }
      }
      if (!best.isEmpty() && item.start() >= reached) {
        best.sort(Comparator.comparingInt(hit -> -hit.letters()));
        best.forEach(hit -> hits.add(hit.inList(item.end(), true)));
        reached = best.get(0).end();
      }
    }
    return outcomes.of(sentence, closed, start, items, hits);
  }

  /** What a zero says of an item of the list before it, as if 无 stood before the item. */
  List<Hit> zero(Sentence sentence, boolean[] closed, NumberMention number, Item item) {
    PhraseMatcher matcher = new PhraseMatcher(sentence.relative(), closed, 0, item.end());
    List<Hit> hits = new ArrayList<>();
    for (Compiled compiled : phrases) {
      boolean open = compiled.phrase().before().stream().allMatch(Element::optional);
      if (open && compiled.mapping().inForce(sentence.year())) {
        Fit fit = after(sentence, matcher, item, compiled.phrase());
        if (fit != null) {
          hits.add(
              new Hit(
                  compiled.mapping(),
                  number,
                  item.start(),
                  number.end(),
                  item.end(),
                  true,
                  fit.letters(),
                  -1,
                  -1));
        }
      }
    }
    hits.sort(Comparator.comparingInt(hit -> -hit.letters()));
    return hits;
  }

  private Hit denial(
      Sentence sentence, PhraseMatcher matcher, int start, Item item, Compiled compiled) {
    Fit after = after(sentence, matcher, item, compiled.phrase());
    Fit before = after == null ? null : matcher.before(compiled.phrase().before(), start);
    if (before == null) {
      return null;
    }
    NumberMention none =
        new NumberMention(Kind.NONE, BigDecimal.ZERO, "=", null, start, after.end());
    return new Hit(
        compiled.mapping(),
        none,
        before.start(),
        after.end(),
        after.end(),
        true,
        before.letters() + after.letters(),
        -1,
        -1);
  }

  private Fit after(Sentence sentence, PhraseMatcher matcher, Item item, Phrase phrase) {
    Fit best = null;
    for (int from : fillers.afterNone(sentence.relative(), item.start())) {
      String words = sentence.relative();
      boolean may = from < words.length() && phrase.mayBeginWith(words.charAt(from));
      Fit fit = may ? matcher.after(phrase.after(), from) : null;
      boolean fits =
          fit != null
              && !(fit.end() < item.end() && joins.at(words, fit.end()) != null)
              && (fillers.ends(words, fit.end())
                  || fillers.before(words, item.end()).contains(fit.end()));
      best = fits && (best == null || fit.letters() > best.letters()) ? fit : best;
    }
    return best;
  }
}
