package disclosure.audit.facts.across;

import java.util.List;

/**
 * An agency of the roster.
 *
 * @param agency its present full name
 * @param aliases earlier names and abbreviations
 * @param superior name of its superior as in the roster; "" for none
 * @param kind free words, as in 部门; "" where left out
 * @param years for which it owes a report
 * @param summed whether its figures are the sum of its direct subordinates'
 * @param line line of the roster
 */
public record RosterEntry(
    String agency,
    List<String> aliases,
    String superior,
    String kind,
    DueYears years,
    boolean summed,
    int line) {

  public RosterEntry {
    aliases = List.copyOf(aliases);
  }
}
