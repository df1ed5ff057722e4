package disclosure.audit.rules;

import disclosure.audit.audit.RuleEntry;
import disclosure.audit.form.FormBook;
import disclosure.audit.form.ReportForm;
import disclosure.audit.table.RuleRow;
import disclosure.audit.table.RuleTables;
import disclosure.audit.table.TableLayout;
import disclosure.audit.table.Years;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the table of equations (勾稽关系) and tries each equation on the forms it applies to. */
final class EquationTable {

  static final TableLayout LAYOUT =
      new TableLayout(
          "equations",
          "勾稽关系",
          List.of("规则", "对象", "等式"),
          List.of("逐行", "逐列", "表式", "生效年度", "截止年度", "情形"));

  private final FormBook forms;
  private final Map<String, RuleEntry> rules;
  private final CrossCheck check;
  private final Map<String, FormLines> lines = new HashMap<>();
  private final EquationRivals rivals = new EquationRivals();

  private EquationTable(FormBook forms, Map<String, RuleEntry> rules, CrossCheck check) {
    this.forms = forms;
    this.rules = rules;
    this.check = check;
  }

  /**
   * The equations of a rule folder; mistakes go to the tables' problems.
   *
   * @param rules the rules there are, by id
   * @param check told the rules of rows that can't be read
   */
  static List<EquationRow> read(
      RuleTables tables, FormBook forms, Map<String, RuleEntry> rules, CrossCheck check) {
    EquationTable table = new EquationTable(forms, rules, check);
    List<EquationRow> rows = new ArrayList<>();
    tables.read(LAYOUT).forEach(row -> table.add(row, rows));
    return rows;
  }

  private void add(RuleRow row, List<EquationRow> rows) {
    String rule = row.id("规则");
    if (!rule.isEmpty() && !rules.containsKey(rule)) {
      row.problem("规则", RuleIds.unknown(rule, rules.keySet(), "请先在该表增加这条规则，或改正编号"));
    }
    String subject = row.text("对象");
    String written = row.text("等式");
    Years years = Years.read(row);
    if (written.isEmpty()) {
      check.unreadable(rule);
      return;
    }
    try {
      EquationRow equation =
          new EquationRow(
              rule,
              subject,
              EquationText.parse(written),
              row.optional("逐行"),
              row.optional("逐列"),
              row.list("表式"),
              years.from(),
              years.to(),
              row.optional("情形"),
              row);
      rows.add(equation);
      check(equation);
    } catch (WrongEquation wrong) {
      check.unreadable(rule);
      row.problem(wrong.heading(), "：" + wrong.getMessage());
    }
  }

  private void check(EquationRow row) throws WrongEquation {
    checkLoop(row, CellPattern.EACH_ROW, "逐行", row.eachRow());
    checkLoop(row, CellPattern.EACH_COLUMN, "逐列", row.eachColumn());
    for (String form : row.forms()) {
      if (forms.form(form).isEmpty()) {
        row.source()
            .problem(
                "表式",
                form.matches(".+[、，,].+")
                    ? "“" + form + "”中有几个表式，请用“；”隔开"
                    : "没有“" + form + "”这个表式，请核对 forms/forms.csv");
      }
    }
    List<ReportForm> due =
        forms.forms().stream()
            .filter(form -> row.appliesTo(form.id()) && inForce(row, form))
            .toList();
    neverInForce(row, due);
    WrongEquation reason = null;
    WrongEquation partly = null;
    int fitting = 0;
    EquationSubject subject = new EquationSubject(row);
    for (ReportForm form : due) {
      try {
        for (Equation equation :
            row.expand(lines.computeIfAbsent(form.id(), id -> new FormLines(form.tables())))) {
          saysSomething(equation);
          subject.lookedAt(form, equation);
          rivals.add(row, years(row), form, equation);
        }
        fitting++;
      } catch (WrongEquation notInThisForm) {
        reason = notInThisForm;
        partly = among(form, notInThisForm);
      }
    }
    if (reason != null && fitting == 0) {
      throw reason;
    }
    if (reason != null) {
      yearsKnown(row, partly);
      return;
    }
    for (ReportForm form : due) {
      new EquationGaps(row, form.id(), lines.get(form.id())).check();
    }
    subject.named(due);
  }

