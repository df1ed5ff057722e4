package disclosure.audit.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The named groups of words, in normal spelling, expanded. */
final class Vocabulary {

  private static final int DEPTH = 8;
  private static final Pattern WHOLE = Pattern.compile("(?s)(?:[^<>＜＞]|<[^<>]+>)*+");
  private static final Pattern PART = Pattern.compile("<([^<>]+)>|[^<>]+");

  private final Map<String, List<String>> groups = new HashMap<>();
  private final Map<List<String>, List<String>> expanded = new ConcurrentHashMap<>();
  private final Map<String, List<String>> composedGroups = new ConcurrentHashMap<>();
  private final Map<List<String>, WordList> lists = new ConcurrentHashMap<>();
  private final Set<String> asked = ConcurrentHashMap.newKeySet();
  private final Set<String> texts = ConcurrentHashMap.newKeySet();

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
    asked.add(group);
    return expand(groups.getOrDefault(group, List.of()));
  }

  /** The first word of a group as staff wrote it; "" if there is no such group. */
  String text(String group) {
    asked.add(group);
    texts.add(group);
    return groups.getOrDefault(group, List.of("")).get(0);
  }

  /** The names of groups that a group lists, each written as {@code <name>}. */
  List<String> groups(String group) {
    asked.add(group);
    return groups.getOrDefault(group, List.of()).stream()
        .map(name -> name.replaceAll("[<>]", ""))
        .toList();
  }

  /** The groups that were asked for by name, rather than used by a phrase. */
  Set<String> asked() {
    return Set.copyOf(asked);
  }

  /** Whether a group was asked for as a sentence for people, rather than as words to look for. */
  boolean askedAsText(String group) {
    return texts.contains(group);
  }

  /**
   * Words with the groups among them replaced by their words, the longest first.
   *
   * @throws IllegalArgumentException if a group is not defined or contains itself
   */
  List<String> expand(List<String> words) {
    List<String> known = expanded.get(words);
    if (known == null) {
      known = expand(words, 0);
      expanded.put(List.copyOf(words), known);
    }
    return known;
  }

  /** Expanded words, to be found quickly; one list for the same words. */
  WordList list(List<String> words) {
    return lists.computeIfAbsent(words, WordList::new);
  }

  private List<String> expand(List<String> words, int depth) {
    List<String> all = new ArrayList<>();
    for (String word : words) {
      all.addAll(composed(word, depth));
    }
    all.removeIf(String::isEmpty);
    return all.stream()
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  /**
   * What a word with groups in it, as {@code 尚<在><审理>}, stands for: every combination; none for a
   * piece of a phrase.
   */
  private List<String> composed(String word, int depth) {
    if (word.contains("<") && word.strip().contains(" ")) {
      return List.of();
    }
    if (!WHOLE.matcher(word).matches()) {
      throw new IllegalArgumentException("“" + word + "”的尖括号不成对或用了全角，引用词组请写成<词组>");
    }
    List<String> all = List.of("");
    Matcher part = PART.matcher(word);
    while (part.find()) {
      List<String> choice =
          part.group(1) == null
              ? List.of(NormalText.of(part.group()).string())
              : grouped(part.group(1), depth + 1);
      all = all.stream().flatMap(left -> choice.stream().map(left::concat)).toList();
    }
    return all;
  }

  /** Most groups stand in many words: each is expanded once. */
  private List<String> grouped(String name, int depth) {
    if (depth > DEPTH) {
      throw new IllegalArgumentException("词组“" + name + "”引用了自己（直接或经过别的词组），请删去一处引用");
    }
    List<String> known = composedGroups.get(name);
    if (known == null) {
      known = expand(group(name), depth);
      composedGroups.put(name, known);
    }
    return known;
  }

  /**
   * The elements of a group that is a piece of a phrase rather than a list of words: it is written
   * with blanks; empty if it is none.
   */
  List<String> piece(String group) {
    List<String> words = groups.getOrDefault(group, List.of());
    boolean piece = words.size() == 1 && words.get(0).strip().contains(" ");
    return piece ? List.of(words.get(0).strip().split("\\s+")) : List.of();
  }

  private List<String> group(String name) {
    if (!groups.containsKey(name)) {
      throw new IllegalArgumentException("没有名为“" + name + "”的词组");
    }
    return groups.get(name);
  }
}
