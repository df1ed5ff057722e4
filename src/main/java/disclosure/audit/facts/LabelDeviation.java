package disclosure.audit.facts;

import disclosure.audit.document.Location;

/**
 * A label of the form that the report prints otherwise.
 *
 * @param table as in {@code t3}
 * @param label id of the row or column, as in {@code 3.3.2} or {@code repealed}
 * @param column whether it is the label of a column
 * @param expected the form's words
 * @param printed the report's words, as printed
 * @param location place of the printed label
 */
public record LabelDeviation(
    String table,
    String label,
    boolean column,
    String expected,
    String printed,
    Location location) {}
