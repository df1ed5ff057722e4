package disclosure.audit.facts.across;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Another file with a report of the same agency on the same year, whose content is not the same
 * byte for byte.
 *
 * @param file the other file
 * @param name its title and file, for messages
 * @param cells ids of the cells with other figures, in the order of the form
 * @param alike share of the shorter narrative that both have, in percent, from 0 to 100
 * @param doubt why it may be another agency's, in Chinese; null where that is certain
 */
public record DoubleReport(
    String file, String name, List<String> cells, BigDecimal alike, String doubt) {

  public DoubleReport {
    cells = List.copyOf(cells);
  }

  /** Whether it is the same agency's for certain. */
  public boolean certain() {
    return doubt == null;
  }

  /** Names of several, sorted by file. */
  public static String words(Collection<DoubleReport> reports) {
    return sorted(reports).map(DoubleReport::name).collect(Collectors.joining("、"));
  }

  /** The cells in which several differ. */
  public static List<String> cells(Collection<DoubleReport> reports) {
    return sorted(reports).flatMap(report -> report.cells().stream()).distinct().toList();
  }

  private static Stream<DoubleReport> sorted(Collection<DoubleReport> reports) {
    return reports.stream().sorted(Comparator.comparing(DoubleReport::file));
  }
}
