package disclosure.audit.facts.across;

import disclosure.audit.document.Location;
import disclosure.audit.facts.Citation;
import java.util.List;

/**
 * An agency of the roster of which the run has no report for a year.
 *
 * @param agency as in the roster
 * @param year for which it owes one, and others of the run have reported
 * @param line line of the roster
 * @param possible files that may hold its report but can't be told: not readable, without agency or
 *     year, or of an agency of nearly the same name
 */
public record Due(String agency, int year, int line, List<String> possible) {

  public Due {
    possible = List.copyOf(possible);
  }

  /** Its line of the roster, as evidence. */
  public Citation source() {
    return new Citation("roster", agency, 0, List.of(Location.atLine(line, 1)));
  }

  /** The possible files, for messages. */
  public String possibleFiles() {
    return "“" + String.join("”、“", possible) + "”";
  }
}
