package disclosure.audit.facts;

import java.util.List;

/**
 * A hit with what it speaks of.
 *
 * @param hit where the words stand
 * @param words the words with the number
 * @param readings cells of each reading; empty where it is not compared
 * @param doubt why a disagreement is a matter for a person; null if there is no reason
 */
record Statement(Hit hit, String words, List<List<String>> readings, String doubt) {

  boolean compared() {
    return !readings.isEmpty();
  }

  ClaimMapping mapping() {
    return hit.mapping();
  }

  /** Whether it can be the whole of a family; only possibly with a mark of doubt. */
  boolean splits(String family) {
    return mapping().families().contains(family);
  }

  /** Whether another find calls its number by the name of the whole that it is a part of. */
  boolean partOf(Hit whole) {
    String family = mapping().family();
    return hit.number().start() == whole.number().start()
        && family != null
        && whole.mapping().splits().contains(family);
  }

  /** The ids of the rows of its likeliest reading. */
  List<String> rows() {
    return readings.isEmpty() ? List.of() : rows(readings.get(0));
  }

  /** The ids of the rows of cells. */
  static List<String> rows(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.substring(cell.indexOf('/') + 1, cell.lastIndexOf('/')))
        .distinct()
        .toList();
  }
}
