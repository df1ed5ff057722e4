package disclosure.audit.facts;

import disclosure.audit.document.Box;
import disclosure.audit.document.Cell;
import disclosure.audit.document.Location;
import disclosure.audit.document.Piece;
import disclosure.audit.facts.LabelAlignment.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The second reading of a table that is printed on pages: a figure stands below the head of its
 * column, whatever the lines around it say.
 */
final class ColumnPlaces {

  /** Lines and type may be set this much beside each other, in points. */
  private static final double SLACK = 3;

  private final Map<String, List<Box>> heads = new HashMap<>();

  /** The places of heads; those of files without pages tell nothing. */
  ColumnPlaces(List<Match> heads) {
    for (Match head : heads) {
      Location place = head.first().cell().location();
      if (place.paged()) {
        this.heads.computeIfAbsent(head.label().id(), id -> new ArrayList<>()).add(place.box());
      }
    }
  }

  /**
   * A reading, held back where the places of its digits speak against it.
   *
   * @param column id of the form's column
   * @param row all cells beside the row's label
   */
  CellReading check(String column, CellReading reading, List<Cell> row) {
    if (!reading.certain()
        || reading.cells().isEmpty()
        || standsBelow(column, reading.cells().get(0))) {
      return reading;
    }
    List<Cell> candidates = new ArrayList<>(reading.cells());
    row.stream()
        .filter(cell -> !cell.blank() && standsBelow(column, cell))
        .forEach(candidates::add);
    return CellReading.unsure(candidates);
  }

  private boolean standsBelow(String column, Cell cell) {
    List<Box> places = heads.get(column);
    if (places == null || cell.blank() || !cell.text().location().paged()) {
      return true;
    }
    double centre = centre(cell.text().pieces());
    return places.stream()
        .anyMatch(head -> centre > head.x() - SLACK && centre < head.x() + head.width() + SLACK);
  }

  private static double centre(List<Piece> pieces) {
    double left = Double.MAX_VALUE;
    double right = 0;
    for (Piece piece : pieces) {
      Box box = piece.location().box();
      left = Math.min(left, box.x());
      right = Math.max(right, box.x() + box.width());
    }
    return (left + right) / 2;
  }
}
