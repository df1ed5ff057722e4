package disclosure.audit.facts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Words that may stand between a phrase and its number without saying anything. */
final class Fillers {

  private static final String BOUNDARY = "，。；：、（）！？";

  private final List<String> beforeNumber;
  private final List<String> afterNumber;
  private final List<String> afterNone;
  private final List<String> tails;
  private final List<String> separators;

  Fillers(Vocabulary vocabulary) {
    beforeNumber = vocabulary.words("数前填充");
    afterNumber = vocabulary.words("数后填充");
    afterNone = vocabulary.words("无后填充");
    tails = vocabulary.words("后缀");
    separators = vocabulary.words("并列");
  }

  /** The places from which only filling words lead to a place, itself included, in order. */
  Set<Integer> before(String words, int at) {
    Set<Integer> places = new TreeSet<>(Set.of(at));
    Deque<Integer> open = new ArrayDeque<>(places);
    while (!open.isEmpty()) {
      int place = open.pop();
      for (String filler : beforeNumber) {
        int start = place - filler.length();
        if (start >= 0 && words.startsWith(filler, start) && places.add(start)) {
          open.push(start);
        }
      }
    }
    return places;
  }

  /** The places to which only filling words lead from the end of a number. */
  Set<Integer> afterNumber(String words, int at) {
    return after(words, at, afterNumber);
  }

  /** The places to which only filling words lead from a word that says none. */
  Set<Integer> afterNone(String words, int at) {
    return after(words, at, afterNone);
  }

  private static Set<Integer> after(String words, int at, List<String> fillers) {
    Set<Integer> places = new TreeSet<>(Set.of(at));
    Deque<Integer> open = new ArrayDeque<>(places);
    while (!open.isEmpty()) {
      int place = open.pop();
      for (String filler : fillers) {
        int end = place + filler.length();
        if (words.startsWith(filler, place) && places.add(end)) {
          open.push(end);
        }
      }
    }
    return places;
  }

  /** Whether what is said ends here: nothing but tails up to punctuation or the next item. */
  boolean ends(String words, int at) {
    int end = at;
    for (String tail = wordAt(tails, words, end); tail != null; tail = wordAt(tails, words, end)) {
      end += tail.length();
    }
    return end >= words.length()
        || BOUNDARY.indexOf(words.charAt(end)) >= 0
        || wordAt(separators, words, end) != null;
  }

  private static String wordAt(List<String> list, String words, int at) {
    return list.stream().filter(word -> words.startsWith(word, at)).findFirst().orElse(null);
  }
}
