package disclosure.audit.rules;

import disclosure.audit.table.Problems;
import disclosure.audit.table.RuleRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares rule files with one another: rule ids, cases and names of values that one file uses must
 * be there in another.
 */
final class CrossCheck {

  private static final Pattern ID = Pattern.compile("\"([A-Z]\\d{2})\"");
  private static final Pattern RULE = Pattern.compile("^rule\\s+\"([^\"]+)\"");

  /** The types of facts that carry the rule of a row through a session. */
  private static final List<Class<?>> CARRIERS =
      List.of(
          Equation.class,
          Shortfall.class,
          Continuity.class,
          ContentRequirement.class,
          Deadline.class,
          LikenessLimit.class,
          AggregateScope.class);

  private final EntryTable entries;
  private final Problems problems;
  private final Map<String, Set<String>> idsByFact = new HashMap<>();
  private final Map<String, RuleRow> rowCases = new HashMap<>();
  private final Map<String, Class<?>> tables = new HashMap<>();
  private final Map<String, RuleRow> users = new HashMap<>();
  private final Set<String> unreadable = new HashSet<>();
  private final SortedMap<String, String> files = new TreeMap<>();
  private final SortedMap<String, List<String>> places = new TreeMap<>();

  CrossCheck(EntryTable entries, Problems problems) {
    CARRIERS.forEach(type -> idsByFact.put(type.getSimpleName(), new TreeSet<>()));
    this.entries = entries;
    this.problems = problems;
  }

  /** Takes note of a DRL file (or sentences translated), and checks the rule ids in it. */
  void drl(String file, String text) {
    String[] lines = text.split("\n", -1);
    String name = "";
    for (int i = 0; i < lines.length; i++) {
      Matcher rule = RULE.matcher(lines[i].strip());
      name = rule.find() ? rule.group(1) : name;
      Matcher id = ID.matcher(lines[i]);
      while (id.find()) {
        place(id.group(1), file + " 规则“" + name + "”");
        if (!entries.entries().containsKey(id.group(1))) {
          problems.add(
              file, i + 1, id.start() + 1, "规则“" + id.group(1) + "”不在规则表 rules.csv 中，请改正编号或增加规则");
        }
      }
    }
    files.put(file, text);
  }

  /**
   * Takes note of a rule and a case ("" for none) that a row of a table uses.
   *
   * @param facts types of the facts that carry the row through a session
   */
  void row(String rule, String variant, RuleRow row, List<Class<?>> facts) {
    place(rule, row.place() + "：" + row.words());
    if (oneTable(rule, row, facts.get(0) == Continuity.class ? Equation.class : facts.get(0))) {
      facts.forEach(fact -> idsByFact.get(fact.getSimpleName()).add(rule));
      rowCases.putIfAbsent(Wordings.key(rule, variant), row);
    }
    variant(rule, "情形", variant, row);
  }

  /** The message of a rule fits one table; in another its id is most likely misspelt. */
  private boolean oneTable(String rule, RuleRow row, Class<?> table) {
    RuleRow first = users.putIfAbsent(rule, row);
    Class<?> other = tables.putIfAbsent(rule, table);
    boolean one = other == null || other == table;
    if (!one && !rule.isEmpty()) {
      row.problem("规则", "“" + rule + "”在 " + first.place() + "也用到，一条规则只能用在一张表中，请核对两处的编号");
    }
    return one;
  }

  /**
   * Takes note of a case that a row names ("" for none), and checks that there are words for it.
   */
  void variant(String rule, String heading, String variant, RuleRow row) {
    if (!variant.isEmpty()) {
      rowCases.putIfAbsent(Wordings.key(rule, variant), row);
    }
    if (!variant.isEmpty()
        && entries.entries().containsKey(rule)
        && !entries.wordings().has(rule, variant)) {
      row.problem(heading, "“" + variant + "”在规则表 rules.csv 中没有对应的表述，请先增加“情形”为此的一行");
    }
  }

  /** Takes note of a rule whose row can't be read: it is used, although nothing comes of it yet. */
  void unreadable(String rule) {
    unreadable.add(rule);
  }

  /** Takes note of a rule that a row of a table uses, and checks that there is one. */
  void rule(String rule, RuleRow row, List<Class<?>> facts) {
    row(rule, "", row, facts);
    known(rule, row);
  }

  /** Checks that there is a rule that a row of a table names. */
  void known(String rule, RuleRow row) {
    if (!rule.isEmpty() && !entries.entries().containsKey(rule)) {
      row.problem("规则", RuleIds.unknown(rule, entries.entries().keySet()));
    }
  }

  /** Where each rule that a rule file uses stands, by rule id. */
  SortedMap<String, List<String>> places() {
    return places;
  }

  /** Checks the rules after all files were noted. */
  void finish() {
    Conclusions finder = new Conclusions(idsByFact);
    List<Conclusion> all = new ArrayList<>();
    files.forEach((file, text) -> all.addAll(finder.of(file, text)));
    new WordingCheck(entries, all, rowCases, users, unreadable).check();
  }

  private void place(String rule, String place) {
    List<String> known = places.computeIfAbsent(rule, id -> new ArrayList<>());
    if (!known.contains(place)) {
      known.add(place);
    }
  }
}
