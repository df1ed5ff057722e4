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
}
