package disclosure.audit.facts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;

/** Words that may stand between a phrase and its number without saying anything. */
final class Fillers {

  private static final String BOUNDARY = "，。；：、（）！？";

  private final WordList beforeNumber;
  private final WordList afterNumber;
  private final WordList afterNone;
  private final WordList tails;
  private final WordList separators;
  private final WordList exceptions;
  private final WordList lists;

  Fillers(Vocabulary vocabulary) {
    beforeNumber = new WordList(vocabulary.words("数前填充"));
    afterNumber = new WordList(vocabulary.words("数后填充"));
    afterNone = new WordList(vocabulary.words("无后填充"));
    tails = new WordList(vocabulary.words("后缀"));
    lists = new WordList(vocabulary.words("列举"));
    exceptions = new WordList(vocabulary.words("括号改口径"));
    separators = new WordList(vocabulary.words("并列"));
  }

  /**
   * The places from which only filling words, or an explanation in brackets, lead to a place,
   * itself included, in order: 无法提供（本机关不掌握）2件.
   */
  Set<Integer> before(String words, int at) {
    Set<Integer> places = new TreeSet<>(Set.of(at));
    Deque<Integer> open = new ArrayDeque<>(places);
    while (!open.isEmpty()) {
      int place = open.pop();
      int bracket = explanation(words, place);
      if (bracket >= 0 && places.add(bracket)) {
        open.push(bracket);
      }
      for (String filler : beforeNumber.mayEnd(words, place)) {
        int start = place - filler.length();
        if (start >= 0 && words.startsWith(filler, start) && places.add(start)) {
          open.push(start);
        }
      }
    }
    return places;
  }

  /** Where a bracket opens that ends at a place and only explains; -1 if there is none. */
  private int explanation(String words, int at) {
    int open = at > 0 && words.charAt(at - 1) == '）' ? words.lastIndexOf('（', at - 1) : -1;
    boolean explains =
        open > 0
            && exceptions.at(words, open + 1) == null
            && words.substring(open, at).chars().noneMatch(Character::isDigit);
    return explains ? open : -1;
  }

  /** The places to which only filling words lead from the end of a number. */
  Set<Integer> afterNumber(String words, int at) {
    return after(words, at, afterNumber);
  }

  /** The places to which only filling words lead from a word that says none. */
  Set<Integer> afterNone(String words, int at) {
    return after(words, at, afterNone);
  }

  private static Set<Integer> after(String words, int at, WordList fillers) {
    Set<Integer> places = new TreeSet<>(Set.of(at));
    Deque<Integer> open = new ArrayDeque<>(places);
    while (!open.isEmpty()) {
      int place = open.pop();
      for (String filler : fillers.mayBegin(words, place)) {
        int end = place + filler.length();
        if (words.startsWith(filler, place) && places.add(end)) {
          open.push(end);
        }
      }
    }
    return places;
  }

  /** Where the next item of a list begins, if nothing but tails is before it; -1 if none does. */
  int nextItem(String words, int at) {
    int end = at;
    for (String tail = tails.at(words, end); tail != null; tail = tails.at(words, end)) {
      end += tail.length();
    }
    String join = lists.at(words, end);
    return join == null ? -1 : end + join.length();
  }

  /** Whether what is said ends here: nothing but tails up to punctuation or the next item. */
  boolean ends(String words, int at) {
    int end = at;
    for (String tail = tails.at(words, end); tail != null; tail = tails.at(words, end)) {
      end += tail.length();
    }
    return end >= words.length()
        || BOUNDARY.indexOf(words.charAt(end)) >= 0
        || separators.at(words, end) != null;
  }
}
