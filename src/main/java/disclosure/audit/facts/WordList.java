package disclosure.audit.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words to be found at a place, by their first and last characters. */
final class WordList {

  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final Map<Character, List<String>> byLast = new HashMap<>();

  /**
   * A list.
   *
   * @param words none of them empty, the longest first
   */
  WordList(List<String> words) {
    for (String word : words) {
      byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
      byLast.computeIfAbsent(word.charAt(word.length() - 1), c -> new ArrayList<>()).add(word);
    }
  }

  /** The longest word that begins at a place; null if there is none. */
  String at(String text, int start) {
    for (String word : mayBegin(text, start)) {
      if (text.startsWith(word, start)) {
        return word;
      }
    }
    return null;
  }

  /** The words that begin with the character at a place, the longest first. */
  List<String> mayBegin(String text, int start) {
    return start < text.length() ? byFirst.getOrDefault(text.charAt(start), List.of()) : List.of();
  }

  /** The words that end with the character before a place, the longest first. */
  List<String> mayEnd(String text, int end) {
    return end > 0 ? byLast.getOrDefault(text.charAt(end - 1), List.of()) : List.of();
  }
}
