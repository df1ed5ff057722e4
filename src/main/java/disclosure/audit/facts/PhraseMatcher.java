package disclosure.audit.facts;

import disclosure.audit.facts.Phrase.Element;
import java.util.List;

/**
 * Fits the elements of a phrase to a sentence, from an anchor outwards.
 *
 * <p>A gap stops at punctuation, at numbers and at words that would change the meaning.
 */
final class PhraseMatcher {

  private static final int GAP = 14;
  private static final Fit MISS = null;

  private final String sentence;
  private final boolean[] closed;
  private final int from;
  private final int to;

  /**
   * Where elements fit.
   *
   * @param start index of the first character
   * @param end index after the last
   * @param letters characters of words, gaps left out: the more, the more telling
   */
  record Fit(int start, int end, int letters) {}

  /**
   * A matcher within part of a sentence.
   *
   * @param closed characters that a gap may not contain
   */
  PhraseMatcher(String sentence, boolean[] closed, int from, int to) {
    this.sentence = sentence;
    this.closed = closed;
    this.from = from;
    this.to = to;
  }

  /** The best fit of elements that ends at a place; null if there is none. */
  Fit before(List<Element> elements, int end) {
    return before(elements, elements.size(), end, end, 0);
  }

  private Fit before(List<Element> elements, int count, int at, int end, int letters) {
    if (count == 0) {
      return new Fit(at, end, letters);
    }
    Element element = elements.get(count - 1);
    if (element.gap()) {
      return gapBefore(elements, count - 1, at, end, letters);
    }
    Fit best = element.optional() ? before(elements, count - 1, at, end, letters) : MISS;
    for (String word : element.list().mayEnd(sentence, at)) {
      int start = at - word.length();
      if (start >= from && sentence.startsWith(word, start)) {
        best = better(best, before(elements, count - 1, start, end, letters + word.length()));
      }
    }
    return best;
  }

  private Fit gapBefore(List<Element> elements, int count, int at, int end, int letters) {
    Fit best = MISS;
    for (int start = at; start >= Math.max(from, at - GAP); start--) {
      best = better(best, before(elements, count, start, end, letters));
      if (start == 0 || closed[start - 1]) {
        break;
      }
    }
    return best;
  }

  /** The best fit of elements that begins at a place; null if there is none. */
  Fit after(List<Element> elements, int start) {
    return after(elements, 0, start, start, 0);
  }

  private Fit after(List<Element> elements, int index, int at, int start, int letters) {
    if (index == elements.size()) {
      return new Fit(start, at, letters);
    }
    Element element = elements.get(index);
    if (element.gap()) {
      return gapAfter(elements, index + 1, at, start, letters);
    }
    Fit best = element.optional() ? after(elements, index + 1, at, start, letters) : MISS;
    for (String word : element.list().mayBegin(sentence, at)) {
      if (at + word.length() <= to && sentence.startsWith(word, at)) {
        int next = at + word.length();
        best = better(best, after(elements, index + 1, next, start, letters + word.length()));
      }
    }
    return best;
  }

  private Fit gapAfter(List<Element> elements, int index, int at, int start, int letters) {
    Fit best = MISS;
    for (int next = at; next <= Math.min(to, at + GAP); next++) {
      best = better(best, after(elements, index, next, start, letters));
      if (next == to || closed[next]) {
        break;
      }
    }
    return best;
  }

  private static Fit better(Fit one, Fit other) {
    if (one == MISS || other == MISS) {
      return one == MISS ? other : one;
    }
    if (one.letters() != other.letters()) {
      return one.letters() > other.letters() ? one : other;
    }
    return one.end() - one.start() <= other.end() - other.start() ? one : other;
  }
}
