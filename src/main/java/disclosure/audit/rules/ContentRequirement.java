package disclosure.audit.rules;

import disclosure.audit.audit.Outcome;
import disclosure.audit.facts.Section;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a section must speak of: a row of the table of contents.
 *
 * @param rule id of the rule
 * @param section number of the section
 * @param topic what is missing, for the message
 * @param words one of which must occur
 * @param ignored what is struck out before looking, as 有待加强 is no 加强; a last {@code *} goes on to
 *     the next punctuation
 * @param outcome failed, or review
 * @param variant wording of the message; "" for the rule's own
 * @param doubt when a lack is left to a person all the same
 */
public record ContentRequirement(
    String rule,
    int section,
    String topic,
    List<String> words,
    List<String> ignored,
    Outcome outcome,
    String variant,
    Doubt doubt) {

  /**
   * When it can't be told for certain that the topic is missing.
   *
   * @param other words of the one other topic on which each sentence must be, so that the lack is
   *     certain; empty for no such condition
   * @param words one of which makes the lack uncertain
   * @param besides one of which, in a sentence that isn't on the other topic, is on the topic
   *     itself: 公开目录少。增配兼职人员1名。
   * @param variant wording of the message then
   */
  public record Doubt(
      List<String> other, List<String> words, List<String> besides, String variant) {

    private static final Pattern STOP = Pattern.compile("[。！？\\n]");
    private static final Pattern CLAUSE = Pattern.compile("[，。；：！？,;\\n]");

    public Doubt {
      other = List.copyOf(other);
      words = List.copyOf(words);
      besides = List.copyOf(besides);
    }

    /** Whether a clause that is not on the other topic has a word that is on the topic. */
    private boolean meets(Section said) {
      return CLAUSE
          .splitAsStream(said.body())
          .map(ContentRequirement::withoutSpace)
          .filter(clause -> other.stream().allMatch(word -> clause.indexOf(word) < 0))
          .anyMatch(clause -> besides.stream().anyMatch(word -> clause.indexOf(word) >= 0));
    }

    private boolean of(Section said) {
      String body = said.body();
      return words.stream().anyMatch(body::contains)
          || STOP.splitAsStream(body)
              .filter(sentence -> !sentence.isBlank())
              .anyMatch(
                  sentence -> !other.isEmpty() && other.stream().noneMatch(sentence::contains));
    }
  }

  private static final String PUNCTUATION = "，。；、：,;";

  public ContentRequirement {
    words = List.copyOf(words);
    ignored = List.copyOf(ignored);
  }

  /** The subject of its checks. */
  public String subject() {
    return "section/" + section;
  }

  /** Whether a section has one of the words, or speaks of the topic besides the other one. */
  public boolean metBy(Section said) {
    StringBuilder body = withoutSpace(said.body());
    ignored.forEach(phrase -> strike(phrase, body));
    return words.stream().anyMatch(word -> body.indexOf(word) >= 0) || doubt.meets(said);
  }

  /** Whether one of several sections has one of the words. */
  public boolean metByAny(Collection<Section> said) {
    return said.stream().anyMatch(this::metBy);
  }

  /** Whether a lack would be said in the same words, and as surely, as that of another. */
  public boolean likenedTo(ContentRequirement other, Section said) {
    return variant(said).equals(other.variant(said)) && forPerson(said) == other.forPerson(said);
  }

  /** What is missing, for the message, where several requirements are breached alike. */
  public static String topics(Collection<ContentRequirement> breached) {
    return breached.stream()
        .map(ContentRequirement::topic)
        .distinct()
        .sorted()
        .collect(Collectors.joining("、"));
  }

  private static StringBuilder withoutSpace(String text) {
    StringBuilder body = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        body.append(text.charAt(i));
      }
    }
    return body;
  }

  private static void strike(String phrase, StringBuilder body) {
    boolean open = phrase.endsWith("*");
    String word = open ? phrase.substring(0, phrase.length() - 1) : phrase;
    int start = body.indexOf(word);
    while (start >= 0) {
      int end = start + word.length();
      while (open && end < body.length() && PUNCTUATION.indexOf(body.charAt(end)) < 0) {
        end++;
      }
      body.delete(start, end);
      start = body.indexOf(word, start);
    }
  }

  /** Whether a breach is a matter for a person. */
  public boolean forPerson(Section said) {
    return outcome == Outcome.REVIEW || doubt.of(said);
  }

  /** The wording of the message on a breach. */
  public String variant(Section said) {
    return outcome != Outcome.REVIEW && doubt.of(said) ? doubt.variant() : variant;
  }
}
