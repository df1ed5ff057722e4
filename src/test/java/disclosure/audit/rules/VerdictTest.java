package disclosure.audit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.audit.Level;
import disclosure.audit.audit.Outcome;
import disclosure.audit.audit.RuleEntry;
import disclosure.audit.document.Location;
import disclosure.audit.facts.Citation;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static final Citation FACT =
      new Citation("aspect/x", "原文", 1, List.of(Location.atLine(1, 1)));
  private static final List<Remark> REMARKS =
      List.of(new Remark("T01", "乙项", FACT), new Remark("T01", "丙项", FACT));

  @Test
  void phrasesWithinASentenceStandApartByTheEnumerationComma() {
    assertEquals("丙项、乙项", verdict().items(REMARKS).values().get("说明"));
  }

  @Test
  void remarksOfTheirOwnStandApartByTheSemicolon() {
    assertEquals("丙项；乙项", verdict().remarks(REMARKS).values().get("说明"));
  }

  private static Verdict verdict() {
    RuleEntry rule =
        new RuleEntry("T01", "试", Level.MINOR, BigDecimal.ONE, "依据", null, null, "{说明}", "改");
    return new Verdict(rule, null, Outcome.FAILED);
  }
}
