package disclosure.audit.rules;

import disclosure.audit.audit.Outcome;
import disclosure.audit.facts.Section;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a section must speak of: a row of the table of contents.
 *
 * @param rule id of the rule
 * @param section number of the section
 * @param topic what is missing, for the message
 * @param words one of which must occur
 * @param ignored words that are struck out before looking: 有待加强 is no 加强; a last {@code *} goes on
 *     to the next punctuation
 * @param outcome failed, or review
 * @param variant wording of the message; "" for the rule's own
 */
public record ContentRequirement(
    String rule,
    int section,
    String topic,
    List<String> words,
    List<String> ignored,
    Outcome outcome,
    String variant) {

  public ContentRequirement {
    words = List.copyOf(words);
    ignored = List.copyOf(ignored);
  }

  /** The subject of its checks. */
  public String subject() {
    return "section/" + section;
  }

  /** Whether a section has one of the words. */
  public boolean metBy(Section said) {
    String body = said.body().replaceAll("\\s+", "");
    for (String word : ignored) {
      boolean open = word.endsWith("*");
      String start = Pattern.quote(open ? word.substring(0, word.length() - 1) : word);
      body = body.replaceAll(open ? start + "[^，。；、：,;]*" : start, "");
    }
    return said(body);
  }

  private boolean said(String body) {
    return words.stream().anyMatch(body::contains);
  }

  /** Whether a breach is a matter for a person. */
  public boolean forPerson() {
    return outcome == Outcome.REVIEW;
  }
}
