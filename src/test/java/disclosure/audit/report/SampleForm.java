package disclosure.audit.report;

import disclosure.audit.form.FormColumn;
import disclosure.audit.form.FormRow;
import disclosure.audit.form.FormTable;
import java.util.List;

/** The tables of the form of 2021, for pages made without reading a report. */
public final class SampleForm {
  private static final List<String> APPLICANTS =
      List.of("natural", "enterprise", "research", "charity", "legal", "other", "total");
  private static final List<String> RESULTS =
      List.of("upheld", "corrected", "other", "pending", "total");

  private SampleForm() {}

  public static List<FormTable> tables() {
    return List.of(table2(), table3(), table4());
  }

  private static FormTable table2() {
    List<String> three = List.of("made", "repealed", "inForce");
    List<FormRow> rows =
        List.of(
            row("regulations", "规章", three, "第二十条第(一)项"),
            row("normative", "行政规范性文件", three, "第二十条第(一)项"),
            row("licence", "行政许可", List.of("decisions"), "第二十条第(五)项"),
            row("penalty", "行政处罚", List.of("decisions"), "第二十条第(六)项"),
            row("compulsion", "行政强制", List.of("decisions"), "第二十条第(六)项"),
            new FormRow("fee", "行政事业性收费", List.of("第二十条第(八)项"), List.of("amount"), true));
    List<FormColumn> columns =
        List.of(
            column("made", "本年制发件数"),
            column("repealed", "本年废止件数"),
            column("inForce", "现行有效件数"),
            column("decisions", "本年处理决定数量"),
            column("amount", "本年收费金额(单位:万元)"));
    return new FormTable("2021", "t2", "表二", 2, false, rows, columns);
  }

  private static FormTable table3() {
    String results = "三、本年度办理结果";
    List<FormRow> rows =
        List.of(
            row("1", "一、本年新收政府信息公开申请数量", APPLICANTS),
            row("2", "二、上年结转政府信息公开申请数量", APPLICANTS),
            row("3.1", "(一)予以公开", APPLICANTS, results),
            row("3.2", "(二)部分公开(区分处理的,只计这一情形,不计其他情形)", APPLICANTS, results),
            row("3.3.1", "1.属于国家秘密", APPLICANTS, results, "(三)不予公开"),
            row("3.3.2", "2.其他法律行政法规禁止公开", APPLICANTS, results, "(三)不予公开"),
            row("3.3.3", "3.危及“三安全一稳定”", APPLICANTS, results, "(三)不予公开"),
            row("3.3.4", "4.保护第三方合法权益", APPLICANTS, results, "(三)不予公开"),
            row("3.3.5", "5.属于三类内部事务信息", APPLICANTS, results, "(三)不予公开"),
            row("3.3.6", "6.属于四类过程性信息", APPLICANTS, results, "(三)不予公开"),
            row("3.3.7", "7.属于行政执法案卷", APPLICANTS, results, "(三)不予公开"),
            row("3.3.8", "8.属于行政查询事项", APPLICANTS, results, "(三)不予公开"),
            row("3.4.1", "1.本机关不掌握相关政府信息", APPLICANTS, results, "(四)无法提供"),
            row("3.4.2", "2.没有现成信息需要另行制作", APPLICANTS, results, "(四)无法提供"),
            row("3.4.3", "3.补正后申请内容仍不明确", APPLICANTS, results, "(四)无法提供"),
            row("3.5.1", "1.信访举报投诉类申请", APPLICANTS, results, "(五)不予处理"),
            row("3.5.2", "2.重复申请", APPLICANTS, results, "(五)不予处理"),
            row("3.5.3", "3.要求提供公开出版物", APPLICANTS, results, "(五)不予处理"),
            row("3.5.4", "4.无正当理由大量反复申请", APPLICANTS, results, "(五)不予处理"),
            row("3.5.5", "5.要求行政机关确认或重新出具已获取信息", APPLICANTS, results, "(五)不予处理"),
            row("3.6.1", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", APPLICANTS, results, "(六)其他处理"),
            row("3.6.2", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", APPLICANTS, results, "(六)其他处理"),
            row("3.6.3", "3.其他", APPLICANTS, results, "(六)其他处理"),
            row("3.7", "(七)总计", APPLICANTS, results),
            row("4", "四、结转下年度继续办理", APPLICANTS));
    List<FormColumn> columns =
        List.of(
            new FormColumn("natural", "自然人", List.of("申请人情况")),
            new FormColumn("enterprise", "商业企业", List.of("申请人情况", "法人或其他组织")),
            new FormColumn("research", "科研机构", List.of("申请人情况", "法人或其他组织")),
            new FormColumn("charity", "社会公益组织", List.of("申请人情况", "法人或其他组织")),
            new FormColumn("legal", "法律服务机构", List.of("申请人情况", "法人或其他组织")),
            new FormColumn("other", "其他", List.of("申请人情况", "法人或其他组织")),
            new FormColumn("total", "总计", List.of("申请人情况")));
    return new FormTable("2021", "t3", "表三", 3, false, rows, columns);
  }

  private static FormTable table4() {
    List<FormRow> rows =
        List.of(
            row("review", "行政复议", RESULTS),
            row("direct", "未经复议直接起诉", RESULTS, "行政诉讼"),
            row("afterReview", "复议后起诉", RESULTS, "行政诉讼"));
    List<FormColumn> columns =
        List.of(
            column("upheld", "结果维持"),
            column("corrected", "结果纠正"),
            column("other", "其他结果"),
            column("pending", "尚未审结"),
            column("total", "总计"));
    return new FormTable("2021", "t4", "表四", 4, true, rows, columns);
  }

  private static FormRow row(String id, String label, List<String> columns, String... groups) {
    return new FormRow(id, label, List.of(groups), columns, false);
  }

  private static FormColumn column(String id, String label) {
    return new FormColumn(id, label, List.of());
  }
}
