package disclosure.audit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.document.Location;
import disclosure.audit.facts.Figure;
import disclosure.audit.facts.FigureState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InferredTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "a+b=c, a=3 b=4 c=, c=7",
        "a+b=c, a=3 b=  c=, c=3",
        "c=a+b, a=3 b=4 c=, c=7",
        "a+b=c, a=3 b=4 c=?, -",
        "a+b=c, a=3 b=? c=, -",
        "a+b=c, a=3 c=, -",
        "a+b=c, a=  b=  c=, -",
        "a+b=c, a=3 b=  c=3, -",
        "a+b=c+d, a=3 b=4 c=  d=1, -",
        "a=c, a=  c=, -",
      })
  void aBlankCellThatIsAllOfItsSideMustHoldTheSumOfTheOther(
      String equation, String cells, String inferred) {
    Map<String, Figure> figures = new HashMap<>();
    for (String cell : cells.strip().split("\\s+")) {
      String[] sides = cell.split("=", -1);
      figures.put(sides[0], figure(sides[0], sides[1]));
    }
    Sheet sheet = new Sheet(figures);
    Inferred found = sheet.shortfall(sheet.balance(equation(equation))).inferred();
    assertEquals(inferred, found == null ? null : found.cell() + "=" + found.value());
  }

  private static Equation equation(String text) {
    List<Term> terms = new ArrayList<>();
    String[] sides = text.split("=");
    for (int side = 0; side < 2; side++) {
      String[] cells = sides[side].split("\\+");
      for (String cell : cells) {
        terms.add(new Term(text, terms.size(), side == 1, true, cell, cells.length == 1, false));
      }
    }
    return Equation.of(
        text, "A01", "", Relation.EQUAL, terms, BigDecimal.ZERO, BigDecimal.ZERO, "");
  }

  private static Figure figure(String cell, String printed) {
    FigureState state =
        printed.isEmpty()
            ? FigureState.BLANK
            : printed.equals("?") ? FigureState.UNREADABLE : FigureState.NUMBER;
    BigDecimal value = state == FigureState.NUMBER ? new BigDecimal(printed) : null;
    return new Figure(cell, state, value, printed, null, Location.atLine(1, 1), List.of());
  }
}
