package disclosure.audit.rules;

import disclosure.audit.generate.Defect;
import disclosure.audit.generate.Defect.Effect;
import disclosure.audit.generate.ReportSet;
import disclosure.audit.generate.SetMaker;
import disclosure.audit.rules.SetJudge.Found;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/**
 * A right set of reports into which one defect was put, and what was found.
 *
 * @param seed of the set
 * @param effect what must and may be found
 */
record DefectTrial(Defect defect, int seed, Effect effect, List<Found> findings) {

  private static final int ATTEMPTS = 300;

  /** A trial with the first set that the defect can be put into; none if no set fits. */
  static Optional<DefectTrial> of(Defect defect, int number, SetMaker maker, RuleBook book) {
    for (int seed = 1000 * (number + 1); seed < 1000 * (number + 1) + ATTEMPTS; seed++) {
      ReportSet set = defect.family() ? maker.family(seed) : maker.alone(seed);
      Effect effect = defect.put().on(set, new Random(seed));
      if (effect != null) {
        return Optional.of(new DefectTrial(defect, seed, effect, SetJudge.judge(book, set)));
      }
    }
    return Optional.empty();
  }

  boolean due(Found found) {
    return found.finding().rule().equals(defect.rule())
        && (found.file().equals(ReportSet.OWN) || found.file().isEmpty())
        && Objects.toString(found.finding().subject(), "").equals(effect.subject());
  }

  /** In another report of the set, the same rule may see the same defect. */
  boolean follows(Found found) {
    boolean elsewhere = !found.file().equals(ReportSet.OWN);
    return due(found)
        || (elsewhere && found.finding().rule().equals(defect.rule()))
        || effect.follows().contains(found.finding().rule())
        || !Collections.disjoint(found.finding().cells(), effect.cells());
  }

  String name() {
    return defect.rule() + " " + defect.name() + " " + seed + ": ";
  }
}
