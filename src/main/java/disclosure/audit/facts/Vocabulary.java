package disclosure.audit.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The named groups of words, in normal spelling, expanded. */
final class Vocabulary {

  private static final int DEPTH = 8;

  private final Map<String, List<String>> groups = new HashMap<>();

  Vocabulary(List<WordGroup> words) {
    for (WordGroup group : words) {
      groups.computeIfAbsent(group.name(), name -> new ArrayList<>()).addAll(group.words());
    }
  }

  /**
   * The words of a group, the longest first; none if there is no such group.
   *
   * @throws IllegalArgumentException if its words lead back to itself
   */
  List<String> words(String group) {
    return expand(groups.getOrDefault(group, List.of()), 0);
  }

  /** The first word of a group as staff wrote it; "" if there is no such group. */
  String text(String group) {
    return groups.getOrDefault(group, List.of("")).get(0);
  }

  /**
   * Words with the groups among them replaced by their words, the longest first.
   *
   * @throws IllegalArgumentException if a group is not defined or contains itself
   */
  List<String> expand(List<String> words) {
    return expand(words, 0);
  }

  private List<String> expand(List<String> words, int depth) {
    if (depth > DEPTH) {
      throw new IllegalArgumentException("词组互相引用：" + words);
    }
    List<String> all = new ArrayList<>();
    for (String word : words) {
      if (word.startsWith("<") && word.endsWith(">")) {
        all.addAll(expand(group(word.substring(1, word.length() - 1)), depth + 1));
      } else {
        all.add(NormalText.of(word).string());
      }
    }
    all.removeIf(String::isEmpty);
    return all.stream()
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  private List<String> group(String name) {
    if (!groups.containsKey(name)) {
      throw new IllegalArgumentException("没有名为“" + name + "”的词组");
    }
    return groups.get(name);
  }
}
