package disclosure.audit.report.html;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Source;
import disclosure.audit.facts.ReportIdentity;
import disclosure.audit.report.Printable;
import disclosure.audit.report.html.AuditPage.Particular;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What identifies the report and the rules it was judged by. */
final class Particulars {

  private Particulars() {}

  static List<Particular> of(Audit audit) {
    ReportIdentity identity = audit.facts().identity();
    List<Particular> lines = new ArrayList<>();
    lines.add(new Particular("报告题名", text(identity.title(), "未印题名")));
    lines.add(new Particular("报告机关", from(identity.agency(), identity.agencyFrom())));
    String year = identity.year() == null ? null : String.valueOf(identity.year());
    lines.add(new Particular("报告年度", from(year, identity.yearFrom())));
    lines.add(
        new Particular("所用格式", identity.form() == null ? "未找到标准表" : identity.form() + " 年格式"));
    if (identity.published() != null) {
      lines.add(new Particular("公布日期", identity.published().toString()));
    }
    lines.add(new Particular("报告文件", file(audit.source())));
    lines.add(new Particular("文件校验值", "SHA-256 " + audit.source().sha256()));
    lines.add(new Particular("规则校验值", "SHA-256 " + audit.rules().sha256()));
    return lines;
  }

  private static String text(String text, String otherwise) {
    return text == null ? otherwise : Printable.of(text);
  }

  private static String from(String value, String from) {
    if (value == null) {
      return "未载明";
    }
    String source =
        switch (from == null ? "" : from) {
          case "text" -> "（取自正文）";
          case "file" -> "（取自文件名）";
          default -> "";
        };
    return Printable.of(value) + source;
  }

  private static String file(Source source) {
    String pages = source.pages() > 0 ? "，共 " + source.pages() + " 页" : "";
    String encoding = source.encoding() == null ? "" : "，编码 " + source.encoding();
    String format = source.format().word().toUpperCase(Locale.ROOT);
    return Printable.of(source.file()) + "（" + format + pages + encoding + "）";
  }
}
