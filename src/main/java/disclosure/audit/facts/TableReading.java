package disclosure.audit.facts;

import disclosure.audit.document.Location;
import java.util.List;

/**
 * How a standard table of the report was matched to the form.
 *
 * @param table as in {@code t3}
 * @param form id of the form that it follows, as in {@code 2021}; null if the table is missing
 * @param found whether the report has the table
 * @param outdatedRows rows that the form of the report's year does not have, as in {@code 3.6}
 * @param missingRows ids of the form's rows that the report leaves out
 * @param missingColumns ids of the form's columns that the report leaves out
 * @param location place of the first outdated row, else of the heading under which the table stands
 *     or should stand; may be null
 * @param quote what is printed at that place; "" where there is none
 */
public record TableReading(
    String table,
    String form,
    boolean found,
    List<String> outdatedRows,
    List<String> missingRows,
    List<String> missingColumns,
    Location location,
    String quote) {

  public TableReading {
    outdatedRows = List.copyOf(outdatedRows);
    missingRows = List.copyOf(missingRows);
    missingColumns = List.copyOf(missingColumns);
  }
}
