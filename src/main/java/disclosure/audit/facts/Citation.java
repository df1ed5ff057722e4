package disclosure.audit.facts;

import disclosure.audit.document.Location;
import java.util.List;

/**
 * Words of the report that a row of a phrase table recognised, for rules that only need to know
 * that something is said: an aspect of section one, an outdated document, an agency or year named
 * inside.
 *
 * @param topic what the phrase table says it is about, as in {@code aspect/监督保障}
 * @param quote the printed words
 * @param section number of the section; 0 before the first
 * @param locations place of the quote
 */
public record Citation(String topic, String quote, int section, List<Location> locations) {

  public Citation {
    locations = List.copyOf(locations);
  }

  /** Whether another citation of the same matter has the same place, or begins there. */
  boolean repeats(Citation other) {
    return topic.equals(other.topic)
        && section == other.section
        && (quote.startsWith(other.quote) || other.quote.startsWith(quote))
        && !locations.isEmpty()
        && locations.get(0).line()
            == (other.locations.isEmpty() ? -1 : other.locations.get(0).line())
        && locations.get(0).page() == other.locations.get(0).page();
  }
}
