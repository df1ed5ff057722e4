package disclosure.audit.document;

/**
 * A picture large enough to hold a table. What it shows is not read. Logos, icons, seals and
 * whatever a portal or a page's head shows around a report are left out.
 *
 * @param location where it stands; for files without pages the line of the block before it, or line
 *     1
 */
public record Picture(Location location) implements Block {}
