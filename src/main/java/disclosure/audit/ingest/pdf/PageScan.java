package disclosure.audit.ingest.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** One pass over a page's content stream that collects its glyphs and ruling lines. */
final class PageScan extends PDFGraphicsStreamEngine {

  private final int number;
  private final PageFrame frame;
  private final FontCodes fonts;
  private final GlyphBoxes boxes;
  private final PagePath path = new PagePath();
  private final List<Glyph> glyphs = new ArrayList<>(1024);
  private final LineCollector lines;
  private final Deque<Bounds> saved = new ArrayDeque<>();
  private Bounds clip;
  private boolean clipping;
  private int hidden;
  private int unknown;
  private double imageArea;
  private final List<Bounds> pictures = new ArrayList<>();

  private PageScan(PDPage page, int number, FontCodes fonts) {
    super(page);
    this.number = number;
    this.fonts = fonts;
    frame = PageFrame.of(page);
    boxes = new GlyphBoxes(frame);
    clip = new Bounds(0, 0, frame.width(), frame.height());
    lines = new LineCollector();
    addOperator(new SetPrintedFont(this, fonts));
  }

  /**
   * Reads a page.
   *
   * @param number its number from 1
   * @param fonts the characters of the file's fonts, kept over its pages
   */
  static PageContent of(PDPage page, int number, FontCodes fonts) throws IOException {
    PageScan scan = new PageScan(page, number, fonts);
    scan.processPage(page);
    return scan.content();
  }

  private PageContent content() {
    double images = imageArea / Math.max(1, (double) frame.width() * frame.height());
    return new PageContent(
        number,
        frame.width(),
        frame.height(),
        glyphs,
        lines.rulings(),
        pictures,
        hidden,
        unknown,
        images);
  }

  /** Not the engine's own way: it would run the drawing of each glyph of a Type 3 font. */
  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    FontCodes.Font codes = fonts.of(font);
    String text = codes.text(code);
    if (text.isEmpty()) {
      return;
    }
    float width = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
    boxes.set(matrix, width);
    if (!clip.contains(boxes.centreX(), boxes.centreY())) {
      return;
    }
    if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
      hidden++;
      return;
    }
    if (text.equals(FontCodes.UNKNOWN)) {
      unknown++;
    }
    glyphs.add(boxes.glyph(text, number, codes.ordinal(), glyphs.size()));
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    path.close();
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix m = getGraphicsState().getCurrentTransformationMatrix();
    imageArea += Math.abs(m.getScalingFactorX() * m.getScalingFactorY());
    pictures.add(PagePictures.place(m, frame).intersect(clip));
  }

  @Override
  public void clip(int windingRule) {
    clipping = true;
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(frame.x(x, y), frame.y(x, y));
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(frame.x(x, y), frame.y(x, y));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(frame.x(x3, y3), frame.y(x3, y3));
  }

  /** Only asked for by curves, of which the points don't matter. */
  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Float();
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    finishPath();
  }

  @Override
  public void strokePath() {
    lines.stroke(path, getGraphicsState(), clip);
    finishPath();
  }

  @Override
  public void fillPath(int windingRule) {
    lines.fill(path, getGraphicsState(), clip);
    finishPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    lines.fill(path, getGraphicsState(), clip);
    lines.stroke(path, getGraphicsState(), clip);
    finishPath();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // A colour gradient is no line.
  }

  private void finishPath() {
    if (clipping) {
      Bounds bounds = path.bounds();
      clip = bounds == null ? clip : clip.intersect(bounds);
      clipping = false;
    }
    path.clear();
  }

  @Override
  public void saveGraphicsState() {
    saved.push(clip);
    super.saveGraphicsState();
  }

  @Override
  public void restoreGraphicsState() {
    if (!saved.isEmpty()) {
      clip = saved.pop();
    }
    super.restoreGraphicsState();
  }

  /** A form may leave the stack of graphics states out of balance; the engine mends its own. */
  @Override
  public void showForm(PDFormXObject form) throws IOException {
    Bounds before = clip;
    int depth = saved.size();
    super.showForm(form);
    while (saved.size() > depth) {
      saved.pop();
    }
    clip = before;
  }
}
