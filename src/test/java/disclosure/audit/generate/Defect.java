package disclosure.audit.generate;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * One thing wrong with a report.
 *
 * @param rule id of the rule that must find it
 * @param name says what is wrong
 * @param family whether other reports must stand beside the one
 * @param put puts it into a right set of reports
 */
public record Defect(String rule, String name, boolean family, Put put) {

  /** A defect that a report has by itself. */
  static Defect inReport(String rule, String name, BiFunction<ReportDraft, Random, Effect> put) {
    return new Defect(rule, name, false, (set, random) -> put.apply(set.own, random));
  }

  /** Puts a defect into a set of reports. */
  @FunctionalInterface
  public interface Put {

    /** What must be found then; null if the defect can't be put into this set. */
    Effect on(ReportSet set, Random random);
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
      Set<String> all = new TreeSet<>(cells);
      all.addAll(List.of(changedCells));
      return new Effect(subject, all, follows);
    }

    Effect followed(String... rules) {
      return new Effect(subject, cells, Set.of(rules));
    }
  }
}
