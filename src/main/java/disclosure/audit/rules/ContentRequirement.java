package disclosure.audit.rules;

import disclosure.audit.audit.Outcome;
import disclosure.audit.facts.Section;
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
 * @param struck what is struck out before looking
 * @param outcome failed, or review
 * @param variant wording of the message; "" for the rule's own
 */
public record ContentRequirement(
    String rule,
    int section,
    String topic,
    List<String> words,
    Pattern struck,
    Outcome outcome,
    String variant) {

  private static final Pattern WHITE = Pattern.compile("\\s+");

  public ContentRequirement {
    words = List.copyOf(words);
  }

  /** The subject of its checks. */
  public String subject() {
    return "section/" + section;
  }

  /** Whether a section has one of the words. */
  public boolean metBy(Section said) {
    String body = WHITE.matcher(said.body()).replaceAll("");
    return said(struck.matcher(body).replaceAll(""));
  }

  /**
   * What is struck out before looking: 有待加强 is no 加强.
   *
   * @param ignored words; a last {@code *} goes on to the next punctuation
   */
  static Pattern struck(List<String> ignored) {
    return ignored.isEmpty()
        ? Pattern.compile("(?!)")
        : Pattern.compile(
            ignored.stream().map(ContentRequirement::pattern).collect(Collectors.joining("|")));
  }

  private static String pattern(String word) {
    return word.endsWith("*")
        ? Pattern.quote(word.substring(0, word.length() - 1)) + "[^，。；、：,;]*"
        : Pattern.quote(word);
  }

  private boolean said(String body) {
    return words.stream().anyMatch(body::contains);
  }

  /** Whether a breach is a matter for a person. */
  public boolean forPerson() {
    return outcome == Outcome.REVIEW;
  }
}
