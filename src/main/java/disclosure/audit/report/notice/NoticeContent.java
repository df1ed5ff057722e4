package disclosure.audit.report.notice;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Evidence;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Handover;
import disclosure.audit.audit.Status;
import disclosure.audit.facts.ReportIdentity;
import disclosure.audit.report.Places;
import disclosure.audit.report.Printable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a notice says, by the template's tags. */
public final class NoticeContent {

  private static final int MOST_PLACES = 4;

  /** The end of a message that says what a person has to look at. */
  private static final Pattern FOR_THE_INSPECTOR = Pattern.compile("请人工[^，；。“”]*。?$");

  private final Audit audit;
  private final Places places;

  /** What is said on one report. */
  public NoticeContent(Audit audit) {
    this.audit = audit;
    this.places = new Places(audit, "清单可另行提供");
  }

  /** The filling of every tag. */
  public Map<String, Object> tags() {
    Map<String, Object> tags = new HashMap<>();
    identity(tags, audit.facts().identity());
    tags.put(NoticeTags.SCORE, audit.assessment().score().toPlainString());
    tags.put(NoticeTags.GRADE, Printable.of(audit.assessment().grade()));
    tags.put(NoticeTags.PROVISIONAL, audit.assessment().provisional() ? "（暂定，部分数据有待核实）" : "");
    tags.put(NoticeTags.PROBLEM_COUNT, String.valueOf(audit.count(Status.OPEN)));
    tags.put(NoticeTags.PROBLEMS, rows(Status.OPEN));
    tags.put(NoticeTags.HAS_QUESTIONS, audit.count(Status.REVIEW) > 0);
    tags.put(NoticeTags.QUESTION_COUNT, String.valueOf(audit.count(Status.REVIEW)));
    tags.put(NoticeTags.QUESTIONS, rows(Status.REVIEW));
    Handover handover = audit.handover();
    tags.put(NoticeTags.HAS_PROGRESS, handover != null);
    tags.put(NoticeTags.PROGRESS, handover == null ? "" : "与上次审核结果相比：" + handover.sentence() + "。");
    return tags;
  }

  private static void identity(Map<String, Object> tags, ReportIdentity identity) {
    String agency = identity.agency() == null ? "（报告未写明单位）" : identity.agency();
    String title = identity.title() == null ? "报送的政府信息公开工作年度报告" : "《" + identity.title() + "》";
    tags.put(NoticeTags.AGENCY, Printable.of(agency));
    tags.put(NoticeTags.YEAR, identity.year() == null ? "　　" : identity.year().toString());
    tags.put(NoticeTags.TITLE, Printable.of(title));
  }

  private List<Map<String, Object>> rows(Status status) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Finding finding : audit.findings()) {
      if (finding.status() == status) {
        rows.add(row(rows.size() + 1, finding));
      }
    }
    return rows;
  }

  private Map<String, Object> row(int number, Finding finding) {
    Map<String, Object> row = new HashMap<>();
    row.put(NoticeTags.NUMBER, String.valueOf(number));
    row.put(NoticeTags.PROBLEM, problem(finding));
    row.put(NoticeTags.PLACE, Printable.of(places.of(finding, MOST_PLACES)));
    row.put(NoticeTags.DEMAND, demand(finding));
    row.put(NoticeTags.BASIS, Printable.of(finding.basis()));
    row.put(NoticeTags.QUOTE, quotes(finding));
    row.put(NoticeTags.LEVEL, finding.level().chinese());
    row.put(NoticeTags.RULE, finding.rule());
    return row;
  }

  /** The message, led by what has become of the problem since the earlier hand-in. */
  private String problem(Finding finding) {
    String progress =
        Optional.ofNullable(audit.handover())
            .flatMap(handover -> handover.progress(finding))
            .map(word -> "【" + word.chinese() + "】")
            .orElse("");
    return progress + Printable.of(toTheAgency(finding.message()));
  }

  /** What a message asks the inspector to decide is for the agency to explain. */
  private static String toTheAgency(String message) {
    return FOR_THE_INSPECTOR.matcher(message).replaceFirst("请说明情况。");
  }

  /**
   * The two figures, of which none can say which is right, and what to do. Where a statement of the
   * text is reckoned up, only one of the two is printed, and the message tells both.
   */
  private static String demand(Finding finding) {
    String advice = Printable.of(finding.advice());
    boolean wordsOnly = finding.left().isEmpty() && finding.right().isEmpty();
    if (wordsOnly || finding.expected() == null || finding.actual() == null) {
      return advice;
    }
    return "一处为"
        + finding.expected().toPlainString()
        + "，另一处为"
        + finding.actual().toPlainString()
        + "。"
        + (advice.isEmpty() ? "请核对后更正有误的一处。" : advice);
  }

  private static String quotes(Finding finding) {
    return Printable.of(
        finding.evidence().stream()
            .map(Evidence::quote)
            .filter(words -> words != null && !words.isEmpty())
            .distinct()
            .collect(Collectors.joining("；")));
  }
}
