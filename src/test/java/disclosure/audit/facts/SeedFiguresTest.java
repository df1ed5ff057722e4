package disclosure.audit.facts;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Four of the five reports are nearly all zeros: only changed copies show a shifted cell. */
class SeedFiguresTest {

  @ParameterizedTest
  @CsvSource({
    "guancheng-2021.txt, 10, 175, 15",
    "longting-2021.txt, 10, 175, 15",
    "ganzhou-2021.txt, 10, 175, 15",
    "yanjin-2023.txt, 10, 175, 15",
    "maiji-2020.txt, 22, 161, 15"
  })
  void everyFigureIsReadAsANumber(String name, long t2, long t3, long t4) throws Exception {
    FactBase facts = SeedText.of(name).facts();
    Map<String, Long> numbers =
        facts.figures().values().stream()
            .filter(Figure::number)
            .collect(Collectors.groupingBy(Figure::table, TreeMap::new, Collectors.counting()));
    assertAll(
        () -> assertEquals(Map.of("t2", t2, "t3", t3, "t4", t4), numbers),
        () -> assertEquals(t2 + t3 + t4, facts.figures().size()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "guancheng-2021.txt",
        "longting-2021.txt",
        "ganzhou-2021.txt",
        "yanjin-2023.txt",
        "maiji-2020.txt"
      })
  void distinctNumbersComeBackUnderTheirOwnIds(String name) throws Exception {
    SeedText seed = SeedText.of(name);
    Map<String, String> numbers = numbered(seed);
    FactBase facts = seed.with(numbers);
    assertEquals(numbers, raws(facts));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "guancheng-2021.txt",
        "longting-2021.txt",
        "ganzhou-2021.txt",
        "yanjin-2023.txt",
        "maiji-2020.txt"
      })
  void aBlankedCellIsBlankOrItsRowUnreadableAndNothingElseMoves(String name) throws Exception {
    SeedText seed = SeedText.of(name);
    Map<String, String> numbers = numbered(seed);
    List<String> wrong = new ArrayList<>();
    int unreadable = 0;
    for (String cell : numbers.keySet()) {
      Map<String, String> changed = new LinkedHashMap<>(numbers);
      changed.put(cell, "");
      FactBase facts = seed.with(changed);
      unreadable += facts.figures().get(cell).state() == FigureState.BLANK ? 0 : 1;
      wrong.addAll(wrongIn(facts, changed, cell));
    }
    System.out.println(name + ": blanked cells whose row is unreadable: " + unreadable);
    assertEquals(List.of(), wrong);
  }

  private static List<String> wrongIn(FactBase facts, Map<String, String> printed, String blank) {
    Figure figure = facts.figures().get(blank);
    List<String> wrong = new ArrayList<>();
    if (figure.state() != FigureState.BLANK && figure.state() != FigureState.UNREADABLE) {
      wrong.add(blank + " blanked, read as " + figure.state() + " " + figure.raw());
    }
    printed.forEach(
        (cell, raw) -> {
          Figure other = facts.figures().get(cell);
          boolean right = other.number() && other.raw().equals(raw);
          boolean ownRow =
              other.state() == FigureState.UNREADABLE && other.row().equals(figure.row());
          if (!cell.equals(blank) && !right && !(ownRow && figure.state() != FigureState.BLANK)) {
            wrong.add(blank + " blanked, " + cell + " read as " + other.raw());
          }
        });
    return wrong;
  }

  private static Map<String, String> numbered(SeedText seed) {
    Map<String, String> numbers = new LinkedHashMap<>();
    int next = 1001;
    for (String cell : seed.facts().figures().keySet()) {
      numbers.put(cell, String.valueOf(next++));
    }
    return numbers;
  }

  private static Map<String, String> raws(FactBase facts) {
    Map<String, String> raws = new LinkedHashMap<>();
    facts.figures().forEach((cell, figure) -> raws.put(cell, figure.raw()));
    return raws;
  }
}
