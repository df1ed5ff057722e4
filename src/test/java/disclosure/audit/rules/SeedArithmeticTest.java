package disclosure.audit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.audit.Outcome;
import disclosure.audit.audit.Status;
import disclosure.audit.facts.FactBase;
import disclosure.audit.facts.SeedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One cell printed one too high or too low: the equations that break, and only those, are found.
 */
class SeedArithmeticTest {

  private static final List<String> APPLICANTS =
      List.of("natural", "enterprise", "research", "charity", "legal", "other");
  private static final List<String> RESULTS = List.of("upheld", "corrected", "other", "pending");

  @ParameterizedTest
  @CsvSource({
    "longting-2021.txt, 42, false",
    "guancheng-2021.txt, 42, true",
    "ganzhou-2021.txt, 42, true",
    "yanjin-2023.txt, 42, true",
    "maiji-2020.txt, 40, true"
  })
  void eachCellPrintedWrongBreaksTheSumsItBelongsTo(String name, long sums, boolean filled)
      throws Exception {
    SeedText seed = SeedText.of(name);
    Map<String, Integer> right = filled ? balanced(seed) : printed(seed);
    assertEquals(sums + " passed []", passed(seed, right) + " passed " + judged(seed, right));
    List<String> wrong = new ArrayList<>();
    for (String cell : right.keySet()) {
      for (int step : right.get(cell) > 0 ? new int[] {1, -1} : new int[] {1}) {
        Map<String, Integer> changed = new LinkedHashMap<>(right);
        changed.merge(cell, step, Integer::sum);
        if (!broken(changed).equals(judged(seed, changed))) {
          wrong.add(cell + " by " + step + ": " + judged(seed, changed));
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static Judgement judge(SeedText seed, Map<String, Integer> figures) {
    Map<String, String> printed = new LinkedHashMap<>();
    figures.forEach((cell, value) -> printed.put(cell, value.toString()));
    FactBase facts = seed.with(printed);
    RuleBook book = Books.shipped();
    return book.judge(facts, book.extractor().tables(facts), List.of());
  }

  private static String judged(SeedText seed, Map<String, Integer> figures) {
    TreeSet<String> found = new TreeSet<>();
    judge(seed, figures).findings().stream()
        .filter(finding -> finding.rule().startsWith("A"))
        .map(
            f ->
                f.rule()
                    + (f.status() == Status.OPEN ? " " : " " + f.status() + " ")
                    + f.subject()
                    + " "
                    + f.expected()
                    + " "
                    + f.actual())
        .forEach(found::add);
    return found.toString();
  }

  private static long passed(SeedText seed, Map<String, Integer> figures) {
    return judge(seed, figures).checks().stream()
        .filter(check -> check.rule().startsWith("A") && check.outcome() == Outcome.PASSED)
        .count();
  }

  /** The sums of the form, worked out anew. */
  private static String broken(Map<String, Integer> figures) {
    TreeSet<String> broken = new TreeSet<>();
    List<String> columns = new ArrayList<>(APPLICANTS);
    columns.add("total");
    for (String column : columns) {
      int left = figures.get("t3/1/" + column) + figures.get("t3/2/" + column);
      int right = figures.get("t3/3.7/" + column) + figures.get("t3/4/" + column);
      compare(broken, "A01 t3/*/" + column, left, right);
      int results = 0;
      for (String row : rows(figures, "t3")) {
        if (row.startsWith("3.") && !row.equals("3.7")) {
          results += figures.get("t3/" + row + "/" + column);
        }
      }
      compare(broken, "A03 t3/3.7/" + column, results, figures.get("t3/3.7/" + column));
    }
    rows(figures, "t3").forEach(row -> across(broken, figures, "A02 t3/" + row, APPLICANTS));
    rows(figures, "t4").forEach(row -> across(broken, figures, "A04 t4/" + row, RESULTS));
    return broken.toString();
  }

  private static void across(
      TreeSet<String> broken, Map<String, Integer> figures, String name, List<String> parts) {
    String row = name.substring(4);
    int sum = parts.stream().mapToInt(part -> figures.get(row + "/" + part)).sum();
    compare(broken, name, sum, figures.get(row + "/total"));
  }

  private static void compare(TreeSet<String> broken, String name, Integer left, Integer right) {
    if (!Objects.equals(left, right)) {
      broken.add(name + " " + left + " " + right);
    }
  }

  private static TreeSet<String> rows(Map<String, Integer> figures, String table) {
    TreeSet<String> rows = new TreeSet<>();
    figures.keySet().stream()
        .filter(cell -> cell.startsWith(table + "/"))
        .forEach(cell -> rows.add(cell.split("/")[1]));
    return rows;
  }

  private static Map<String, Integer> printed(SeedText seed) {
    Map<String, Integer> printed = new LinkedHashMap<>();
    seed.facts()
        .figures()
        .forEach(
            (cell, figure) -> {
              if (!cell.startsWith("t2/")) {
                printed.put(cell, figure.value().intValueExact());
              }
            });
    return printed;
  }

  /** Figures above zero in every cell, so that each can also be printed too low. */
  private static Map<String, Integer> balanced(SeedText seed) {
    Random random = new Random(20230131);
    Map<String, Integer> figures = printed(seed);
    figures.replaceAll((cell, value) -> 1 + random.nextInt(9));
    for (String column : APPLICANTS) {
      int done = 0;
      for (String row : rows(figures, "t3")) {
        done +=
            row.startsWith("3.") && !row.equals("3.7")
                ? figures.get("t3/" + row + "/" + column)
                : 0;
      }
      figures.put("t3/3.7/" + column, done);
      int left = done + figures.get("t3/4/" + column) - figures.get("t3/2/" + column);
      figures.put("t3/1/" + column, left);
    }
    rows(figures, "t3").forEach(row -> total(figures, "t3/" + row, APPLICANTS));
    rows(figures, "t4").forEach(row -> total(figures, "t4/" + row, RESULTS));
    return figures;
  }

  private static void total(Map<String, Integer> figures, String row, List<String> parts) {
    int sum = parts.stream().mapToInt(part -> figures.get(row + "/" + part)).sum();
    figures.put(row + "/total", sum);
  }
}
