package disclosure.audit.document;

import java.util.Locale;

/** The kind of a file, told by its content and not by its name. */
public enum SourceFormat {
  TXT,
  PDF,
  DOCX,
  DOC,
  HTML;

  /** The word used in {@code audit.json}: {@code txt}, {@code pdf}, … */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
