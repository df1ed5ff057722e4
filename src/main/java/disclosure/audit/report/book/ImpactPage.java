package disclosure.audit.report.book;

import java.util.List;

/**
 * What a change of the rules changes, report by report.
 *
 * @param before version of the rules compared with
 * @param after version of the rules
 * @param rows reports that are judged otherwise, by agency and file
 * @param rules findings that come and go, by rule id
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
   * @param agency name, or the file's where there is none
   * @param year as printed; "" if unknown
   * @param file path
   * @param before score and grade by the rules compared with
   * @param after score and grade by the rules
   * @param points change of the score with its sign
   * @param come findings that there were not before
   * @param gone findings that there are no more
   */
  public record Row(
      String agency,
      String year,
      String file,
      String before,
      String after,
      String points,
      List<String> come,
      List<String> gone) {

    public Row {
      come = List.copyOf(come);
      gone = List.copyOf(gone);
    }
  }

  /**
   * Changes of one rule over all reports.
   *
   * @param id as in {@code A02}
   * @param come number of findings that come
   * @param gone number of findings that go
   */
  public record Rule(String id, int come, int gone) {}

  /** All in one sentence. */
  public String summary() {
    int come = rules.stream().mapToInt(Rule::come).sum();
    int gone = rules.stream().mapToInt(Rule::gone).sum();
    return "共%d份报告，结果有变化%d份，新增问题%d个，消失问题%d个。"
        .formatted(rows.size() + unchanged, rows.size(), come, gone);
  }
}
