package disclosure.audit.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** Ruling lines among the paths that a page draws. */
final class LineCollector {

  /** A colour component nearer to white than this can't be told from paper. */
  private static final float WHITE = 0.98f;

  private final List<Ruling> rulings = new ArrayList<>(256);
  private final List<Bounds> shades = new ArrayList<>();

  void stroke(PagePath path, PDGraphicsState state, Bounds clip) {
    add(path.stroked(), white(state.getStrokingColor()), clip);
  }

  void fill(PagePath path, PDGraphicsState state, Bounds clip) {
    boolean white = white(state.getNonStrokingColor());
    add(path.filledLines(), white, clip);
    if (!white) {
      shades.addAll(path.filledAreas());
    }
  }

  List<Ruling> rulings() {
    return rulings;
  }

  private void add(List<Ruling> drawn, boolean white, Bounds clip) {
    for (Ruling ruling : drawn) {
      Ruling seen = within(ruling, clip);
      if (seen != null && (!white || shaded(seen))) {
        rulings.add(seen);
      }
    }
  }

  /** A white line is one only where it is drawn over a shading. */
  private boolean shaded(Ruling ruling) {
    float middle = (ruling.from() + ruling.to()) / 2;
    float x = ruling.horizontal() ? middle : ruling.at();
    float y = ruling.horizontal() ? ruling.at() : middle;
    return shades.stream().anyMatch(shade -> shade.contains(x, y));
  }

  private static Ruling within(Ruling r, Bounds clip) {
    float low = r.horizontal() ? clip.top() : clip.left();
    float high = r.horizontal() ? clip.bottom() : clip.right();
    float from = Math.max(r.from(), r.horizontal() ? clip.left() : clip.top());
    float to = Math.min(r.to(), r.horizontal() ? clip.right() : clip.bottom());
    if (r.at() < low - 1 || r.at() > high + 1 || from >= to) {
      return null;
    }
    return new Ruling(r.horizontal(), r.at(), from, to);
  }

  private static boolean white(PDColor colour) {
    float[] parts = colour.getComponents();
    if (parts.length == 4) {
      return all(parts, 0, 1 - WHITE);
    }
    return (parts.length == 1 || parts.length == 3) && all(parts, WHITE, 1);
  }

  private static boolean all(float[] parts, float least, float most) {
    for (float part : parts) {
      if (part < least || part > most) {
        return false;
      }
    }
    return true;
  }
}
