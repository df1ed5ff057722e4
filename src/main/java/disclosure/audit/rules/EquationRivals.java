package disclosure.audit.rules;

import disclosure.audit.form.ReportForm;
import disclosure.audit.table.Years;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds equations that would have one finding between them, or two findings for one mistake. */
final class EquationRivals {

  private final Map<String, List<Entry>> subjects = new HashMap<>();
  private final Map<String, List<Entry>> contents = new HashMap<>();
  private final Set<Set<EquationRow>> told = new HashSet<>();

  /** An equation's row with the years in which it and its rule are in force. */
  private record Entry(EquationRow row, Years years) {

    boolean rivals(Entry other) {
      return other.row != row && years.meet(other.years);
    }
  }

  /** Takes note of an equation for a form, and compares it with those noted before. */
  void add(EquationRow row, Years years, ReportForm form, Equation equation) {
    Entry entry = new Entry(row, years);
    String subject = form.id() + " " + equation.rule() + " " + equation.subject();
    rivals(subjects, subject, entry).forEach(other -> sameSubject(row, other, equation.subject()));
    rivals(contents, form.id() + " " + content(equation), entry)
        .forEach(other -> sameContent(row, other));
  }

  private List<EquationRow> rivals(Map<String, List<Entry>> noted, String key, Entry entry) {
    List<Entry> same = noted.computeIfAbsent(key, none -> new ArrayList<>());
    List<EquationRow> rivals =
        same.stream()
            .filter(entry::rivals)
            .map(Entry::row)
            .filter(other -> told.add(Set.of(other, entry.row())))
            .toList();
    same.add(entry);
    return rivals;
  }

  private static void sameSubject(EquationRow row, EquationRow other, String subject) {
    row.source()
        .problem(
            "对象",
            "“"
                + subject
                + "”与"
                + other.source().place()
                + "的对象相同，适用年度又有重叠，同一规则的对象不能重复，请改用另一条规则编号，或用“生效年度”“截止年度”把两行的年度分开");
  }

  private static void sameContent(EquationRow row, EquationRow other) {
    row.source()
        .notice(
            "等式",
            "：与"
                + other.source().placeFrom(row.source())
                + "（规则"
                + other.rule()
                + "）核对的是同样的单元格，同一处错误会得出两个问题、扣两次分，请删去一行，或确认需要重复");
  }

  /** What an equation says, however its sides and terms are arranged. */
  private static String content(Equation equation) {
    boolean turned = equation.relation() == Relation.AT_LEAST;
    SortedMap<String, Integer> terms = new TreeMap<>();
    for (Term term : equation.terms()) {
      int sign = term.plus() == (term.right() == turned) ? 1 : -1;
      terms.merge((term.earlier() ? "-" : "") + term.cell(), sign, Integer::sum);
    }
    BigDecimal constant = equation.leftConstant().subtract(equation.rightConstant());
    constant = turned ? constant.negate() : constant;
    if (equation.relation() == Relation.EQUAL && terms.get(terms.firstKey()) < 0) {
      terms.replaceAll((cell, sign) -> -sign);
      constant = constant.negate();
    }
    String relation = equation.relation() == Relation.EQUAL ? "=" : "≤";
    return terms + relation + constant.stripTrailingZeros().toPlainString();
  }
}
