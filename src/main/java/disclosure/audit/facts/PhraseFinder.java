package disclosure.audit.facts;

import disclosure.audit.facts.ListSplitter.Item;
import disclosure.audit.facts.NumberMention.Kind;
import disclosure.audit.facts.Phrase.Anchor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the words of the claims table in a sentence. */
final class PhraseFinder {

  private static final Set<Kind> COUNTED =
      EnumSet.of(Kind.COUNT, Kind.NONE, Kind.NONE_OF_LIST, Kind.MONEY);

  private final NumberPhrases numbered;
  private final DenialPhrases denied;
  private final Fillers fillers;
  private final List<String> each;
  private final List<String> respectively;
  private final List<String> barriers;
  private final ListSplitter lists;
  private final JointHit joint;
  private final SharedHits shared;

  PhraseFinder(List<ClaimMapping> mappings, Vocabulary vocabulary) {
    fillers = new Fillers(vocabulary);
    lists = new ListSplitter(vocabulary.words("并列"), vocabulary.words("不拆"));
    joint = new JointHit(vocabulary);
    shared = new SharedHits(vocabulary);
    numbered = new NumberPhrases(vocabulary, fillers);
    denied = new DenialPhrases(vocabulary, fillers, lists);
    each = vocabulary.words("均");
    respectively = vocabulary.words("分别");
    barriers = vocabulary.words("间隔排除");
    mappings.forEach(mapping -> compile(mapping, vocabulary));
  }

  private void compile(ClaimMapping mapping, Vocabulary vocabulary) {
    for (String pattern : mapping.phrases()) {
      Phrase phrase = Phrase.of(pattern, vocabulary);
      if (phrase.anchor() != Anchor.NONE) {
        numbered.add(mapping, phrase);
      } else {
        denied.add(mapping, phrase);
      }
    }
  }

  /** All finds of a sentence in order; several at one number where it holds for a list. */
  List<Hit> find(Sentence sentence) {
    boolean[] closed = closed(sentence);
    List<Hit> hits = new ArrayList<>(denied.find(sentence, closed));
    List<NumberMention> counts = counts(sentence);
    int index = 0;
    while (index < counts.size()) {
      NumberMention number = counts.get(index);
      int nearest = fillers.before(sentence.relative(), number.start()).iterator().next();
      String between = sentence.relative().substring(nearest, number.start());
      if (respectively.stream().anyMatch(between::contains)) {
        List<NumberMention> row = row(sentence, counts, index);
        hits.addAll(zipped(sentence, closed, row, nearest));
        index += row.size();
      } else {
        boolean all =
            number.kind() == Kind.NONE_OF_LIST
                || each.stream().anyMatch(between::contains)
                || noneOfMany(sentence, closed, number, nearest);
        hits.addAll(
            all
                ? distributed(sentence, closed, number, nearest)
                : single(sentence, closed, number));
        index++;
      }
    }
    hits.addAll(shared.of(sentence, hits));
    hits = shared.ofWhole(sentence, shared.withStates(sentence, hits));
    hits.sort(
        Comparator.comparingInt((Hit hit) -> hit.number().start())
            .thenComparing(Hit::place)
            .thenComparing(hit -> -hit.letters()));
    return hits;
  }

  /** A、B和C0件: if there are none together, there is none of each. */
  private boolean noneOfMany(
      Sentence sentence, boolean[] closed, NumberMention number, int nearest) {
    if (number.kind() == Kind.MONEY || number.value().signum() != 0) {
      return false;
    }
    List<Item> items = items(sentence, nearest);
    return items.size() > 1
        && items.stream().noneMatch(item -> ofItem(sentence, closed, number, item).isEmpty());
  }

  /** What a number says of an item of the list before it. */
  private List<Hit> ofItem(Sentence sentence, boolean[] closed, NumberMention number, Item item) {
    Set<Integer> ends = fillers.before(sentence.relative(), item.end());
    List<Hit> hits =
        numbered.best(sentence, closed, number, item.start(), ends).stream()
            .filter(hit -> hit.end() <= number.end() && !hit.further())
            .toList();
    return hits.isEmpty() && number.value().signum() == 0
        ? denied.zero(sentence, closed, number, item)
        : hits;
  }

  private static List<NumberMention> counts(Sentence sentence) {
    return sentence.numbers().stream().filter(number -> COUNTED.contains(number.kind())).toList();
  }

  private boolean[] closed(Sentence sentence) {
    String words = sentence.relative();
    boolean[] closed = new boolean[words.length() + 1];
    for (int i = 0; i < words.length(); i++) {
      closed[i] = Sentence.CLAUSE.indexOf(words.charAt(i)) >= 0;
    }
    for (NumberMention number : sentence.numbers()) {
      Arrays.fill(closed, number.start(), number.end(), true);
    }
    for (String barrier : barriers) {
      for (int i = words.indexOf(barrier); i >= 0; i = words.indexOf(barrier, i + 1)) {
        Arrays.fill(closed, i, i + barrier.length(), true);
      }
    }
    return closed;
  }

