package disclosure.audit.rules;

import disclosure.audit.facts.Section;
import disclosure.audit.form.Quotes;

/**
 * Two sections that follow one another in print.
 *
 * @param before the former
 * @param section the latter
 */
public record Succession(Section before, Section section) {

  /** Whether the latter should stand before the former, or is the same section again. */
  public boolean wrong() {
    return section.number() <= before.number();
  }

  /** Both headings in their order, in Chinese. */
  public String words() {
    return Quotes.around(section.heading()) + "排在" + Quotes.around(before.heading()) + "之后";
  }
}
