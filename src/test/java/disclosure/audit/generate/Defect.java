package disclosure.audit.generate;

import java.util.Random;
import java.util.Set;

/**
 * One thing wrong with a report.
 *
 * @param rule id of the rule that must find it
 * @param name says what is wrong
 * @param put puts it into a right report
 */
public record Defect(String rule, String name, Put put) {

  /** Puts a defect into a report. */
  @FunctionalInterface
  public interface Put {

    /** What must be found then; null if the defect can't be put into this report. */
    Effect on(ReportDraft draft, Random random);
  }

  /**
   * What must and may be found.
   *
   * @param subject of the finding; "" where the rule has none
   * @param cells printed wrong: further findings on them follow from the defect
   * @param follows ids of the rules that may find something, too
   */
  public record Effect(String subject, Set<String> cells, Set<String> follows) {

    static Effect at(String subject) {
      return new Effect(subject, Set.of(), Set.of());
    }

    static Effect report() {
      return at("");
    }

    Effect changed(String... changedCells) {
      return new Effect(subject, Set.of(changedCells), follows);
    }

    Effect followed(String... rules) {
      return new Effect(subject, cells, Set.of(rules));
    }
  }
}
