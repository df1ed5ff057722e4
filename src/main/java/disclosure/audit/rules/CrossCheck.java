package disclosure.audit.rules;

import disclosure.audit.audit.RuleEntry;
import disclosure.audit.table.Problems;
import disclosure.audit.table.RuleRow;
import java.util.ArrayList;
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
  private static final Pattern CASE =
      Pattern.compile("\\.(?:as\\(|unlessIn\\([^,]*,)\\s*\"([^\"]+)\"");
  private static final Pattern NAME = Pattern.compile("\\.(?:with|cells)\\(\\s*\"([^\"]+)\"");

  /** The values that every message may use, whatever the rule. */
  private static final Set<String> ALWAYS =
      Set.of(
          "单位", "年度", "标题", "格式", "对象", "表", "行", "列", "左", "右", "差", "左式", "右式", "关系", "关系符", "个数",
          "单元格", "空缺", "原文", "说明", "顺序");

  private final EntryTable entries;
  private final Problems problems;
  private final Set<String> names = new TreeSet<>(ALWAYS);
  private final Set<String> cases = new HashSet<>();
  private final SortedMap<String, List<String>> places = new TreeMap<>();

  CrossCheck(EntryTable entries, Problems problems) {
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
      collect(CASE, lines[i], cases);
      collect(NAME, lines[i], names);
    }
  }

  /** Takes note of a rule and a case ("" for none) that a row of a table uses. */
  void row(String rule, String variant, RuleRow row) {
    place(rule, row.place() + "：" + row.words());
    cases.add(variant);
    if (!variant.isEmpty()
        && entries.entries().containsKey(rule)
        && !entries.wordings().has(rule, variant)) {
      row.problem("情形", "“" + variant + "”在规则表 rules.csv 中没有对应的表述，请先增加“情形”为此的一行");
    }
  }

  /** Takes note of a rule that a row of a table uses, and checks that there is one. */
  void rule(String rule, RuleRow row) {
    place(rule, row.place() + "：" + row.words());
    known(rule, row);
  }

  /** Checks that there is a rule that a row of a table names. */
  void known(String rule, RuleRow row) {
    if (!rule.isEmpty() && !entries.entries().containsKey(rule)) {
      row.problem("规则", "“" + rule + "”不在规则表 rules.csv 中，请改正编号");
    }
  }

  /** Where each rule that a rule file uses stands, by rule id. */
  SortedMap<String, List<String>> places() {
    return places;
  }

  /** Checks the rules after all files were noted. */
  void finish() {
    for (RuleEntry rule : entries.entries().values()) {
      RuleRow row = entries.place(rule.id());
      if (places.containsKey(rule.id())) {
        names(new Wording(rule.message(), rule.advice()), row);
      } else {
        row.hint("编号", "“" + rule.id() + "”没有任何规则文件用到，不会得出结论");
      }
    }
    for (Map.Entry<String, RuleRow> variant : entries.variants().entrySet()) {
      String key = variant.getKey();
      String rule = key.substring(0, key.indexOf(' '));
      boolean dormant = entries.entries().containsKey(rule) && !places.containsKey(rule);
      if (cases.contains(key.substring(key.indexOf(' ') + 1)) && !dormant) {
        names(entries.wordings().cases().get(key), variant.getValue());
      } else {
        variant.getValue().hint("情形", "“" + key + "”没有规则文件用到");
      }
    }
  }

  private void names(Wording wording, RuleRow row) {
    for (String name : wording.names()) {
      if (!names.contains(name)) {
        row.problem(
            wording.message().contains("{" + name + "}") ? "表述" : "建议",
            "用了不认识的变量{" + name + "}，可用的有：" + String.join("、", names));
      }
    }
  }

  private void place(String rule, String place) {
    List<String> known = places.computeIfAbsent(rule, id -> new ArrayList<>());
    if (!known.contains(place)) {
      known.add(place);
    }
  }

  private static void collect(Pattern pattern, String line, Set<String> into) {
    Matcher matcher = pattern.matcher(line);
    while (matcher.find()) {
      into.add(matcher.group(1));
    }
  }
}
