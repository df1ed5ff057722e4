package disclosure.audit.rules;

import disclosure.audit.audit.Waiver;
import disclosure.audit.form.FormTable;
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

  private final Wordings wordings;
  private final List<EquationRow> equations;
  private final List<Object> requirements;
  private final Map<String, List<ValueRange>> values;
  private final List<Object> run;
  private final SortedMap<String, List<String>> places;
  private final List<Waiver> waivers;
  private final Map<List<FormTable>, Map<EquationRow, List<Equation>>> expanded =
      new ConcurrentHashMap<>();

  RuleTexts(
      Wordings wordings,
      List<EquationRow> equations,
      List<Object> requirements,
      Map<String, List<ValueRange>> values,
      List<Object> run,
      SortedMap<String, List<String>> places,
      List<Waiver> waivers) {
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

  /** Requirements of sections and contents, and the ranges of special cells. */
  List<Object> requirements(List<FormTable> tables) {
    List<Object> facts = new ArrayList<>(requirements);
    facts.addAll(RequirementTables.of(values, tables));
    return facts;
  }

  /** Rows for the session over a whole run. */
  List<Object> run() {
    return run;
  }

  /** The waivers in the order of the file. */
  List<Waiver> waivers() {
    return waivers;
  }

  /** The equations in force for a report. */
  List<Equation> equations(List<FormTable> tables, Integer year) {
    Map<EquationRow, List<Equation>> all = expanded.computeIfAbsent(tables, this::expand);
    List<Equation> inForce = new ArrayList<>();
    for (EquationRow row : equations) {
      if (row.inForce(year)) {
        inForce.addAll(all.get(row));
      }
    }
    return inForce;
  }

  private Map<EquationRow, List<Equation>> expand(List<FormTable> tables) {
    Map<EquationRow, List<Equation>> all = new HashMap<>();
    for (EquationRow row : equations) {
      all.put(row, expand(row, tables));
    }
    return all;
  }

  /** A report may mix two forms; an equation over cells that it does not have says nothing. */
  private static List<Equation> expand(EquationRow row, List<FormTable> tables) {
    boolean applies = tables.stream().anyMatch(table -> row.appliesTo(table.form()));
    try {
      return applies ? row.expand(tables) : List.of();
    } catch (WrongEquation notInTheseTables) {
      return List.of();
    }
  }
}
