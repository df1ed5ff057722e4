package disclosure.audit.facts;

import java.util.ArrayList;
import java.util.List;

/** Splits a list of things (A、B和C) into its items. */
final class ListSplitter {

  private final List<String> separators;
  private final List<String> unsplit;

  /** An item's place. */
  record Item(int start, int end) {}

  /**
   * A splitter.
   *
   * @param separators words between items
   * @param unsplit words that contain a separator and are one item all the same
   */
  ListSplitter(List<String> separators, List<String> unsplit) {
    this.separators = separators;
    this.unsplit = unsplit;
  }

  /** The items of a part of a sentence, in order; empty ones are left out. */
  List<Item> split(String sentence, int from, int to) {
    List<Item> items = new ArrayList<>();
    int start = from;
    int at = from;
    while (at < to) {
      String whole = wordAt(unsplit, sentence, at, to);
      String separator = whole == null ? wordAt(separators, sentence, at, to) : null;
      if (separator != null) {
        add(items, start, at);
        start = at + separator.length();
        at = start;
      } else {
        at += whole == null ? 1 : whole.length();
      }
    }
    add(items, start, to);
    return items;
  }

  private static void add(List<Item> items, int start, int end) {
    if (end > start) {
      items.add(new Item(start, end));
    }
  }

  private static String wordAt(List<String> words, String sentence, int at, int to) {
    return words.stream()
        .filter(word -> at + word.length() <= to && sentence.startsWith(word, at))
        .findFirst()
        .orElse(null);
  }
}
