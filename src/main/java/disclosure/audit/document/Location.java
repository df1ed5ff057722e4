package disclosure.audit.document;

/**
 * Where something is printed: a page and a box for paged files (PDF), a line and a column for all
 * others. Exactly one of the two is given.
 *
 * @param page page number from 1, or 0 where the file has no pages
 * @param box the place on the page; null where the file has no pages
 * @param line line from 1, or 0 for paged files. For text files the line of the file; for other
 *     formats the ordinal of the block (paragraph or table row) in reading order
 * @param column column from 1, or 0 for paged files. For text files the character in the line; in a
 *     table of another format the ordinal of the cell in its row
 */
public record Location(int page, Box box, int line, int column) {

  /** A place on a page. */
  public static Location onPage(int page, Box box) {
    return new Location(page, box, 0, 0);
  }

  /** A place in a file without pages. */
  public static Location atLine(int line, int column) {
    return new Location(0, null, line, column);
  }

  /** Whether this place is on a page rather than in a line. */
  public boolean paged() {
    return page > 0;
  }
}
