package disclosure.audit.report.html;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.EarlierFinding;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Followup;
import disclosure.audit.report.PlaceWords;
import disclosure.audit.report.Printable;
import disclosure.audit.report.html.DrawnCell.FindingLink;
import java.math.BigDecimal;
import java.util.List;

/**
 * The comparison with an earlier hand-in.
 *
 * @param file the earlier report's file
 * @param sentence numbers in words, as in 已改3项，未改1项
 * @param lines one for each problem of either hand-in
 */
public record HandoverView(String file, String sentence, List<Line> lines) {

  /**
   * A problem then and now.
   *
   * @param progress what has become of it, as in 已改
   * @param style CSS class of that
   * @param rule id of the rule
   * @param title its short name
   * @param where what it concerns
   * @param before what was wrong then; "" for a new problem
   * @param now what is wrong now; "" for one that is gone
   * @param problem the problem on this page; null for one that is gone
   */
  public record Line(
      String progress,
      String style,
      String rule,
      String title,
      String where,
      String before,
      String now,
      FindingLink problem) {}

  /** The comparison of an audit; null where there is none. */
  static HandoverView of(Audit audit, PlaceWords words, List<FindingView> problems) {
    if (audit.handover() == null) {
      return null;
    }
    return new HandoverView(
        Printable.of(audit.handover().file()),
        audit.handover().sentence(),
        audit.handover().followups().stream()
            .map(followup -> line(followup, words, problems))
            .toList());
  }

  private static Line line(Followup followup, PlaceWords words, List<FindingView> problems) {
    EarlierFinding before = followup.before();
    Finding now = followup.now();
    String subject = now == null ? before.subject() : now.subject();
    return new Line(
        followup.progress().chinese(),
        followup.progress().word(),
        followup.rule(),
        Printable.of(followup.title()),
        Printable.of(words.subject(subject)),
        before == null ? "" : text(before.message(), before.expected(), before.actual()),
        now == null ? "" : text(now.message(), now.expected(), now.actual()),
        problems.stream()
            .filter(problem -> problem.finding() == now)
            .findFirst()
            .map(FindingView::link)
            .orElse(null));
  }

  private static String text(String message, BigDecimal expected, BigDecimal actual) {
    String values =
        expected == null || actual == null
            ? ""
            : "（一处为 " + Numbers.plain(expected) + "，另一处为 " + Numbers.plain(actual) + "）";
    return Printable.of(message) + values;
  }
}
