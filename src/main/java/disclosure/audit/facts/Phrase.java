package disclosure.audit.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A phrase pattern as staff write it: elements separated by blanks; {@code a|b} for alternatives,
 * {@code [a|b]} for what may be left out, {@code …} for a short gap, {@code <group>} for a group of
 * words, and one anchor: {@code {数}} for a number, {@code {同数}} for something further that is said
 * of a number, {@code {无}} for a word that says none.
 *
 * @param anchor what it is anchored at
 * @param before elements before the anchor, in order
 * @param after elements after the anchor, in order
 * @param endings characters with which the words before the anchor may end; null for any
 * @param beginnings characters with which the words after the anchor may begin; null for any
 */
record Phrase(
    Anchor anchor,
    List<Element> before,
    List<Element> after,
    Set<Character> endings,
    Set<Character> beginnings) {

  /** What a phrase is anchored at. */
  enum Anchor {
    NUMBER,
    /** The same number again, for something further that is said of it. */
    AGAIN,
    NONE
  }

  /**
   * A part of a phrase.
   *
   * @param words alternatives in normal spelling, the longest first; empty for a gap
   * @param list the same, to be found quickly
   * @param optional whether it may be left out
   */
  record Element(List<String> words, WordList list, boolean optional) {

    boolean gap() {
      return words.isEmpty();
    }

    /** The words' last characters. */
    private Stream<Character> lasts() {
      return words.stream().map(word -> word.charAt(word.length() - 1));
    }
  }

  /** Characters with which the words before the anchor may end; null for any. */
  private static Set<Character> endings(List<Element> before) {
    Set<Character> endings = new HashSet<>();
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).gap()) {
        return null;
      }
      before.get(i).lasts().forEach(endings::add);
      if (!before.get(i).optional()) {
        return Set.copyOf(endings);
      }
    }
    return null;
  }

  /** Characters with which the words after the anchor may begin; null for any. */
  private static Set<Character> beginnings(List<Element> after) {
    Set<Character> beginnings = new HashSet<>();
    for (Element element : after) {
      if (element.gap()) {
        return null;
      }
      element.words().forEach(word -> beginnings.add(word.charAt(0)));
      if (!element.optional()) {
        return Set.copyOf(beginnings);
      }
    }
    return null;
  }

  /** Whether the words after the anchor may begin with a character. */
  boolean mayBeginWith(char c) {
    return beginnings == null || beginnings.contains(c);
  }

  /** Whether the words after the anchor stand in a bracket or another clause. */
  boolean opensBracket() {
    return anchor == Anchor.NUMBER
        && !after.isEmpty()
        && !after.get(0).optional()
        && after.get(0).words().stream().allMatch(word -> Sentence.CLAUSE.contains(word));
  }

  /** Whether the words before the anchor may end with a character. */
  boolean mayEndWith(char c) {
    return endings == null || endings.contains(c);
  }

  private static final String NUMBER = "{数}";
  private static final String AGAIN = "{同数}";
  private static final String NONE = "{无}";

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException with a Chinese sentence if it has not exactly one anchor, no
   *     word that must stand there, an open or wrong bracket, or a group that is not defined
   */
  static Phrase of(String pattern, Vocabulary vocabulary) {
    List<String> parts = parts(pattern.replace("...", "…"), vocabulary);
    List<Element> before = new ArrayList<>();
    List<Element> after = new ArrayList<>();
    Anchor anchor = null;
    for (String part : parts) {
      Anchor here = anchorOf(part);
      if (here != null && anchor != null) {
        throw new IllegalArgumentException("句式“" + pattern + "”有两个{数}、{同数}或{无}，只能有一个");
      }
      if (here != null) {
        anchor = here;
      } else {
        (anchor == null ? before : after).add(element(part, pattern, vocabulary));
      }
    }
    if (anchor == null) {
      throw new IllegalArgumentException("句式“" + pattern + "”缺少{数}、{同数}或{无}");
    }
    if (Stream.concat(before.stream(), after.stream())
        .allMatch(element -> element.gap() || element.optional())) {
      throw new IllegalArgumentException(
          "句式“" + pattern + "”中没有必须出现的词，任何数字都会被当作这种表述，请至少写一个不带方括号的词");
    }
    return new Phrase(
        anchor, List.copyOf(before), List.copyOf(after), endings(before), beginnings(after));
  }

  /** The elements of a pattern, with pieces of phrases put in for their names. */
  private static List<String> parts(String pattern, Vocabulary vocabulary) {
    List<String> parts = new ArrayList<>();
    for (String part : pattern.strip().split("[\\s\\u3000]+")) {
      List<String> piece = vocabulary.piece(part.replaceAll("[\\[\\]<>]", ""));
      if (piece.isEmpty() || !part.contains("<")) {
        parts.add(part);
      } else {
        piece.forEach(element -> parts.add(part.startsWith("[") ? optional(element) : element));
      }
    }
    return parts;
  }

  private static String optional(String element) {
    return element.startsWith("[") ? element : "[" + element + "]";
  }

  private static Anchor anchorOf(String part) {
    String folded = part.replace('｛', '{').replace('｝', '}');
    if (folded.equals(NUMBER)) {
      return Anchor.NUMBER;
    }
    if (folded.equals(AGAIN)) {
      return Anchor.AGAIN;
    }
    return folded.equals(NONE) ? Anchor.NONE : null;
  }

  private static Element element(String part, String pattern, Vocabulary vocabulary) {
    if (part.equals("…") || part.equals("……")) {
      return new Element(List.of(), vocabulary.list(List.of()), true);
    }
    boolean open = part.startsWith("[") || part.startsWith("［");
    boolean closed = part.endsWith("]") || part.endsWith("］");
    if (part.matches("\\[?[{｛][^{}｛｝]*[}｝]]?")) {
      throw new IllegalArgumentException(
          "句式“" + pattern + "”中没有“" + part + "”这种写法，花括号只能写{数}、{同数}或{无}，引用词组请写成<词组>");
    }
    if (open != closed || part.contains("{") || part.contains("}")) {
      throw new IllegalArgumentException("句式“" + pattern + "”中的“" + part + "”括号不成对，或{数}前后没有空格");
    }
    if (part.matches("[（(].*[）)]") || part.matches(".*[【】].*")) {
      throw new IllegalArgumentException(
          "句式“" + pattern + "”中的“" + part + "”用了别的括号，会当作文字本身，可有可无的词请用方括号，写成[的]");
    }
    String words = open ? part.substring(1, part.length() - 1) : part;
    List<String> expanded = vocabulary.expand(List.of(words.split("[|｜]")));
    if (expanded.isEmpty()) {
      throw new IllegalArgumentException("句式“" + pattern + "”中的“" + part + "”没有词语");
    }
    return new Element(expanded, vocabulary.list(expanded), open);
  }
}
