package disclosure.audit.generate;

import java.util.Map;

/**
 * A whole report made up for tests.
 *
 * @param html the report as a web page; its tables hold what every reading must find
 * @param figures what is printed in each cell of the standard tables, by cell id, as in {@code
 *     t3/3.3.1/natural}; an empty text for a blank cell
 */
public record GeneratedReport(String html, Map<String, String> figures) {

  public GeneratedReport {
    figures = Map.copyOf(figures);
  }
}
