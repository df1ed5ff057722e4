package disclosure.audit.rules;

import disclosure.audit.facts.Section;

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
}
