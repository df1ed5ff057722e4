package disclosure.audit.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.audit.facts.FactBase;
import disclosure.audit.generate.DraftMaker;
import disclosure.audit.generate.NarrativeGrammar;
import disclosure.audit.generate.NarrativeGrammar.Said;
import disclosure.audit.generate.ReportDraft;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.UnreadableReport;
import disclosure.audit.ingest.text.TextReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** True sentences in the manner of real reports are understood, nearly all of them. */
class NarrativeGrammarTest {

  private static final RuleBook BOOK = Books.shipped();
  private static final NarrativeGrammar GRAMMAR = new NarrativeGrammar();
  private static final DraftMaker MAKER = new DraftMaker(BOOK.forms(), GRAMMAR);
  private static final int REPORTS = 500;
  private static final double UNDERSTOOD = 0.95;

  @Test
  void nearlyAllThatSentencesClaimIsCompared() {
    Map<Integer, int[]> tallies = new TreeMap<>();
    for (int number = 0; number < REPORTS; number++) {
      int pattern = number % GRAMMAR.size();
      ReportDraft draft = MAKER.draft(90_000L + number);
      Said said = GRAMMAR.said(pattern, draft.figures, draft.year, new Random(number));
      if (said != null) {
        draft.paragraphs.get(1).set(2, "（二）依申请公开。" + said.text() + "。");
        int[] tally = tallies.computeIfAbsent(pattern, key -> new int[2]);
        tally[0] += said.claims().size();
        tally[1] += said.claims().values().stream().mapToInt(v -> found(facts(draft), v)).sum();
      }
    }
    int claimed = tallies.values().stream().mapToInt(tally -> tally[0]).sum();
    int found = tallies.values().stream().mapToInt(tally -> tally[1]).sum();
    System.out.println("表述 " + claimed + " 认出 " + found);
    assertTrue(found >= UNDERSTOOD * claimed, () -> found + " of " + claimed);
  }

  private static int found(FactBase facts, int value) {
    return facts.claims().stream()
            .anyMatch(claim -> claim.value().compareTo(BigDecimal.valueOf(value)) == 0)
        ? 1
        : 0;
  }

  private static FactBase facts(ReportDraft draft) {
    try {
      byte[] text = draft.text().getBytes(StandardCharsets.UTF_8);
      return BOOK.extractor().extract(new TextReader().read(text, ReadingLimits.DEFAULT), "x.txt");
    } catch (UnreadableReport unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
