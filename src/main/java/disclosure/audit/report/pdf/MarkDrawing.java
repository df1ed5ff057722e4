package disclosure.audit.report.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** Draws a mark: a frame with a light shade that leaves the print readable, and a number. */
final class MarkDrawing {

  /** Height of the number's flag, in points. */
  static final float FLAG = 8f;

  private static final float TYPE = 7f;
  private static final float DIGIT = 3.9f;
  private static final float LINE = 0.8f;
  private static final float SHADE = 0.22f;

  private final PDDocument pdf;
  private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);

  MarkDrawing(PDDocument pdf) {
    this.pdf = pdf;
  }

  /** Width of the flag of a number, in points. */
  static float flagWidth(int number) {
    return String.valueOf(number).length() * DIGIT + 3;
  }

  /**
   * The appearance of a mark.
   *
   * @param bounds of the whole mark, flag included, in the page's own coordinates
   * @param frame what is marked
   * @param flag place of the number
   */
  PDAppearanceStream draw(
      PDRectangle bounds, PDRectangle frame, PDRectangle flag, int number, PDColor colour)
      throws IOException {
    PDAppearanceStream appearance = new PDAppearanceStream(pdf);
    appearance.setBBox(bounds);
    appearance.setResources(new PDResources());
    try (PDPageContentStream content = new PDPageContentStream(pdf, appearance)) {
      shade(content, frame, colour);
      rectangle(content, frame);
      content.setStrokingColor(colour);
      content.setLineWidth(LINE);
      content.stroke();
      flag(content, flag, number, colour);
    }
    return appearance;
  }

  private static void shade(PDPageContentStream content, PDRectangle frame, PDColor colour)
      throws IOException {
    PDExtendedGraphicsState light = new PDExtendedGraphicsState();
    light.setNonStrokingAlphaConstant(SHADE);
    light.setBlendMode(BlendMode.MULTIPLY);
    content.saveGraphicsState();
    content.setGraphicsStateParameters(light);
    content.setNonStrokingColor(colour);
    rectangle(content, frame);
    content.fill();
    content.restoreGraphicsState();
  }

  private void flag(PDPageContentStream content, PDRectangle flag, int number, PDColor colour)
      throws IOException {
    content.setNonStrokingColor(colour);
    rectangle(content, flag);
    content.fill();
    content.setNonStrokingColor(1f);
    content.beginText();
    content.setFont(font, TYPE);
    content.newLineAtOffset(flag.getLowerLeftX() + 1.5f, flag.getLowerLeftY() + 1.4f);
    content.showText(String.valueOf(number));
    content.endText();
  }

  private static void rectangle(PDPageContentStream content, PDRectangle r) throws IOException {
    content.addRect(r.getLowerLeftX(), r.getLowerLeftY(), r.getWidth(), r.getHeight());
  }
}
