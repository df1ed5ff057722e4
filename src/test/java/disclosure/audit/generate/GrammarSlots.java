package disclosure.audit.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the slots of the grammar's sentences stand for. */
final class GrammarSlots {

  /** What a slot stands for: the start of cell ids whose figures are summed. */
  private static final Map<String, List<String>> SLOTS = slots();

  private GrammarSlots() {}

  /** Patterns of the ids of the cells that a slot, or several with {@code +}, stands for. */
  static List<String> cells(String name) {
    List<String> cells = new ArrayList<>();
    for (String part : name.split("\\+")) {
      cells.addAll(SLOTS.get(part));
    }
    return cells;
  }

  /** The sum of the cells; null if the form has none of them, or they are not all whole numbers. */
  static Integer count(String name, Map<String, String> figures) {
    int sum = 0;
    boolean found = false;
    for (String cell : cells(name)) {
      Pattern pattern = Pattern.compile(Pattern.quote(cell).replace("*", "\\E[^/]*\\Q"));
      for (Map.Entry<String, String> figure : figures.entrySet()) {
        if (pattern.matcher(figure.getKey()).matches()) {
          if (!figure.getValue().matches("\\d+")) {
            return null;
          }
          found = true;
          sum += Integer.parseInt(figure.getValue());
        }
      }
    }
    return found ? sum : null;
  }

  private static Map<String, List<String>> slots() {
    Map<String, List<String>> slots = new LinkedHashMap<>();
    String[][] rows = {
      {"收", "1"},
      {"转", "2"},
      {"办", "3.7"},
      {"下", "4"},
      {"公", "3.1"},
      {"部", "3.2"},
      {"不", "3.3.*"},
      {"无", "3.4.*"},
      {"处", "3.5.*"},
      {"他", "3.6*"},
      {"密", "3.3.1"},
      {"禁", "3.3.2"},
      {"掌", "3.4.1"},
      {"制", "3.4.2"},
      {"补", "3.4.3"},
      {"访", "3.5.1"},
      {"重", "3.5.2"}
    };
    for (String[] row : rows) {
      slots.put(row[0], List.of("t3/" + row[1] + "/total"));
    }
    String[][] applicants = {
      {"自", "natural"}, {"企", "enterprise"}, {"科", "research"}, {"益", "charity"}, {"律", "legal"}
    };
    for (String[] applicant : applicants) {
      slots.put(applicant[0], List.of("t3/1/" + applicant[1]));
    }
    slots.put(
        "法",
        List.of("t3/1/enterprise", "t3/1/research", "t3/1/charity", "t3/1/legal", "t3/1/other"));
    disputes(slots);
    slots.put("规制", List.of("t2/normative/made"));
    slots.put("规废", List.of("t2/normative/repealed"));
    slots.put("规效", List.of("t2/normative/inForce"));
    slots.put("许", List.of("t2/licence/decisions"));
    slots.put("罚", List.of("t2/penalty/decisions"));
    slots.put("强", List.of("t2/compulsion/decisions"));
    return slots;
  }

  private static void disputes(Map<String, List<String>> slots) {
    String[][] columns = {
      {"", "total"}, {"维", "upheld"}, {"纠", "corrected"}, {"他", "other"}, {"未", "pending"}
    };
    for (String[] column : columns) {
      slots.put("复" + column[0], List.of("t4/review/" + column[1]));
      slots.put("直" + column[0], List.of("t4/direct/" + column[1]));
      slots.put("后" + column[0], List.of("t4/afterReview/" + column[1]));
      slots.put("诉" + column[0], List.of("t4/direct/" + column[1], "t4/afterReview/" + column[1]));
    }
  }
}
