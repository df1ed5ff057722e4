package disclosure.audit.rules;

import disclosure.audit.audit.Outcome;
import disclosure.audit.facts.across.CopiedText;
import disclosure.audit.form.FormBook;
import disclosure.audit.form.ReportForm;
import disclosure.audit.table.RuleRow;
import disclosure.audit.table.RuleTables;
import disclosure.audit.table.TableLayout;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tables of the rules across reports: deadlines, likeness of texts, sums. */
final class AcrossTables {

  private static final TableLayout DEADLINES =
      new TableLayout(
          "deadlines", "公布时限", List.of("规则", "适用机关", "期限"), List.of("名称结尾", "复核自", "复核天数"));
  private static final TableLayout LIKENESS =
      new TableLayout("likeness", "雷同标准", List.of("规则", "比对", "比例", "结果"), List.of("最少字数"));
  private static final TableLayout AGGREGATES =
      new TableLayout("aggregates", "汇总范围", List.of("规则", "单元格"), List.of());

  private static final Map<String, Outcome> OUTCOMES =
      Map.of("不通过", Outcome.FAILED, "待人工复核", Outcome.REVIEW, "通过", Outcome.PASSED);
  private static final String SAME_YEAR = "同年度报告";
  private static final Map<String, CopiedText.Kind> OTHERS =
      Map.of("上年度报告", CopiedText.Kind.EARLIER, "其他单位报告", CopiedText.Kind.OTHER);

  /** A workbook's cell of a date has a year, which is not meant. */
  private static final Pattern DAY = Pattern.compile("(?:\\d{4}[-/年])?(\\d{1,2})[-/月](\\d{1,2})日?");

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final Map<String, RuleRow> seen = new HashMap<>();
  private final RuleTables tables;
  private final FormBook forms;
  private final CrossCheck check;

  AcrossTables(RuleTables tables, FormBook forms, CrossCheck check) {
    this.tables = tables;
    this.forms = forms;
    this.check = check;
  }

  /** Facts for the session of each report. */
  List<Object> reportFacts() {
    List<Object> facts = new ArrayList<>();
    tables.readEvenEmpty(DEADLINES).forEach(row -> facts.add(deadline(row)));
    tables.read(LIKENESS).forEach(row -> facts.add(limit(row)));
    return facts;
  }

  /** Facts for the session of the run. */
  List<Object> runFacts() {
    Set<Object> facts = new LinkedHashSet<>();
    tables.readEvenEmpty(AGGREGATES).forEach(row -> scopes(row, facts));
    return List.copyOf(facts);
  }

  private Deadline deadline(RuleRow row) {
    row.words("名称结尾").forEach(ending -> unique(row, "名称结尾", ending));
    if (row.list("名称结尾").isEmpty()) {
      unique(row, "名称结尾", "");
    }
    MonthDay last = day(row, "期限");
    MonthDay doubt = day(row, "复核自");
    row.text("期限");
    if (doubt != null && last != null && !doubt.isBefore(last)) {
      row.problem("复核自", "应早于“期限”，请核对");
    }
    return new Deadline(
        rule(row, Deadline.class),
        row.text("适用机关"),
        row.list("名称结尾"),
        last == null ? MonthDay.of(1, 1) : last,
        doubt,
        row.optionalWhole("复核天数"));
  }

  private static MonthDay day(RuleRow row, String heading) {
    String text = row.halfWidth(heading);
    Matcher day = DAY.matcher(text);
    try {
      if (day.matches()) {
        return MonthDay.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
      }
    } catch (DateTimeException noSuchDay) {
      // said below, as for any other text
    }
    if (!text.isEmpty()) {
      row.problem(heading, "“" + text + "”不是日期，请写成1月31日这样");
    }
    return null;
  }

  private LikenessLimit limit(RuleRow row) {
    String with = row.text("比对");
    if (!with.isEmpty() && !with.equals(SAME_YEAR)) {
      row.choice("比对", OTHERS);
    }
    BigDecimal percent = row.number("比例");
    percent(row, percent);
    unique(row, "比例", with + " " + (percent == null ? row.line() : percent.stripTrailingZeros()));
    Integer least = row.optionalWhole("最少字数");
    return new LikenessLimit(
        rule(row, LikenessLimit.class),
        OTHERS.get(with),
        percent == null ? ALL : percent,
        least == null ? 0 : least,
        row.choice("结果", OUTCOMES));
  }

  /** Of two rows of a rule for the same only one could have its way. */
  private void unique(RuleRow row, String heading, String what) {
    RuleRow same = seen.putIfAbsent(row.id("规则") + " " + heading + " " + what, row);
    if (same != null && same != row) {
      row.problem(
          heading,
          (what.isEmpty() ? "是空的（表示其余机关），" : "“" + row.optional(heading) + "”")
              + "与"
              + same.placeFrom(row)
              + "重复，两行说法不一，请删去一行或改正");
    }
  }

  /** A share of at most 1 percent is one that Excel shows as a decimal fraction. */
  private static void percent(RuleRow row, BigDecimal percent) {
    if (percent != null && (percent.compareTo(BigDecimal.ONE) <= 0 || percent.compareTo(ALL) > 0)) {
      row.problem("比例", "“" + percent.toPlainString() + "”超出范围，请填大于1、不大于100的百分数，例如80表示80%");
    }
  }

  private void scopes(RuleRow row, Set<Object> facts) {
    String rule = rule(row, AggregateScope.class);
    String written = row.text("单元格");
    int before = facts.size();
    String reason = "";
    for (ReportForm form : forms.forms()) {
      try {
        CellPattern.parse(written)
            .cells(form.tables())
            .forEach(cell -> facts.add(new AggregateScope(rule, cell)));
      } catch (WrongEquation notInThisForm) {
        reason = notInThisForm.getMessage();
      }
    }
    if (facts.size() == before && !reason.isEmpty()) {
      row.problem("单元格", "：" + reason);
    }
  }

  private String rule(RuleRow row, Class<?> fact) {
    String rule = row.id("规则");
    check.rule(rule, row, List.of(fact));
    return rule;
  }
}
