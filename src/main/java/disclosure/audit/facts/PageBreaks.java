package disclosure.audit.facts;

import disclosure.audit.document.Location;

/** Tells page breaks by the places of cells. */
final class PageBreaks {

  private PageBreaks() {}

  /** Whether two rows are on different pages; in a text, whether a line between them is empty. */
  static boolean between(Location upper, Location lower) {
    if (upper == null || lower == null) {
      return false;
    }
    return upper.paged() ? upper.page() != lower.page() : lower.line() - upper.line() > 1;
  }
}
