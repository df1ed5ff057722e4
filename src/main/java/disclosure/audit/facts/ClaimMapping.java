package disclosure.audit.facts;

import java.util.List;

/**
 * A row of the claims table: words that make a claim, and the cells that they are compared with.
 *
 * @param id as in {@code C101}
 * @param topics topics one of which must be spoken of; empty if the words speak for themselves
 * @param phrases patterns, each with {@code {数}} or {@code {无}}; see {@link Phrase}
 * @param readings patterns of cell ids whose sum is meant, the likeliest reading first; {@code *}
 *     stands for anything, {@code @} for the row carried on from before, {@code ^} for the column
 *     of what else is said of the same number; a leading {@code -} turns the number's sign; empty
 *     for words that are recognised but not compared
 * @param family kind of parts that it belongs to, as in 申请人; null if it is no part
 * @param splits families that it is the whole of; a name that ends in {@code ?} only possibly
 * @param money unit of the cells where they are amounts, as in 万元; null for counts; 不定 where the
 *     form names none
 * @param dependent whether it only counts as a part of a whole named before
 * @param doubt why a disagreement is a matter for a person; null where it is a contradiction
 * @param fromYear first report year; null for no bound
 * @param toYear last report year; null for no bound
 */
public record ClaimMapping(
    String id,
    List<String> topics,
    List<String> phrases,
    List<List<String>> readings,
    String family,
    List<String> splits,
    String money,
    boolean dependent,
    String doubt,
    Integer fromYear,
    Integer toYear) {

  private static final String POSSIBLY = "?";

  public ClaimMapping {
    topics = List.copyOf(topics);
    phrases = List.copyOf(phrases);
    readings = readings.stream().map(List::copyOf).toList();
    splits = List.copyOf(splits);
  }

  /** Whether its cells hold what its number says with the opposite sign, as 本年减少4项. */
  boolean decrease() {
    return readings.stream().flatMap(List::stream).anyMatch(pattern -> pattern.startsWith("-"));
  }

  /** Whether its cells are in the rows of what was spoken of before. */
  boolean carried() {
    return readings.stream().flatMap(List::stream).anyMatch(pattern -> pattern.contains("/@/"));
  }

  /** The families that it is, or may be, the whole of. */
  List<String> families() {
    return splits.stream().map(family -> family.replace(POSSIBLY, "")).toList();
  }

  /** Whether it holds for reports on a year; an unknown year counts as in force. */
  public boolean inForce(Integer year) {
    return year == null
        || ((fromYear == null || fromYear <= year) && (toYear == null || year <= toYear));
  }
}
