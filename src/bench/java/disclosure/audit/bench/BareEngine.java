package disclosure.audit.bench;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** A pass over a page that only collects glyphs and lines: the least that any reading must do. */
final class BareEngine extends PDFGraphicsStreamEngine {

  private final List<Object> glyphs = new ArrayList<>();
  private final List<Rectangle2D> lines = new ArrayList<>();
  private Point2D.Float current = new Point2D.Float();

  private record Glyph(float x, float y, float width, String text) {}

  BareEngine(PDPage page) {
    super(page);
  }

  int seen() {
    return glyphs.size() + lines.size();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    glyphs.add(
        new Glyph(
            matrix.getTranslateX(),
            matrix.getTranslateY(),
            displacement.getX() * matrix.getScalingFactorX(),
            font.toUnicode(code)));
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    Rectangle2D box = new Rectangle2D.Double(p0.getX(), p0.getY(), 0, 0);
    box.add(p2);
    lines.add(box);
  }

  @Override
  public void lineTo(float x, float y) {
    Rectangle2D box = new Rectangle2D.Double(current.getX(), current.getY(), 0, 0);
    box.add(x, y);
    lines.add(box);
    current = new Point2D.Float(x, y);
  }

  @Override
  public void moveTo(float x, float y) {
    current = new Point2D.Float(x, y);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current = new Point2D.Float(x3, y3);
  }

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void clip(int rule) {}

  @Override
  public void closePath() {}

  @Override
  public void endPath() {}

  @Override
  public void strokePath() {}

  @Override
  public void fillPath(int rule) {}

  @Override
  public void fillAndStrokePath(int rule) {}

  @Override
  public void shadingFill(COSName name) {}
}
