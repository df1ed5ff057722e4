package disclosure.audit.form;

import disclosure.audit.table.RuleRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Checks that each report year from the first on has one form, and only one. */
final class FormYears {

  private static final String LAST = "截止年度";

  /**
   * The years of a form.
   *
   * @param to null while it is in force
   */
  private record Span(RuleRow row, int from, Integer to) {}

  private final List<Span> spans = new ArrayList<>();

  /** Takes note of a form. */
  void add(RuleRow row, Integer from, Integer to) {
    if (from == null) {
      return;
    }
    if (to != null && to < from) {
      row.problem(LAST, "“" + to + "”早于起始年度“" + from + "”，请核对");
    } else {
      spans.add(new Span(row, from, to));
    }
  }

  /** Compares each form with the next. */
  void check() {
    spans.sort(Comparator.comparingInt(Span::from));
    for (int i = 1; i < spans.size(); i++) {
      compare(spans.get(i - 1), spans.get(i));
    }
  }

  private static void compare(Span before, Span after) {
    String next = "“" + after.row().optional("表式") + "”从" + after.from() + "年度起";
    if (before.to() == null || before.to() >= after.from()) {
      before
          .row()
          .problem(
              LAST,
              (before.to() == null ? "是空的" : "“" + before.to() + "”")
                  + "，而表式"
                  + next
                  + "适用，年度重叠，请"
                  + (after.from() > before.from() ? "改为" + (after.from() - 1) + "，或" : "")
                  + "核对两个表式的年度");
    } else if (before.to() + 1 < after.from()) {
      before
          .row()
          .problem(
              LAST,
              "“"
                  + before.to()
                  + "”之后，表式"
                  + next
                  + "才适用，中间的年度没有表式，请"
                  + (after.from() > before.from() ? "改为" + (after.from() - 1) + "，或" : "")
                  + "核对两个表式的年度");
    }
  }
}
