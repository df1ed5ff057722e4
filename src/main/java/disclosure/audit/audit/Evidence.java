package disclosure.audit.audit;

import disclosure.audit.document.Location;

/**
 * A place in the report that shows what a finding says.
 *
 * @param location where it is printed
 * @param quote the printed words or figure; for an absence the heading after which it should stand
 * @param cell cell id where the evidence is a figure; else null
 * @param side which side of the comparison it belongs to
 */
public record Evidence(Location location, String quote, String cell, Side side) {

  /** The side of a comparison. */
  public enum Side {
    /** The parts, or what should be. */
    LEFT,
    /** The printed total, or what is. */
    RIGHT,
    /** No comparison. */
    NONE
  }
}
