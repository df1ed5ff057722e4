package disclosure.audit.rules;

import disclosure.audit.facts.FactBase;
import disclosure.audit.facts.Figure;
import disclosure.audit.facts.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what is inserted into a session. */
final class SessionFacts {

  private final List<Object> facts = new ArrayList<>();

  /** Facts of the report; figures without a number as gaps. */
  SessionFacts report(FactBase report, Collection<?> more) {
    facts.add(report.identity());
    facts.addAll(report.tables());
    for (Figure figure : report.figures().values()) {
      facts.add(figure.number() ? figure : new Gap(figure));
    }
    facts.add(new Sheet(report.figures()));
    facts.addAll(report.labels());
    facts.addAll(report.sections());
    facts.addAll(successions(report.sections()));
    facts.addAll(report.claims());
    facts.addAll(report.breakdowns());
    facts.add(report.fee());
    facts.addAll(report.otherFees());
    facts.addAll(report.citations());
    facts.addAll(report.pictures());
    facts.addAll(more);
    return this;
  }

  /** What of the rule book is in force. */
  SessionFacts rules(RuleTexts.InForce rules) {
    facts.addAll(rules.facts());
    return this;
  }

  List<Object> all() {
    return facts;
  }

  private static List<Succession> successions(List<Section> sections) {
    List<Succession> successions = new ArrayList<>();
    for (int i = 1; i < sections.size(); i++) {
      successions.add(new Succession(sections.get(i - 1), sections.get(i)));
    }
    return successions;
  }
}
