package disclosure.audit.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import disclosure.audit.document.Box;
import disclosure.audit.document.Location;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Writes places: {@code page} and {@code box} for paged files, else {@code line, column}. */
final class PlaceJson {

  private final boolean paged;

  /**
   * Places of one file.
   *
   * @param paged whether the file has pages: decides what is written as null for an unknown place
   */
  PlaceJson(boolean paged) {
    this.paged = paged;
  }

  /** Writes the place of a thing that is printed at several: the first. */
  void write(JsonGenerator json, List<Location> locations) throws IOException {
    write(json, locations.isEmpty() ? null : locations.get(0));
  }

  /** Writes the fields of a place; null for one that is not known. */
  void write(JsonGenerator json, Location location) throws IOException {
    if (location == null) {
      json.writeNullField(paged ? "page" : "line");
      json.writeNullField(paged ? "box" : "column");
    } else if (location.paged()) {
      json.writeNumberField("page", location.page());
      box(json, location.box());
    } else {
      json.writeNumberField("line", location.line());
      json.writeNumberField("column", location.column());
    }
  }

  private static void box(JsonGenerator json, Box box) throws IOException {
    if (box == null) {
      json.writeNullField("box");
      return;
    }
    json.writeArrayFieldStart("box");
    for (double side : new double[] {box.x(), box.y(), box.width(), box.height()}) {
      json.writeNumber(rounded(side));
    }
    json.writeEndArray();
  }

  /** A hundredth of a point is finer than any printer. */
  private static BigDecimal rounded(double points) {
    BigDecimal number = BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_EVEN);
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
