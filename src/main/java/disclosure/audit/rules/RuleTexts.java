package disclosure.audit.rules;

import disclosure.audit.audit.RuleEntry;
import disclosure.audit.audit.Waiver;
import disclosure.audit.facts.CitationPhrase;
import disclosure.audit.form.FormBook;
import disclosure.audit.form.FormTable;
import disclosure.audit.form.FormWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The rows of the rule tables that become facts of a session. */
final class RuleTexts {

  private final Map<String, RuleEntry> rules;
  private final Wordings wordings;
  private final List<EquationRow> equations;
  private final List<Object> requirements;
  private final Map<String, List<ValueRange>> values;
  private final List<Object> run;
  private final SortedMap<String, List<String>> places;
  private final List<Waiver> waivers;
  private final Map<Case, InForce> inForce = new ConcurrentHashMap<>();
  private final Map<List<FormTable>, FormWords> words = new ConcurrentHashMap<>();

  /**
   * What the rule book's facts depend on.
   *
   * @param tables the form's tables as a report uses them
   * @param year report year; null if unknown
   */
  private record Case(List<FormTable> tables, Integer year) {}

  /**
   * What of the rule book is in force for some reports.
   *
   * @param rules by id
   * @param facts for their sessions: rules, forms, requirements, equations
   */
  record InForce(Map<String, RuleEntry> rules, List<Object> facts) {}

  RuleTexts(
      Map<String, RuleEntry> rules,
      Wordings wordings,
      List<EquationRow> equations,
      List<Object> requirements,
      Map<String, List<ValueRange>> values,
      List<Object> run,
      SortedMap<String, List<String>> places,
      List<Waiver> waivers) {
    this.rules = Map.copyOf(rules);
    this.wordings = wordings;
    this.equations = List.copyOf(equations);
    this.requirements = List.copyOf(requirements);
    this.values = Map.copyOf(values);
    this.run = List.copyOf(run);
    this.places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    this.waivers = List.copyOf(waivers);
  }

  Wordings wordings() {
    return wordings;
  }

  /** Where each rule that a rule file uses stands, by rule id. */
  SortedMap<String, List<String>> places() {
    return places;
  }

  /** What staff noted beside a rule's equations, in the order of the table. */
  List<String> notes(String rule) {
    return equations.stream()
        .filter(row -> row.rule().equals(rule))
        .map(row -> row.source().optional("备注"))
        .filter(note -> !note.isEmpty())
        .distinct()
        .toList();
  }

  /** Rows for the session over a whole run. */
  List<Object> run() {
    return run;
  }

  /** The waivers in the order of the file. */
  List<Waiver> waivers() {
    return waivers;
  }

  /**
   * What is in force for reports on a year with these tables. Worked out once, since most reports
   * of a run are alike in this.
   */
  InForce inForce(FormBook forms, List<FormTable> tables, Integer year) {
    return inForce.computeIfAbsent(new Case(tables, year), about -> choose(forms, about));
  }

  /** Words for these tables. */
  FormWords words(List<FormTable> tables) {
    return words.computeIfAbsent(tables, FormWords::new);
  }

  private InForce choose(FormBook forms, Case about) {
    Map<String, RuleEntry> chosen = new HashMap<>();
    for (RuleEntry rule : rules.values()) {
      if (rule.inForce(about.year())) {
        chosen.put(rule.id(), BasisText.forYear(rule, forms, about.year()));
      }
    }
    List<Object> found = new ArrayList<>(chosen.values());
    found.add(new RulesInForce(chosen.keySet()));
    found.addAll(forms.forms());
    requirements.stream().filter(fact -> inForce(fact, about.year())).forEach(found::add);
    found.addAll(RequirementTables.of(values, about.tables()));
    FormLines lines = new FormLines(about.tables());
    for (EquationRow row : equations) {
      if (row.inForce(about.year()) && chosen.containsKey(row.rule())) {
        found.addAll(expand(row, lines));
      }
    }
    return new InForce(Collections.unmodifiableMap(chosen), List.copyOf(found));
  }

  /** What is not yet or no longer asked for in a year must not be missed either. */
  private static boolean inForce(Object requirement, Integer year) {
    return !(requirement instanceof CitationPhrase phrase) || phrase.inForce(year);
  }

  /** A report may mix two forms; an equation over cells that it does not have says nothing. */
  private static List<Equation> expand(EquationRow row, FormLines lines) {
    boolean applies = lines.tables().stream().anyMatch(table -> row.appliesTo(table.form()));
    try {
      return applies ? row.expand(lines) : List.of();
    } catch (WrongEquation notInTheseTables) {
      return List.of();
    }
  }
}