  private List<Hit> single(Sentence sentence, boolean[] closed, NumberMention number) {
    List<Hit> hits = new ArrayList<>();
    Set<Integer> ends = fillers.before(sentence.relative(), number.start());
    Hit together =
        joint.possible(sentence, number) ? joint.of(number, parts(sentence, closed, number)) : null;
    if (together != null) {
      hits.add(together);
    }
    int taken = Integer.MAX_VALUE;
    for (Hit hit : numbered.best(sentence, closed, number, 0, ends)) {
      boolean part = !hit.further() && hit.start() >= taken;
      if (summed(sentence, closed, hit)) {
        taken = Math.min(taken, hit.start());
      } else if (!part) {
        hits.add(hit.saying(hit.none() || saysNone(sentence, hit)));
      }
    }
    return hits;
  }

  /** A和B共3件: the number is of both, so it is not B's. */
  private boolean summed(Sentence sentence, boolean[] closed, Hit hit) {
    List<Item> before = items(sentence, hit.start());
    if (before.isEmpty() || hit.start() >= hit.number().start() || opens(sentence, hit)) {
      return false;
    }
    Item last = before.get(before.size() - 1);
    Set<Integer> ends = fillers.before(sentence.relative(), last.end());
    return last.end() < hit.start()
        && !numbered.best(sentence, closed, hit.number(), last.start(), ends).isEmpty();
  }

  /** What begins after a comma or a colon is no list's last item. */
  private static boolean opens(Sentence sentence, Hit hit) {
    return hit.start() > 0
        && Sentence.CLAUSE.indexOf(sentence.relative().charAt(hit.start() - 1)) >= 0;
  }

  /** The best find of each item of the list before a number; empty if one has none. */
  private List<Hit> parts(Sentence sentence, boolean[] closed, NumberMention number) {
    int nearest = fillers.before(sentence.relative(), number.start()).iterator().next();
    List<Hit> parts = new ArrayList<>();
    for (Item item : items(sentence, nearest)) {
      List<Hit> best = ofItem(sentence, closed, number, item);
      if (best.isEmpty()) {
        return List.of();
      }
      parts.add(best.get(0));
    }
    return parts;
  }

  /** 为0 and 为零 say that there is none; 纠错0件 among others is a number like theirs. */
  private static boolean saysNone(Sentence sentence, Hit hit) {
    return hit.number().value().signum() == 0
        && hit.number().start() > 0
        && sentence.relative().charAt(hit.number().start() - 1) == '为';
  }

  /** A、B和C均为0: the number holds for each item. */
  private List<Hit> distributed(
      Sentence sentence, boolean[] closed, NumberMention number, int end) {
    List<Hit> hits = new ArrayList<>();
    for (Item item : items(sentence, end)) {
      Set<Integer> ends = fillers.before(sentence.relative(), item.end());
      ofItem(sentence, closed, number, item)
          .forEach(hit -> hits.add(hit.inList(item.end(), number.value().signum() == 0)));
      numbered.best(sentence, closed, number, 0, ends).stream()
          .filter(Hit::further)
          .forEach(hit -> hits.add(hit.ofItem(item.end())));
    }
    return hits;
  }

  /** A、B和C分别为1件、2件和3件: each item has its number; if they don't pair, none is taken. */
  private List<Hit> zipped(Sentence sentence, boolean[] closed, List<NumberMention> row, int end) {
    List<Item> items = items(sentence, end);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < row.size() && items.size() == row.size(); i++) {
      Item item = items.get(i);
      Set<Integer> ends = fillers.before(sentence.relative(), item.end());
      for (Hit hit : numbered.best(sentence, closed, row.get(i), item.start(), ends)) {
        if (hit.end() <= row.get(i).end()) {
          hits.add(hit.inList(item.end(), false));
        }
      }
    }
    return hits;
  }

  private List<Item> items(Sentence sentence, int end) {
    int last = end > 0 && "，：".indexOf(sentence.relative().charAt(end - 1)) >= 0 ? end - 1 : end;
    int start = sentence.clauseStart(last);
    for (NumberMention number : sentence.numbers()) {
      if (number.end() <= last && number.end() > start) {
        start = number.end();
      }
    }
    return lists.split(sentence.relative(), start, last);
  }

  /** The numbers from one on with nothing but list marks between them. */
  private List<NumberMention> row(Sentence sentence, List<NumberMention> counts, int index) {
    List<NumberMention> row = new ArrayList<>(List.of(counts.get(index)));
    for (int i = index + 1; i < counts.size(); i++) {
      int from = row.get(row.size() - 1).end();
      int to = counts.get(i).start();
      boolean next =
          to > from && lists.split(sentence.relative().replace('，', '、'), from, to).isEmpty();
      if (!next) {
        break;
      }
      row.add(counts.get(i));
    }
    return row;
  }
}
