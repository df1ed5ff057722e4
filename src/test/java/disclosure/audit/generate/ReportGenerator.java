package disclosure.audit.generate;

import disclosure.audit.form.FormBook;
import disclosure.audit.form.FormLoader;
import disclosure.audit.form.FormTable;
import disclosure.audit.form.ReportForm;
import disclosure.audit.table.Problems;
import disclosure.audit.table.RuleFolder;
import disclosure.audit.table.RuleTables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

/** Makes whole reports, the same for the same seed. */
public final class ReportGenerator {

  private static final String[] SECTIONS = {
    "一、总体情况",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项"
  };

  private final FormBook forms;

  /** A generator for the forms of the shipped rules. */
  public ReportGenerator() throws IOException {
    this(FormLoader.load(new RuleTables(RuleFolder.read(Path.of("rules")), new Problems())));
  }

  /** A generator for some forms. */
  public ReportGenerator(FormBook forms) {
    this.forms = forms;
  }

  /**
   * A report.
   *
   * @param form id of the form, {@code 2019} or {@code 2021}
   * @param seed decides figures and words
   * @param style how it is set
   */
  public GeneratedReport report(String form, long seed, Style style) {
    Random random = new Random(seed);
    ReportForm reportForm = forms.form(form).orElseThrow();
    int year = form.equals("2019") ? 2019 + random.nextInt(2) : 2021 + random.nextInt(4);
    Map<String, String> figures = FigureMaker.figures(reportForm, random);
    StringBuilder html =
        new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>");
    String title = "示例市测试区某某局" + year + "年政府信息公开工作年度报告";
    html.append(title)
        .append("</title><style>")
        .append(style.css())
        .append("</style></head><body>");
    html.append("<h1>").append(title).append("</h1>");
    Narrative narrative = new Narrative(figures, year, random);
    FormHtml tables = new FormHtml(figures, random.nextBoolean());
    for (int section = 1; section <= SECTIONS.length; section++) {
      html.append("<p><b>").append(SECTIONS[section - 1]).append("</b></p>");
      paragraphs(html, narrative, section, style.leadIn());
      for (FormTable table : reportForm.tables()) {
        if (table.section() == section) {
          html.append(tables.table(table));
        }
      }
    }
    return new GeneratedReport(html.append("</body></html>").toString(), figures);
  }

  private static void paragraphs(StringBuilder html, Narrative narrative, int section, int leadIn) {
    for (String paragraph : narrative.section(section, leadIn)) {
      html.append("<p>").append(paragraph).append("</p>");
    }
  }
}
