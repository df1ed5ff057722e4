package disclosure.audit.ingest.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The path that a content stream is building, in coordinates of the page as it is seen. */
final class PagePath {

  /** Wider than this, a filled rectangle is a shading and no line. */
  private static final float THICKEST = 4f;

  /** A line must be this many times as long as thick; otherwise it is a dot. */
  private static final float STRETCH = 2f;

  /** What a line may deviate from the level over its whole length. */
  private static final float SKEW = 0.6f;

  private final List<float[]> parts = new ArrayList<>();
  private float[] points = new float[16];
  private int size;
  private boolean curved;
  private boolean anyCurve;

  void moveTo(float x, float y) {
    finishPart();
    add(x, y);
  }

  void lineTo(float x, float y) {
    add(x, y);
  }

  void curveTo(float x, float y) {
    curved = true;
    anyCurve = true;
    add(x, y);
  }

  void close() {
    if (size >= 4) {
      add(points[0], points[1]);
    }
  }

  void clear() {
    parts.clear();
    size = 0;
    curved = false;
    anyCurve = false;
  }

  private void add(float x, float y) {
    if (size == points.length) {
      points = Arrays.copyOf(points, size * 2);
    }
    points[size++] = x;
    points[size++] = y;
  }

  private void finishPart() {
    if (size >= 4 && !curved) {
      parts.add(Arrays.copyOf(points, size));
    }
    size = 0;
    curved = false;
  }

  /** The smallest rectangle around the path; null where it is empty or has curves. */
  Bounds bounds() {
    finishPart();
    if (anyCurve) {
      return null;
    }
    Bounds all = null;
    for (float[] part : parts) {
      Bounds next = boundsOf(part);
      all = all == null ? next : union(all, next);
    }
    return all;
  }

  /** The lines drawn when the path is stroked. */
  List<Ruling> stroked() {
    finishPart();
    List<Ruling> rulings = new ArrayList<>();
    for (float[] part : parts) {
      for (int i = 0; i + 3 < part.length; i += 2) {
        addLevel(rulings, part[i], part[i + 1], part[i + 2], part[i + 3]);
      }
    }
    return rulings;
  }

  private static void addLevel(List<Ruling> rulings, float x0, float y0, float x1, float y1) {
    float dx = Math.abs(x1 - x0);
    float dy = Math.abs(y1 - y0);
    if (dy <= SKEW && dx > SKEW) {
      rulings.add(new Ruling(true, (y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1)));
    } else if (dx <= SKEW && dy > SKEW) {
      rulings.add(new Ruling(false, (x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1)));
    }
  }

  /** The lines drawn when the path is filled: thin parts, and frames of two nested rectangles. */
  List<Ruling> filledLines() {
    finishPart();
    List<Ruling> rulings = new ArrayList<>();
    Bounds outer = null;
    for (float[] part : parts) {
      Bounds next = boundsOf(part);
      if (thin(next)) {
        rulings.add(middle(next));
      } else if (outer != null && frame(outer, next)) {
        addFrame(rulings, outer, next);
        outer = null;
      } else {
        outer = next;
      }
    }
    return rulings;
  }

  /** The parts that cover an area when the path is filled. */
  List<Bounds> filledAreas() {
    finishPart();
    List<Bounds> areas = new ArrayList<>();
    for (float[] part : parts) {
      Bounds next = boundsOf(part);
      if (next.width() > THICKEST && next.height() > THICKEST) {
        areas.add(next);
      }
    }
    return areas;
  }

  private static boolean thin(Bounds b) {
    float thickness = Math.min(b.width(), b.height());
    float length = Math.max(b.width(), b.height());
    return thickness <= THICKEST && length >= STRETCH * thickness && length > SKEW;
  }

  private static Ruling middle(Bounds b) {
    return b.width() >= b.height()
        ? new Ruling(true, (b.top() + b.bottom()) / 2, b.left(), b.right())
        : new Ruling(false, (b.left() + b.right()) / 2, b.top(), b.bottom());
  }

  private static boolean frame(Bounds a, Bounds b) {
    Bounds outer = a.surrounds(b) ? a : b;
    Bounds inner = outer == a ? b : a;
    return outer.surrounds(inner)
        && inner.left() - outer.left() <= THICKEST
        && inner.top() - outer.top() <= THICKEST
        && outer.right() - inner.right() <= THICKEST
        && outer.bottom() - inner.bottom() <= THICKEST;
  }

  private static void addFrame(List<Ruling> rulings, Bounds a, Bounds b) {
    float left = (a.left() + b.left()) / 2;
    float right = (a.right() + b.right()) / 2;
    float top = (a.top() + b.top()) / 2;
    float bottom = (a.bottom() + b.bottom()) / 2;
    rulings.add(new Ruling(true, top, left, right));
    rulings.add(new Ruling(true, bottom, left, right));
    rulings.add(new Ruling(false, left, top, bottom));
    rulings.add(new Ruling(false, right, top, bottom));
  }

  private static Bounds boundsOf(float[] part) {
    float left = part[0];
    float right = left;
    float top = part[1];
    float bottom = top;
    for (int i = 2; i < part.length; i += 2) {
      left = Math.min(left, part[i]);
      right = Math.max(right, part[i]);
      top = Math.min(top, part[i + 1]);
      bottom = Math.max(bottom, part[i + 1]);
    }
    return new Bounds(left, top, right, bottom);
  }

  private static Bounds union(Bounds a, Bounds b) {
    return new Bounds(
        Math.min(a.left(), b.left()),
        Math.min(a.top(), b.top()),
        Math.max(a.right(), b.right()),
        Math.max(a.bottom(), b.bottom()));
  }
}
