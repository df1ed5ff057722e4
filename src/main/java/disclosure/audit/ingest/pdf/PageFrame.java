package disclosure.audit.ingest.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Turns coordinates of a page's content (from the lower left corner, before the page is rotated)
 * into those of the page as it is seen (from the top left corner).
 *
 * @param left left edge of the visible part in content coordinates
 * @param bottom its lower edge
 * @param contentWidth its width before rotation
 * @param contentHeight its height before rotation
 * @param rotation 0, 90, 180 or 270 degrees clockwise
 */
public record PageFrame(
    float left, float bottom, float contentWidth, float contentHeight, int rotation) {

  /** The frame of a page. */
  public static PageFrame of(PDPage page) {
    PDRectangle box = page.getCropBox();
    return new PageFrame(
        box.getLowerLeftX(),
        box.getLowerLeftY(),
        box.getWidth(),
        box.getHeight(),
        page.getRotation());
  }

  /** Width of the page as it is seen, in points. */
  public float width() {
    return sideways() ? contentHeight : contentWidth;
  }

  /** Height of the page as it is seen, in points. */
  public float height() {
    return sideways() ? contentWidth : contentHeight;
  }

  private boolean sideways() {
    return rotation == 90 || rotation == 270;
  }

  /** Distance from the seen left edge of a point of the content. */
  public float x(float cx, float cy) {
    return switch (rotation) {
      case 90 -> cy - bottom;
      case 180 -> left + contentWidth - cx;
      case 270 -> bottom + contentHeight - cy;
      default -> cx - left;
    };
  }

  /** Distance from the seen upper edge of a point of the content. */
  public float y(float cx, float cy) {
    return switch (rotation) {
      case 90 -> cx - left;
      case 180 -> cy - bottom;
      case 270 -> left + contentWidth - cx;
      default -> bottom + contentHeight - cy;
    };
  }

  /** The content's x of a seen point. */
  public float contentX(float x, float y) {
    return switch (rotation) {
      case 90 -> left + y;
      case 180 -> left + contentWidth - x;
      case 270 -> left + contentWidth - y;
      default -> left + x;
    };
  }

  /** The content's y of a seen point. */
  public float contentY(float x, float y) {
    return switch (rotation) {
      case 90 -> bottom + x;
      case 180 -> bottom + y;
      case 270 -> bottom + contentHeight - x;
      default -> bottom + contentHeight - y;
    };
  }
}
