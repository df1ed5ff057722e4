package disclosure.audit.facts;

import disclosure.audit.table.RuleRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that the kinds into which a total may be divided are kinds that rows have. */
final class ClaimFamilies {

  private final Set<String> families = new HashSet<>();
  private final Map<RuleRow, List<String>> splits = new HashMap<>();

  /** Takes note of a row. */
  void add(RuleRow row, ClaimMapping mapping) {
    if (mapping.family() != null) {
      families.add(mapping.family());
    }
    splits.put(row, mapping.splits());
  }

  /** Checks the rows after all were noted. */
  void check() {
    splits.forEach((row, names) -> names.forEach(name -> check(row, name)));
  }

  private void check(RuleRow row, String name) {
    String family = name.endsWith("?") ? name.substring(0, name.length() - 1) : name;
    if (!families.contains(family)) {
      row.problem(
          "可分为",
          "“"
              + name
              + "”不是任何一行的“分项”，不会起作用，可写："
              + String.join("、", families.stream().sorted().toList())
              + "，只是可能的在后面加英文问号“?”");
    }
  }
}
