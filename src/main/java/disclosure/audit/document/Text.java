package disclosure.audit.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with the place of each of its parts.
 *
 * @param string the characters as printed (not normalised; line breaks inside a cell kept as {@code
 *     \n})
 * @param pieces in order, not overlapping; may leave out white space; empty only for an empty text
 */
public record Text(String string, List<Piece> pieces) {

  public Text {
    pieces = List.copyOf(pieces);
  }

  /** A text that stands at one place as a whole. */
  public static Text at(String string, Location location) {
    return new Text(string, List.of(new Piece(0, string.length(), location)));
  }

  /** The place of the first character; null for a text without pieces. */
  public Location location() {
    return pieces.isEmpty() ? null : pieces.get(0).location();
  }

  /**
   * The places of a part of the text: one box a line of print, or one line and column a line.
   *
   * @param from index of the first character
   * @param to index after the last character
   * @return in reading order; empty where the part has no place
   */
  public List<Location> locate(int from, int to) {
    List<Location> found = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.start() < to && piece.end() > from) {
        add(found, placeIn(piece, from));
      }
    }
    return found;
  }

  /** The place of its first line of print, as a whole; null for a text without pieces. */
  public Location firstLine() {
    List<Location> lines = locate(0, string.length());
    return lines.isEmpty() ? null : lines.get(0);
  }

  /** A part of the text as a text of its own. */
  public Text part(int from, int to) {
    List<Piece> parts = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.start() < to && piece.end() > from) {
        int start = Math.max(piece.start(), from);
        int end = Math.min(piece.end(), to);
        parts.add(new Piece(start - from, end - from, placeIn(piece, from)));
      }
    }
    return new Text(string.substring(from, to), parts);
  }

  /** In a line, a part that begins inside the piece begins as many columns later. */
  private static Location placeIn(Piece piece, int from) {
    Location place = piece.location();
    if (place.paged() || from <= piece.start()) {
      return place;
    }
    return Location.atLine(place.line(), place.column() + from - piece.start());
  }

  private static void add(List<Location> found, Location next) {
    Location last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (last != null && sameLine(last, next)) {
      if (last.paged()) {
        found.set(found.size() - 1, Location.onPage(last.page(), last.box().union(next.box())));
      }
      return;
    }
    found.add(next);
  }

  private static boolean sameLine(Location a, Location b) {
    if (!a.paged() || !b.paged()) {
      return a.paged() == b.paged() && a.line() == b.line();
    }
    double middle = b.box().y() + b.box().height() / 2;
    return a.page() == b.page()
        && middle >= a.box().y()
        && middle <= a.box().y() + a.box().height();
  }
}
