package disclosure.audit.ingest;

/**
 * The size at which a picture is shown.
 *
 * @param width in points (1/72 inch); not a number where it isn't known
 * @param height in points; not a number where it isn't known
 */
public record PictureSize(double width, double height) {

  /** A size of which nothing is known. */
  public static final PictureSize UNKNOWN = new PictureSize(Double.NaN, Double.NaN);

  /** A third of an A4 page's text; seals, signatures, logos and codes are narrower. */
  private static final double NARROWEST_TABLE = 150;

  /** A table's head and one row. */
  private static final double LOWEST_TABLE = 40;

  /** Less is a blank that only keeps others apart. */
  private static final double SMALLEST_PICTURE = 4;

  /** Whether a table may be in the picture; true where the size isn't known. */
  public boolean large() {
    return !(width < NARROWEST_TABLE) && !(height < LOWEST_TABLE);
  }

  /** Whether the picture shows anything at all. */
  public boolean visible() {
    return !(width < SMALLEST_PICTURE) && !(height < SMALLEST_PICTURE);
  }
}
