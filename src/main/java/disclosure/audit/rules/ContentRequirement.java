package disclosure.audit.rules;

import disclosure.audit.audit.Outcome;
import disclosure.audit.facts.Section;
import java.util.List;

/**
 * What a section must speak of: a row of the table of contents.
 *
 * @param rule id of the rule
 * @param section number of the section
 * @param topic what is missing, for the message
 * @param words one of which must occur
 * @param outcome failed, or review
 * @param variant wording of the message; "" for the rule's own
 */
public record ContentRequirement(
    String rule, int section, String topic, List<String> words, Outcome outcome, String variant) {

  public ContentRequirement {
    words = List.copyOf(words);
  }

  /** The subject of its checks. */
  public String subject() {
    return "section/" + section;
  }

  /** Whether a section has one of the words. */
  public boolean metBy(Section said) {
    String body = said.body().replaceAll("\\s+", "");
    return words.stream().anyMatch(body::contains);
  }

  /** Whether a breach is a matter for a person. */
  public boolean forPerson() {
    return outcome == Outcome.REVIEW;
  }
}
