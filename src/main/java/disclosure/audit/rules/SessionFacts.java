package disclosure.audit.rules;

import disclosure.audit.audit.RuleBookInfo;
import disclosure.audit.audit.RuleEntry;
import disclosure.audit.facts.FactBase;
import disclosure.audit.facts.Figure;
import disclosure.audit.facts.Section;
import disclosure.audit.form.FormBook;
import disclosure.audit.form.FormTable;
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
    facts.addAll(report.labels());
    facts.addAll(report.sections());
    facts.addAll(successions(report.sections()));
    facts.addAll(report.claims());
    facts.addAll(report.breakdowns());
    facts.add(report.fee());
    facts.addAll(report.otherFees());
    facts.addAll(report.citations());
    facts.addAll(more);
    return this;
  }

  /** Facts of the rule book as far as in force for the year. */
  SessionFacts rules(
      RuleBookInfo info, FormBook forms, RuleTexts texts, List<FormTable> tables, Integer year) {
    for (RuleEntry rule : info.rules().values()) {
      if (rule.inForce(year)) {
        facts.add(rule);
      }
    }
    facts.addAll(forms.forms());
    facts.addAll(texts.requirements(tables));
    for (Equation equation : texts.equations(tables, year)) {
      RuleEntry rule = info.rules().get(equation.rule());
      if (rule.inForce(year)) {
        facts.add(equation);
        facts.addAll(equation.terms());
      }
    }
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
