package disclosure.audit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.audit.Level;
import disclosure.audit.audit.Outcome;
import disclosure.audit.audit.RuleEntry;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a conclusion's text is taken to give to its message is what the verdict gives. */
class ConclusionsTest {

  private static final Balance BALANCE =
      Balance.of(
          Equation.of(
              "k", "A01", "t3/1", Relation.EQUAL, List.of(), BigDecimal.ZERO, BigDecimal.ONE, ""),
          List.of());

  private static final Map<String, UnaryOperator<Verdict>> GIVING =
      Map.of(
          "compare", verdict -> verdict.compare(BALANCE),
          "missing", verdict -> verdict.missing(new Shortfall(BALANCE, List.of())),
          "numbers", verdict -> verdict.numbers(BigDecimal.ONE, BigDecimal.TEN),
          "wrong", verdict -> verdict.wrong(List.of()),
          "remarks", verdict -> verdict.remarks(List.of()),
          "items", verdict -> verdict.items(List.of()),
          "said", verdict -> verdict.said(List.of()),
          "misplaced", verdict -> verdict.misplaced(List.of()),
          "cited", verdict -> verdict.cited(List.of()),
          "quoting", verdict -> verdict.quoting("原文"));

  /** These two name the value themselves. */
  private static final Set<String> NAMING = Set.of("with", "cells");

  private static final Set<String> SILENT =
      Set.of(
          "left",
          "right",
          "showLeft",
          "showRight",
          "show",
          "after",
          "of",
          "as",
          "unlessIn",
          "because");

  @Test
  void eachMethodOfAVerdictIsTakenToGiveJustWhatItGives() {
    Map<String, Set<String>> given = new TreeMap<>();
    Map<String, Set<String>> taken = new TreeMap<>();
    GIVING.forEach(
        (method, call) -> {
          given.put(method, new TreeSet<>(call.apply(failed()).values().keySet()));
          taken.put(method, new TreeSet<>(taken(method)));
        });

    assertEquals(given, taken);
  }

  @Test
  void noMethodOfAVerdictIsLeftOut() {
    Set<String> known = new TreeSet<>(GIVING.keySet());
    known.addAll(NAMING);
    known.addAll(SILENT);

    assertEquals(
        known,
        Arrays.stream(Verdict.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .map(Method::getName)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Set<String> taken(String method) {
    String rule =
        "rule \"甲\"\n  when\n  then\n    verdicts.failed(\"A01\", \"t3\")."
            + method
            + "($fact);\nend\n";
    return new Conclusions(Map.of()).of("x.drl", rule).get(0).values();
  }

  private static Verdict failed() {
    RuleEntry rule =
        new RuleEntry("A01", "试", Level.MINOR, BigDecimal.ONE, "依据", null, null, "{说明}", "改");
    return new Verdict(rule, "t3/1", Outcome.FAILED);
  }
}