  /** Without its rule it is not known for which years, and so for which forms, it is meant. */
  private void yearsKnown(EquationRow row, WrongEquation partly) throws WrongEquation {
    if (rules.containsKey(row.rule())) {
      throw partly;
    }
  }

  /** A row of the form may have been deleted, or the equation holds for other forms only. */
  private static WrongEquation among(ReportForm form, WrongEquation reason) {
    return new WrongEquation(
        reason.heading(),
        "不适用于"
            + form.id()
            + "表式："
            + reason.getMessage()
            + "。若是误删，请恢复 forms 文件夹中的这一行；若本来就不适用，请在“表式”或“生效年度”“截止年度”列写明适用范围");
  }

  private static void checkLoop(EquationRow row, String each, String heading, String selected)
      throws WrongEquation {
    boolean used = row.text().uses(each);
    if (!used && !selected.isEmpty()) {
      row.source().problem(heading, "填写了范围，但等式中没有用到" + each + "，请改等式或清空此格");
    }
    if (!used && row.subject().contains(each)) {
      throw new WrongEquation("对象中用了" + each + "，等式中却没有，请在等式中用" + each + "表示逐一核对的行或列");
    }
    if (used && !row.subject().contains(each)) {
      row.source().problem("对象", "：等式逐一核对" + each + "，对象中也要写上" + each + "，否则问题无法区分");
    }
  }

  /** A range that takes in the sum itself is the usual reason. */
  private static void cancels(Equation equation) throws WrongEquation {
    for (Term left : equation.terms()) {
      boolean again =
          equation.relation() == Relation.EQUAL
              && !left.right()
              && equation.terms().stream().anyMatch(right -> opposite(left, right));
      if (again) {
        throw new WrongEquation(
            "单元格 "
                + left.cell()
                + " 在等式两边都有，会互相抵消；写范围时多半是把合计也算了进去，请改为不含合计的范围，例如 3.1..3.6*、自然人..其他");
      }
    }
  }

  private static boolean opposite(Term left, Term right) {
    return right.right()
        && right.cell().equals(left.cell())
        && right.earlier() == left.earlier()
        && right.plus() == left.plus();
  }

  /** The years are those of the rule, of the row and of the form together. */
  private void neverInForce(EquationRow row, List<ReportForm> due) {
    RuleEntry rule = rules.get(row.rule());
    boolean formsKnown = row.forms().stream().allMatch(id -> forms.form(id).isPresent());
    if (due.isEmpty() && rule != null && formsKnown && !forms.forms().isEmpty()) {
      String heading = row.fromYear() != null ? "生效年度" : row.toYear() != null ? "截止年度" : "表式";
      row.source()
          .problem(
              heading,
              "：这一行"
                  + new Years(row.fromYear(), row.toYear()).words()
                  + "适用，规则“"
                  + rule.id()
                  + "”"
                  + new Years(rule.fromYear(), rule.toYear()).words()
                  + "适用，"
                  + (row.forms().isEmpty() ? "" : "“表式”为" + String.join("、", row.forms()) + "，")
                  + "没有共同的年度，等式永远不会用到，请改正其中一处");
    }
  }

  /** Whether the equation and its rule are in force in a year of the form. */
  private boolean inForce(EquationRow row, ReportForm form) {
    Years years = years(row);
    return !years.none() && years.meet(new Years(form.fromYear(), form.toYear()));
  }

  private Years years(EquationRow row) {
    Years own = new Years(row.fromYear(), row.toYear());
    RuleEntry rule = rules.get(row.rule());
    return rule == null ? own : own.within(new Years(rule.fromYear(), rule.toYear()));
  }

  private static void saysSomething(Equation equation) throws WrongEquation {
    if (equation.terms().stream().allMatch(Term::earlier)) {
      throw new WrongEquation("只有上年度报告的单元格，没有本年度的，不能说明本年度的报告有误，请加上本年度的单元格或去掉“上年”");
    }
    if (!equation.earlier()
        && equation.leftCells().equals(equation.rightCells())
        && equation.leftConstant().equals(equation.rightConstant())) {
      throw new WrongEquation("等式两边是同样的单元格，总是成立，请核对");
    }
    cancels(equation);
  }
}
