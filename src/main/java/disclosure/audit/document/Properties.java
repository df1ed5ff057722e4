package disclosure.audit.document;

import java.time.LocalDate;

/**
 * What the file says about itself outside its text.
 *
 * @param title the file's own title (PDF or Word property, HTML title); null where there is none
 * @param published the date of publication that a portal page or its meta data gives; null where
 *     there is none. The file's time stamps and a PDF's creation date are no dates of publication
 */
public record Properties(String title, LocalDate published) {

  /** A file that says nothing about itself. */
  public static final Properties NONE = new Properties(null, null);
}
