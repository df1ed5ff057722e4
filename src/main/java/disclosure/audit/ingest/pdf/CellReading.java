package disclosure.audit.ingest.pdf;

import disclosure.audit.document.Text;

/**
 * What is printed in a cell.
 *
 * @param text by the places of the glyphs
 * @param other what another way of reading makes of it; null where both agree
 */
record CellReading(Text text, String other) {}
