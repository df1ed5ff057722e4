package disclosure.audit.facts;

import disclosure.audit.document.Location;
import java.time.LocalDate;

/**
 * Whose report it is, and on which year.
 *
 * @param agency the reporting agency's name, completed from the text where the title leaves out the
 *     place; null if not stated
 * @param year the year reported on; null if not stated
 * @param form id of the form that the report uses, as in {@code 2021}; null if no table was found
 * @param title the title as printed, its lines joined; null if there is none
 * @param published date of publication; null if not stated
 * @param agencyFrom {@code title}, {@code text}, {@code file}, or null where there is no agency
 * @param yearFrom {@code title}, {@code text}, {@code file}, or null where there is no year
 * @param government whether it is the report of a government (各级人民政府) rather than of a department
 * @param location place of the title, or of the first line where there is none
 */
public record ReportIdentity(
    String agency,
    Integer year,
    String form,
    String title,
    LocalDate published,
    String agencyFrom,
    String yearFrom,
    boolean government,
    Location location) {

  /** The same with the form that the report was found to use. */
  public ReportIdentity withForm(String used) {
    return new ReportIdentity(
        agency, year, used, title, published, agencyFrom, yearFrom, government, location);
  }
}
