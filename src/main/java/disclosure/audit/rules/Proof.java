package disclosure.audit.rules;

import disclosure.audit.audit.Evidence;
import disclosure.audit.document.Location;
import disclosure.audit.facts.Breakdown;
import disclosure.audit.facts.Citation;
import disclosure.audit.facts.Claim;
import disclosure.audit.facts.FeeStatement;
import disclosure.audit.facts.Figure;
import disclosure.audit.facts.LabelDeviation;
import disclosure.audit.facts.PicturePlace;
import disclosure.audit.facts.ReportIdentity;
import disclosure.audit.facts.Section;
import disclosure.audit.facts.TableReading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Turns matched facts into evidence: the place and the printed words of each. */
final class Proof {

  private Proof() {}

  static Evidence of(Figure figure, Evidence.Side side) {
    String quote = figure.raw() == null ? "" : figure.raw();
    return new Evidence(figure.location(), quote, figure.cell(), side);
  }

  /** The figures of this report in an equation, each on its side. */
  static List<Evidence> of(Balance balance) {
    return balance.operands().stream()
        .filter(operand -> !operand.term().earlier())
        .map(operand -> of(operand.figure(), side(operand.term())))
        .toList();
  }

  /** The cells of an equation without a number, each on its side. */
  static List<Evidence> of(Shortfall shortfall) {
    return shortfall.missing().stream()
        .map(hole -> of(hole.gap().figure(), side(hole.term())))
        .toList();
  }

  private static Evidence.Side side(Term term) {
    return term.right() ? Evidence.Side.RIGHT : Evidence.Side.LEFT;
  }

  /** The evidence of a fact, or of all facts of a collection. */
  static List<Evidence> all(Object fact, Evidence.Side side) {
    List<Evidence> evidence = new ArrayList<>();
    if (fact instanceof Collection<?> facts) {
      facts.forEach(one -> evidence.addAll(all(one, side)));
    } else if (fact instanceof Figure figure) {
      evidence.add(of(figure, side));
    } else if (fact instanceof Gap gap) {
      evidence.add(of(gap.figure(), side));
    } else {
      narrative(fact, side, evidence);
    }
    return evidence;
  }

  private static void narrative(Object fact, Evidence.Side side, List<Evidence> evidence) {
    if (fact instanceof Claim claim) {
      quote(claim.locations(), claim.quote(), side, evidence);
    } else if (fact instanceof Breakdown breakdown) {
      quote(breakdown.locations(), breakdown.quote(), side, evidence);
    } else if (fact instanceof Citation citation) {
      quote(citation.locations(), citation.quote(), side, evidence);
    } else if (fact instanceof FeeStatement fee) {
      quote(fee.locations(), fee.quote() == null ? "" : fee.quote(), side, evidence);
    } else {
      structure(fact, side, evidence);
    }
  }

  private static void structure(Object fact, Evidence.Side side, List<Evidence> evidence) {
    if (fact instanceof LabelDeviation label) {
      evidence.add(new Evidence(label.location(), label.printed(), null, side));
    } else if (fact instanceof Section section) {
      evidence.add(new Evidence(section.location(), section.heading(), null, side));
    } else if (fact instanceof TableReading table) {
      evidence.add(new Evidence(table.location(), table.quote(), null, side));
    } else if (fact instanceof PicturePlace picture) {
      evidence.add(new Evidence(picture.location(), "", null, side));
    } else if (fact instanceof ReportIdentity identity) {
      String title = identity.title() == null ? "" : identity.title();
      evidence.add(new Evidence(identity.location(), title, null, side));
    } else {
      throw new IllegalArgumentException("no evidence can be made of " + fact);
    }
  }

  private static void quote(
      List<Location> locations, String quote, Evidence.Side side, List<Evidence> evidence) {
    if (locations.isEmpty()) {
      evidence.add(new Evidence(null, quote, null, side));
    }
    for (int i = 0; i < locations.size(); i++) {
      evidence.add(new Evidence(locations.get(i), i == 0 ? quote : "", null, side));
    }
  }
}
