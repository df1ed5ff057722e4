package disclosure.audit.facts;

import disclosure.audit.document.Location;
import java.util.List;

/**
 * A picture in the report, and what it may show in place of text: what stands in a picture isn't
 * read, so that nobody may be accused of having left it out.
 *
 * @param first number of the section in which it stands; 0 before the first
 * @param last number of the last section that it may show: greater than {@code first} where the
 *     headings of the sections after it were not found
 * @param tables ids of the standard tables of these sections
 * @param location where it stands
 */
public record PicturePlace(int first, int last, List<String> tables, Location location) {

  public PicturePlace {
    tables = List.copyOf(tables);
  }

  /** Whether it may show something of a section, or the whole of it. */
  public boolean mayShow(int section) {
    return first <= section && section <= last;
  }

  /** Whether it may show a standard table, as in {@code t3}, or a part of it. */
  public boolean mayShow(String table) {
    return tables.contains(table);
  }
}
