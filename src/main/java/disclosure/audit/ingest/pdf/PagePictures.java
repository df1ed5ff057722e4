package disclosure.audit.ingest.pdf;

import disclosure.audit.ingest.PictureSize;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.util.Matrix;

/** Finds the pictures of a page that may hold a table. */
final class PagePictures {

  /** Word and scanners cut a picture into strips, which lie this near to each other, in points. */
  private static final float SAME_PICTURE = 2f;

  /** A page with more pictures is painted with them. */
  private static final int MOST_PICTURES = 1000;

  /** A picture with more characters printed over it is a background. */
  private static final int MOST_TEXT = 20;

  /**
   * Share of the page's height, at the top and at the bottom, where heads and their signs stand.
   */
  private static final float MARGIN = 0.12f;

  private PagePictures() {}

  /** The place of a picture: the unit square, as the file moves and turns it. */
  static Bounds place(Matrix matrix, PageFrame frame) {
    Bounds place = null;
    for (int corner = 0; corner < 4; corner++) {
      Point2D.Float point = matrix.transformPoint(corner & 1, corner >> 1);
      float x = frame.x(point.x, point.y);
      float y = frame.y(point.x, point.y);
      Bounds here = new Bounds(x, y, x, y);
      place = place == null ? here : place.union(here);
    }
    return place;
  }

  /** Their places from top to bottom. */
  static List<Bounds> find(PageContent page) {
    if (page.pictures().isEmpty() || page.pictures().size() > MOST_PICTURES) {
      return List.of();
    }
    return whole(page.pictures()).stream()
        .filter(picture -> new PictureSize(picture.width(), picture.height()).large())
        .filter(picture -> picture.bottom() > page.height() * MARGIN)
        .filter(picture -> picture.top() < page.height() * (1 - MARGIN))
        .filter(picture -> !background(picture, page))
        .sorted(Comparator.comparingDouble(Bounds::top))
        .toList();
  }

  /** Pictures put together of their strips. */
  private static List<Bounds> whole(List<Bounds> strips) {
    List<Bounds> whole = new ArrayList<>();
    for (Bounds strip : strips) {
      if (strip.width() > 0 && strip.height() > 0) {
        whole.add(joined(strip, whole));
      }
    }
    return whole;
  }

  /** A strip with all pictures that it touches, which are taken out of the others. */
  private static Bounds joined(Bounds strip, List<Bounds> others) {
    Bounds joined = strip;
    for (int i = 0; i < others.size(); i++) {
      if (joined.near(others.get(i), SAME_PICTURE)) {
        joined = joined.union(others.remove(i));
        i = -1;
      }
    }
    return joined;
  }

  private static boolean background(Bounds picture, PageContent page) {
    int characters = 0;
    for (Glyph glyph : page.glyphs()) {
      if (!glyph.space() && picture.contains(glyph.centreX(), glyph.centreY())) {
        characters++;
      }
    }
    return characters > MOST_TEXT;
  }
}
