package disclosure.audit.report.book;

import java.util.List;

/**
 * What a change of the rules changes, report by report.
 *
 * @param before version of the rules compared with
 * @param after version of the rules
 * @param rows reports that are judged otherwise, by agency and file
 * @param rules findings that come, go and change, by rule id
 * @param unchanged number of reports judged the same
 */
public record ImpactPage(
    String before, String after, List<Row> rows, List<Rule> rules, int unchanged) {

  public ImpactPage {
    rows = List.copyOf(rows);
    rules = List.copyOf(rules);
  }

  /**
   * A report.
   *
   * @param agency name, or that there is none
   * @param year as printed; "" if unknown
   * @param file path
   * @param before score and grade by the rules compared with
   * @param after score and grade by the rules
   * @param points change of the score with its sign
   * @param come findings that there were not before
   * @param gone findings that there are no more
   * @param changed findings with another status, and rules that take other points
   */
  public record Row(
      String agency,
      String year,
      String file,
      String before,
      String after,
      String points,
      List<String> come,
      List<String> gone,
      List<String> changed) {

    public Row {
      come = List.copyOf(come);
      gone = List.copyOf(gone);
      changed = List.copyOf(changed);
    }
  }

  /**
   * Changes of one rule over all reports.
   *
   * @param id as in {@code A02}
   * @param title of the rule
   * @param come number of findings that come
   * @param gone number of findings that go
   * @param changed number of findings with another status
   */
  public record Rule(String id, String title, int come, int gone, int changed) {}

  /** All in one sentence. */
  public String summary() {
    int come = rules.stream().mapToInt(Rule::come).sum();
    int gone = rules.stream().mapToInt(Rule::gone).sum();
    int changed = rules.stream().mapToInt(Rule::changed).sum();
    return "共%d份报告，结果有变化%d份，新增问题%d个，消失问题%d个，状态或表述改变%d个。"
        .formatted(rows.size() + unchanged, rows.size(), come, gone, changed);
  }
}
