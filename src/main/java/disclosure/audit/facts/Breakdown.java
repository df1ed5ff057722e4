package disclosure.audit.facts;

import disclosure.audit.document.Location;
import java.math.BigDecimal;
import java.util.List;

/**
 * A statement of the narrative that gives a whole and its parts, or a part and its percentage.
 *
 * @param quote the printed words
 * @param kind {@code sum}: the parts make up the whole; {@code growth}: the one part is what is
 *     more or less than the whole, last year's number; {@code change}: the parts are last year's
 *     number and what is more or less, the whole this year's; {@code percent}: the one part is
 *     {@code percent} of the whole
 * @param cells ids of the cells that the whole is compared with; may be empty
 * @param whole exact value
 * @param parts exact values, at least one
 * @param percent the percentage as printed, as in 23.95; null for sums and changes
 * @param doubt why a disagreement is a matter for a person, in Chinese; null where it is an error
 * @param section number of the section it stands in
 * @param locations place of the quote
 */
public record Breakdown(
    String quote,
    String kind,
    List<String> cells,
    BigDecimal whole,
    List<BigDecimal> parts,
    BigDecimal percent,
    String doubt,
    int section,
    List<Location> locations) {

  public Breakdown {
    cells = List.copyOf(cells);
    parts = List.copyOf(parts);
    locations = List.copyOf(locations);
  }

  /** The same, of which a person decides for a reason. */
  Breakdown doubted(String reason) {
    return new Breakdown(quote, kind, cells, whole, parts, percent, reason, section, locations);
  }

  /** The first cell of the whole; null if it is compared with none. */
  public String subject() {
    return cells.isEmpty() ? null : cells.get(0);
  }
}
