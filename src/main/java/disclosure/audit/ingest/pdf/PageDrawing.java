package disclosure.audit.ingest.pdf;

import disclosure.audit.document.Box;
import disclosure.audit.document.Location;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws over each page what was read from it: ruling lines red, cells green, and the names of the
 * rows and figures that were recognised blue. For whoever has to find out why a file is read badly.
 */
public final class PageDrawing {

  /**
   * A name to be drawn in a place.
   *
   * @param text short, in Latin characters, as in {@code t3/3.3.1}
   * @param place on a page; others are left out
   */
  public record Label(String text, Location place) {}

  private static final float DPI = 120f;
  private static final float SCALE = DPI / 72;
  private static final Color LINE = new Color(0xD0, 0x20, 0x20);
  private static final Color CELL = new Color(0x10, 0x90, 0x40);
  private static final Color NAME = new Color(0x10, 0x40, 0xC0);

  private final List<Label> labels;

  /**
   * A drawing.
   *
   * @param labels names of what was recognised; may be empty
   */
  public PageDrawing(List<Label> labels) {
    this.labels = labels.stream().filter(label -> label.place().paged()).toList();
  }

  /**
   * Draws all pages as {@code page-1.png}, {@code page-2.png}, …
   *
   * @param content the whole PDF file
   * @param folder is made if it isn't there
   * @return the files written, by page
   * @throws IOException if the file can't be read or the folder can't be written to
   */
  public List<Path> draw(byte[] content, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(content)) {
      PDFRenderer renderer = new PDFRenderer(pdf);
      FontCodes fonts = new FontCodes();
      for (int page = 0; page < pdf.getNumberOfPages(); page++) {
        BufferedImage image = renderer.renderImageWithDPI(page, DPI, ImageType.RGB);
        drawOver(image, PageScan.of(pdf.getPage(page), page + 1, fonts));
        File file = folder.resolve("page-" + (page + 1) + ".png").toFile();
        ImageIO.write(image, "png", file);
        files.add(file.toPath());
      }
    }
    return files;
  }

  private void drawOver(BufferedImage image, PageContent page) {
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.scale(SCALE, SCALE);
    for (Grid grid : GridFinder.find(page)) {
      grid.cells().forEach(cell -> cell(graphics, cell.bounds()));
    }
    lines(graphics, page.rulings());
    for (Label label : labels) {
      if (label.place().page() == page.number()) {
        name(graphics, label);
      }
    }
    graphics.dispose();
  }

  private static void cell(Graphics2D graphics, Bounds b) {
    Rectangle2D inner =
        new Rectangle2D.Float(b.left() + 1, b.top() + 1, b.width() - 2, b.height() - 2);
    graphics.setColor(CELL);
    graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.12f));
    graphics.fill(inner);
    graphics.setComposite(AlphaComposite.SrcOver);
    graphics.setStroke(new BasicStroke(0.5f));
    graphics.draw(inner);
  }

  private static void lines(Graphics2D graphics, List<Ruling> rulings) {
    graphics.setColor(LINE);
    graphics.setStroke(new BasicStroke(0.6f));
    for (Ruling r : RulingMerger.merge(rulings)) {
      graphics.draw(
          r.horizontal()
              ? new Line2D.Float(r.from(), r.at(), r.to(), r.at())
              : new Line2D.Float(r.at(), r.from(), r.at(), r.to()));
    }
  }

  private static void name(Graphics2D graphics, Label label) {
    Box box = label.place().box();
    graphics.setColor(NAME);
    graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 4));
    graphics.drawString(label.text(), (float) box.x() + 1, (float) box.y() + 5);
  }
}
