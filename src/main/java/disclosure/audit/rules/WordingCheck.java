package disclosure.audit.rules;

import disclosure.audit.audit.RuleEntry;
import disclosure.audit.table.RuleRow;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares the wordings of the rules with the conclusions that use them: each conclusion must find
 * its case, and give every value that the wording names.
 */
final class WordingCheck {

  /** The values that every message may use, whatever the rule. */
  private static final Set<String> ALWAYS =
      Set.of("单位", "年度", "标题", "格式", "对象", "表", "行", "列", "左式", "右式");

  private final EntryTable entries;
  private final List<Conclusion> conclusions;
  private final Map<String, RuleRow> rowCases;
  private final Map<String, RuleRow> users;
  private final Set<String> used;
  private final Set<String> unreadable;
  private final Set<String> told = new HashSet<>();

  /**
   * A check.
   *
   * @param rowCases the rows of other tables that use a wording, by its key
   * @param users the first row that uses a rule, by its id
   * @param unreadable rules that are used in rows with mistakes
   */
  WordingCheck(
      EntryTable entries,
      List<Conclusion> conclusions,
      Map<String, RuleRow> rowCases,
      Map<String, RuleRow> users,
      Set<String> unreadable) {
    this.entries = entries;
    this.conclusions = List.copyOf(conclusions);
    this.rowCases = Map.copyOf(rowCases);
    this.users = Map.copyOf(users);
    this.used = new HashSet<>(rowCases.keySet());
    this.unreadable = Set.copyOf(unreadable);
  }

  /** Adds what is wrong to the problems of the table of rules. */
  void check() {
    entries.entries().values().forEach(this::check);
    for (Map.Entry<String, RuleRow> variant : entries.variants().entrySet()) {
      if (!used(variant.getKey())) {
        variant.getValue().hint("情形", "“" + variant.getKey() + "”没有规则文件用到");
      }
    }
  }

  private void check(RuleEntry rule) {
    RuleRow row = entries.place(rule.id());
    List<Conclusion> own =
        conclusions.stream().filter(one -> one.ids().contains(rule.id())).toList();
    if (own.isEmpty() && !unreadable.contains(rule.id())) {
      row.notice("编号", "“" + rule.id() + "”没有任何规则文件用到，不会得出结论；如误删了规则文件，请恢复");
    }
    for (Conclusion conclusion : own) {
      if (conclusion.blames() && conclusion.carried() && borrowed(rule, conclusion, own)) {
        users
            .get(rule.id())
            .problem(
                "规则",
                "“"
                    + rule.id()
                    + "”的表述不是为这张表写的（"
                    + conclusion.place()
                    + "得出结论时给不出它用的内容），编号多半写错，请改正");
        continue;
      }
      if (conclusion.blames()) {
        conclusion.cases().forEach(variant -> wording(rule, variant, conclusion));
      }
      if (conclusion.blames() && conclusion.caseOfRow()) {
        casesOfRows(rule, conclusion, own);
      }
    }
  }

  /** A row without a case speaks in the rule's own words, which may be about something else. */
  private void casesOfRows(RuleEntry rule, Conclusion conclusion, List<Conclusion> own) {
    String start = Wordings.key(rule.id(), "");
    Optional<Conclusion> other =
        own.stream().filter(one -> one.blames() && one.cases().contains("")).findFirst();
    for (Map.Entry<String, RuleRow> rowCase : rowCases.entrySet()) {
      String variant =
          rowCase.getKey().startsWith(start) ? rowCase.getKey().substring(start.length()) : null;
      if ("".equals(variant) && !conclusion.cases().contains("") && other.isPresent()) {
        rowCase.getValue().problem("情形", borrowed(rule, other.get()));
      } else if (variant != null
          && (variant.isEmpty() || entries.wordings().has(rule.id(), variant))) {
        wording(rule, variant, conclusion);
      }
    }
  }

  /** A rule that other conclusions are made for, and that has not what this one needs. */
  private boolean borrowed(RuleEntry rule, Conclusion conclusion, List<Conclusion> own) {
    boolean others = own.stream().anyMatch(one -> one.blames() && !one.carried());
    return others
        && conclusion.cases().stream()
            .anyMatch(
                variant ->
                    !variant.isEmpty() && !entries.wordings().has(rule.id(), variant)
                        || !known(conclusion)
                            .containsAll(entries.wordings().of(rule, variant).names()));
  }

  private static Set<String> known(Conclusion conclusion) {
    Set<String> known = new TreeSet<>(ALWAYS);
    known.addAll(conclusion.values());
    return known;
  }

  private static String borrowed(RuleEntry rule, Conclusion other) {
    return "是空的，会用规则"
        + rule.id()
        + "自己的表述，而那是"
        + other.place()
        + "得出结论时说的，请填写情形，并在 rules.csv 中增加编号为"
        + rule.id()
        + "、情形相同的一行，写明表述";
  }

  private void wording(RuleEntry rule, String variant, Conclusion conclusion) {
    String key = Wordings.key(rule.id(), variant);
    if (variant.isEmpty()) {
      values(new Wording(rule.message(), rule.advice()), entries.place(rule.id()), conclusion);
    } else if (entries.wordings().has(rule.id(), variant)) {
      used.add(key);
      values(entries.wordings().of(rule, variant), row(rule, variant), conclusion);
    } else if (told.add(key)) {
      String row = "“" + rule.id() + "”还缺“情形”为“" + variant + "”的一行（" + conclusion.place();
      entries.place(rule.id()).problem("编号", row + "要用），请补上这一行并写明表述");
    }
  }

  private RuleRow row(RuleEntry rule, String variant) {
    RuleRow own = entries.variants().get(Wordings.key(rule.id(), variant));
    return own != null ? own : entries.variants().get(Wordings.key(rule.family() + "*", variant));
  }

  private void values(Wording wording, RuleRow row, Conclusion conclusion) {
    Set<String> known = known(conclusion);
    for (String name : wording.names()) {
      if (!known.contains(name) && told.add(row.place() + " " + name)) {
        row.problem(
            wording.message().contains("{" + name + "}") ? "表述" : "建议",
            "用了变量{"
                + name
                + "}，"
                + conclusion.place()
                + "得出结论时没有这一项，可用的有："
                + String.join("、", known));
      }
    }
  }

  private boolean used(String key) {
    String rule = key.substring(0, key.indexOf(' '));
    String variant = key.substring(key.indexOf(' ') + 1);
    return used.contains(key)
        || rule.endsWith("*")
            && used.stream()
                .anyMatch(one -> one.charAt(0) == rule.charAt(0) && one.endsWith(" " + variant));
  }
}
