package disclosure.audit.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.document.Cell;
import disclosure.audit.document.Location;
import disclosure.audit.document.Table;
import disclosure.audit.document.Text;
import disclosure.audit.facts.GridFigures.Range;
import disclosure.audit.form.FormRow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GridFiguresTest {

  private static final FormRow ROW =
      new FormRow("licence", "行政许可", List.of(), List.of("lastYear", "change", "made"), false);

  private static final Map<String, Range> HEADS =
      Map.of("lastYear", new Range(1, 2), "change", new Range(2, 4), "made", new Range(4, 5));

  @Test
  void aRowSplitOtherwiseThanItsHeadsIsReadInOrderWhereEachCellIsBelowItsOwnHead() {
    Table table = row(cell(0, 1, "行政许可"), cell(1, 2, "21"), cell(3, 1, "5"), cell(4, 1, "8"));

    assertEquals(
        "[21 true, 5 true, 8 true]",
        read(table),
        "21 stretches below the second head, but 5 is the cell for that");
  }

  @Test
  void aCellBelowTwoHeadsIsNobodysForCertainWhereACellIsMissing() {
    Table table = row(cell(0, 1, "行政许可"), cell(1, 3, "21"), cell(4, 1, "8"));

    assertEquals("[21 false, 21 false, 8 true]", read(table));
  }

  private static String read(Table table) {
    List<CellReading> readings =
        new GridFigures(new Grid(table)).read(ROW, new Range(0, 1), 1, HEADS);
    return readings.stream()
        .map(each -> each.cells().get(0).text().string() + " " + each.certain())
        .toList()
        .toString();
  }

  private static Table row(Cell... cells) {
    return new Table(Table.Shape.GRID, 1, 5, List.of(cells));
  }

  private static Cell cell(int column, int span, String printed) {
    Location line = Location.atLine(1, 1);
    return new Cell(0, column, 1, span, Text.at(printed, line), line, null);
  }
}
