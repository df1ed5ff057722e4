package disclosure.audit.ingest.text;

import java.util.List;

/** One way in which text dumps write tables. */
interface TableShape {

  /** Whether a table of this shape begins in a line. */
  boolean begins(List<Line> lines, int index);

  /**
   * Reads the table that begins in a line.
   *
   * @param into where the cells go
   * @return index of the first line after it
   */
  int read(List<Line> lines, int index, TableText into);
}
