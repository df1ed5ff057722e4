package disclosure.audit.facts;

import java.util.ArrayList;
import java.util.List;

/** Splits a list of things (A、B和C) into its items. */
final class ListSplitter {

  private final WordList separators;
  private final WordList unsplit;

  /** An item's place. */
  record Item(int start, int end) {}

  /**
   * A splitter.
   *
   * @param separators words between items
   * @param unsplit words that contain a separator and are one item all the same
   */
  ListSplitter(List<String> separators, List<String> unsplit) {
    this.separators = new WordList(separators);
    this.unsplit = new WordList(unsplit);
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

  private static String wordAt(WordList words, String sentence, int at, int to) {
    String word = words.at(sentence, at);
    return word == null || at + word.length() > to ? null : word;
  }
}
