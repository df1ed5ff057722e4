package disclosure.audit.generate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Sets a report into the page of a portal, as content management systems do. */
public final class PortalPage {
  private final Random random;
  private final LocalDate published;

  /**
   * A portal drawn by lot.
   *
   * @param published the day that it prints beside the report
   */
  public PortalPage(Random random, LocalDate published) {
    this.random = random;
    this.published = published;
  }

  /**
   * The page with the report.
   *
   * @param report a web page that holds the report alone
   */
  public String around(String report) {
    Document html = Jsoup.parse(report);
    html.outputSettings().prettyPrint(false);
    String title = html.title();
    blanks(html);
    headings(html);
    List<String> parts = html.body().children().stream().map(Element::outerHtml).toList();
    String own = random.nextBoolean() ? "" : parts.get(0);
    String body = cut(parts.subList(1, parts.size()));
    String article = own.isEmpty() ? body : own + body;
    return random.nextInt(3) == 0 ? tables(title, article, own) : boxes(title, article, own);
  }

  /** Blank cells hold a blank that doesn't break, figures are set in paragraphs and spans. */
  private void blanks(Document html) {
    boolean nested = random.nextBoolean();
    for (Element cell : html.select("td")) {
      if (cell.html().isEmpty()) {
        cell.html("&nbsp;");
      } else if (nested) {
        cell.html(
            "\n      <p style=\"text-align:center\"><span>"
                + cell.html()
                + "</span><o:p></o:p></p>\n    ");
      }
    }
  }

  private void headings(Document html) {
    int kind = random.nextInt(4);
    for (Element bold : html.select("p > b")) {
      Element paragraph = bold.parent();
      switch (kind) {
        case 0 -> paragraph.html("<strong>" + bold.html() + "</strong>");
        case 1 ->
            paragraph.html("<span style=\"font-family:黑体\">&nbsp;&nbsp;" + bold.html() + "</span>");
        case 2 -> paragraph.tagName("h3").html(bold.html());
        default -> paragraph.tagName("div").html(bold.html());
      }
    }
  }

  /** The report stands in one box, or in several. */
  private String cut(List<String> parts) {
    int pieces = 1 + random.nextInt(4);
    StringBuilder html = new StringBuilder();
    List<String> piece = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      piece.add(parts.get(i));
      if (piece.size() * pieces >= parts.size() || i == parts.size() - 1) {
        html.append("<div class=\"TRS_Editor\">")
            .append(String.join("\n", piece))
            .append("</div>\n");
        piece.clear();
      }
    }
    return html.toString();
  }

  private String boxes(String title, String article, String own) {
    return head(title)
        + "<div class=\"header\"><div class=\"logo\">示例市测试区人民政府</div>"
        + menu("首页", "走进测试区", "政务公开", "办事服务", "互动交流")
        + "</div><div class=\"crumbs\">当前位置：<a href=\"/\">首页</a> &gt; <a href=\"/z\">政府信息公开</a> &gt; 年报</div>"
        + "<div class=\"wrap\"><div class=\"left\">"
        + menu("2020年年度报告", "2021年年度报告", "政府信息公开指南", "政府信息公开制度")
        + "</div><div class=\"right\">"
        + (own.isEmpty() ? "<div class=\"bt\">" + title + "</div>" : "")
        + "<div class=\"xx\"><span>来源：某某局</span> <span>发布日期："
        + published
        + "</span> <span>字体：【大 中 小】</span></div>"
        + "<div id=\"zoom\">"
        + article
        + "</div><p>【<a href=\"javascript:window.print()\">打印</a>】【<a href=\"javascript:window.close()\">关闭</a>】</p>"
        + "<p>下一篇：<a href=\"2.html\">示例市测试区某某局2019年政府信息公开工作年度报告</a></p></div></div>"
        + "<div class=\"footer\"><p>主办单位：示例市测试区人民政府办公室</p><p>网站标识码：0000000000 示ICP备00000000号</p></div>"
        + "</body></html>";
  }

  /** An old portal: everything in tables. */
  private String tables(String title, String article, String own) {
    return head(title)
        + "<table width=\"1000\"><tr><td colspan=\"2\">"
        + menu("网站首页", "政务公开", "公共服务")
        + "</td></tr><tr><td width=\"200\" valign=\"top\">"
        + menu("公开指南", "公开目录", "公开年报")
        + "</td><td><table width=\"100%\"><tr><td align=\"center\">"
        + (own.isEmpty() ? "<font size=\"5\">" + title + "</font>" : "")
        + "</td></tr><tr><td><table border=\"1\"><tr><td>索引号：</td><td>000/2024-1</td><td>发布日期：</td><td>"
        + published.format(DateTimeFormatter.ofPattern("yyyy年M月d日"))
        + "</td></tr>"
        + "<tr><td>发布机构：</td><td>某某局</td><td>文号：</td><td></td></tr></table></td></tr><tr><td>"
        + article
        + "</td></tr></table></td></tr><tr><td colspan=\"2\">版权所有：示例市测试区人民政府　技术支持：某某公司</td></tr></table></body></html>";
  }

  private static String head(String title) {
    return "<!DOCTYPE html><html><head><meta charset=\"gb2312\"><title>"
        + title
        + "-示例市测试区人民政府</title><style>td{padding:2px}</style><script>var t='x';</script></head><body>\n";
  }

  private static String menu(String... names) {
    StringBuilder menu = new StringBuilder("<ul>");
    for (String name : names) {
      menu.append("<li><a href=\"/")
          .append(name.length())
          .append("\">")
          .append(name)
          .append("</a></li>\n");
    }
    return menu.append("</ul>").toString();
  }
}
