package disclosure.audit.rules;

import disclosure.audit.audit.Waiver;
import disclosure.audit.form.FormBook;
import disclosure.audit.form.FormTable;
import disclosure.audit.form.ReportForm;
import disclosure.audit.table.RuleRow;
import disclosure.audit.table.RuleTables;
import disclosure.audit.table.TableLayout;
import disclosure.audit.table.Years;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the table of waivers (豁免). */
final class WaiverTable {

  private static final TableLayout LAYOUT =
      new TableLayout(
          "waivers",
          "豁免",
          List.of("机关", "年度", "规则", "单元格或原文", "当时的值", "理由", "批准人", "截止日期"),
          List.of());
  private static final Pattern DATE =
      Pattern.compile("(20\\d\\d)[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

  private final FormBook forms;
  private final CrossCheck check;

  WaiverTable(FormBook forms, CrossCheck check) {
    this.forms = forms;
    this.check = check;
  }

  /** The waivers of a rule folder. */
  List<Waiver> read(RuleTables tables) {
    List<Waiver> waivers = new ArrayList<>();
    tables.readEvenEmpty(LAYOUT).forEach(row -> waivers.add(waiver(row)));
    return waivers;
  }

  private Waiver waiver(RuleRow row) {
    String rule = row.id("规则");
    check.known(rule, row);
    String where = row.optional("单元格或原文");
    String cell = cell(row, where);
    if (!cell.isEmpty()) {
      row.text("当时的值");
    }
    return new Waiver(
        row.text("机关"),
        year(row),
        rule,
        cell,
        cell.isEmpty() ? where : "",
        then(row),
        row.text("理由"),
        row.text("批准人"),
        date(row),
        row.place());
  }

  /** A number in half-width digits; other words as they stand, for a cell may hold such. */
  private static String then(RuleRow row) {
    String value = row.halfWidth("当时的值");
    return value.matches("-?\\d+(\\.\\d+)?") ? value : row.optional("当时的值");
  }

  private static int year(RuleRow row) {
    row.text("年度");
    Integer year = Years.optional(row, "年度");
    return year == null ? 0 : year;
  }

  private static LocalDate date(RuleRow row) {
    row.text("截止日期");
    String text = row.halfWidth("截止日期");
    Matcher date = DATE.matcher(text);
    try {
      if (date.matches()) {
        LocalDate last =
            LocalDate.of(
                Integer.parseInt(date.group(1)),
                Integer.parseInt(date.group(2)),
                Integer.parseInt(date.group(3)));
        if (last.isBefore(LocalDate.now())) {
          row.hint("截止日期", "“" + text + "”已过，这一豁免不再起作用，可以删去这一行");
        }
        return last;
      }
    } catch (DateTimeException noSuchDay) {
      // said below, as for any other text
    }
    if (!text.isEmpty()) {
      row.problem("截止日期", "“" + text + "”不是日期，请写成2026-12-31这样");
    }
    return LocalDate.MIN;
  }

  /** The id of a cell, by id or in the form's words; "" for anything else. */
  private String cell(RuleRow row, String where) {
    String[] parts = where.split("/");
    if (parts.length != 3 || where.contains("*") || !table(parts[0])) {
      return "";
    }
    String reason = "";
    for (ReportForm form : forms.forms()) {
      try {
        List<String> cells = CellPattern.parse(where).cells(form.tables());
        if (cells.size() == 1) {
          return cells.get(0);
        }
        reason = "“" + where + "”不止一个单元格，请每个单元格写一行";
      } catch (WrongEquation notInThisForm) {
        reason = notInThisForm.getMessage();
      }
    }
    row.problem("单元格或原文", "：" + reason);
    return "";
  }

  private boolean table(String name) {
    Optional<FormTable> found =
        forms.forms().stream()
            .flatMap(form -> form.tables().stream())
            .filter(table -> table.id().equals(name) || table.title().equals(name))
            .findFirst();
    return found.isPresent();
  }
}
