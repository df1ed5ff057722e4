package disclosure.audit.facts.across;

import java.util.List;

/**
 * A superior whose figures should be the sum of its subordinates'.
 *
 * @param agency the superior, as in the roster
 * @param year report year
 * @param report title and file of its report, for messages
 * @param subordinates names of those that owe a report for the year
 * @param missing those whose report the run lacks, or has in two versions
 */
public record Aggregate(
    String agency, int year, String report, List<String> subordinates, List<String> missing) {

  public Aggregate {
    subordinates = List.copyOf(subordinates);
    missing = List.copyOf(missing);
  }

  /** Whether every report that the sum needs is there. */
  public boolean complete() {
    return missing.isEmpty() && !subordinates.isEmpty();
  }

  /** The reports that are missing, for messages. */
  public String missingNames() {
    return missing.isEmpty() ? "下级机关" : String.join("、", missing);
  }
}
