package disclosure.audit.report.pdf;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;

/** Colours of the marks: told apart by colour-blind readers and in grey print by the numbers. */
final class MarkColours {

  private static final PDColor BLUE = colour(0.10f, 0.37f, 0.80f);
  private static final PDColor ORANGE = colour(0.85f, 0.42f, 0.00f);
  private static final PDColor RED = colour(0.80f, 0.09f, 0.18f);

  private MarkColours() {}

  static PDColor of(PdfMark.Side side) {
    return switch (side) {
      case LEFT -> BLUE;
      case RIGHT -> ORANGE;
      case NONE -> RED;
    };
  }

  private static PDColor colour(float red, float green, float blue) {
    return new PDColor(new float[] {red, green, blue}, PDDeviceRGB.INSTANCE);
  }
}
