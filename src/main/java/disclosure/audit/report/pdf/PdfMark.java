package disclosure.audit.report.pdf;

import disclosure.audit.document.Location;
import java.util.List;

/**
 * A finding to be marked in a PDF file. A finding with two sides is given as two marks of one
 * number.
 *
 * @param number of the finding, printed beside each marked place
 * @param title of the finding in a few words, for the bookmark
 * @param note what the pop-up note says: message, sum, basis
 * @param places cells or lines of text on pages; others are left out; may be empty
 * @param side of the equation that the places belong to
 */
public record PdfMark(int number, String title, String note, List<Location> places, Side side) {

  /** The side of an equation. */
  public enum Side {
    /** The first side, as the parts of a sum: blue. */
    LEFT,
    /** The other side, as the printed total: orange. */
    RIGHT,
    /** Not an equation: red. */
    NONE
  }

  public PdfMark {
    places = places.stream().filter(Location::paged).toList();
  }
}
