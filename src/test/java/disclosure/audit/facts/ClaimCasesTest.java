package disclosure.audit.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.audit.facts.ClaimCases.Result;
import disclosure.audit.facts.ClaimCases.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimCasesTest {

  @Test
  void theCommonSentencesAreRightOrLeftToAPerson() throws IOException {
    Map<Verdict, Integer> counts = counts("claims-a.json");

    assertEquals(0, counts.getOrDefault(Verdict.WRONG, 0), counts.toString());
    assertEquals(0, counts.getOrDefault(Verdict.MISSED, 0), counts.toString());
  }

  @Test
  void noneOfTheVariedSentencesIsWrongAndMostAreDecided() throws IOException {
    Map<Verdict, Integer> counts = counts("claims-b.json");

    assertEquals(0, counts.getOrDefault(Verdict.WRONG, 0), counts.toString());
    assertTrue(counts.getOrDefault(Verdict.RIGHT, 0) >= 50, counts.toString());
  }

  @Test
  void noneOfTheSentencesOfAllKindsIsWrongAndMostAreDecided() throws IOException {
    Map<Verdict, Integer> counts = counts("claims-c.json");

    assertEquals(0, counts.getOrDefault(Verdict.WRONG, 0), counts.toString());
    assertTrue(counts.getOrDefault(Verdict.RIGHT, 0) >= 50, counts.toString());
  }

  @Test
  void noneOfTheUsualSentencesIsWrongAndNoMoreAreMissedThanBefore() throws IOException {
    Map<Verdict, Integer> counts = counts("claims-d.json");

    assertEquals(0, counts.getOrDefault(Verdict.WRONG, 0), counts.toString());
    assertTrue(counts.getOrDefault(Verdict.MISSED, 0) <= 3, counts.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "claims-e.json, 55",
    "claims-g.json, 53",
    "claims-f.json, 54",
    "claims-h.json, 53",
    "claims-i.json, 50",
    "claims-j.json, 51",
    "claims-k.json, 52",
    "claims-l.json, 50",
    "claims-m.json, 54",
    "claims-n.json, 50",
    "claims-o.json, 52",
    "claims-p.json, 56",
    "claims-q.json, 50",
    "claims-s.json, 52",
    "claims-t.json, 53",
    "claims-u.json, 52",
    "claims-v.json, 51",
    "claims-w.json, 50",
    "claims-x.json, 52",
    "claims-y.json, 57",
    "claims-z.json, 50",
    "claims-r.json, 63"
  })
  void noneOfAnyoneElsesSentencesIsWrongAndNearlyAllAreDecided(String file, int decided)
      throws IOException {
    Map<Verdict, Integer> counts = counts(file);

    assertEquals(0, counts.getOrDefault(Verdict.WRONG, 0), counts.toString());
    assertTrue(counts.getOrDefault(Verdict.RIGHT, 0) >= decided, counts.toString());
  }

  private static Map<Verdict, Integer> counts(String file) throws IOException {
    List<Result> results = ClaimCases.run(file);
    Map<Verdict, Integer> counts = new TreeMap<>();
    results.forEach(result -> counts.merge(result.verdict(), 1, Integer::sum));
    System.out.println(file + " " + counts);
    results.stream()
        .filter(result -> result.verdict() != Verdict.RIGHT)
        .forEach(result -> System.out.println(result));
    return counts;
  }
}
