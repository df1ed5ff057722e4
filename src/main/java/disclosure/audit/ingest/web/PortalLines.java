package disclosure.audit.ingest.web;

import disclosure.audit.ingest.flow.FlowTable;
import disclosure.audit.ingest.flow.FlowText;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Tells a portal's own lines from a report's: where it came from, who saw it, what comes next. */
final class PortalLines {

  /** Beginnings of lines above and below an article, after brackets. */
  private static final Pattern AROUND =
      beginnings(
          "(?:您|你)?(?:现在|当前|所在)(?:的|所在)*位置",
          "首页[>›»/-]",
          "(?:信息|文章|稿件)?来源[:：]",
          "(?:作者|责?任?编辑|审核|文号|日期|时间)[:：]",
          "发布(?:机构|人|者|单位|部门)[:：]",
          "(?:发布|公开|公布|发稿|更新|成文|生成|发文)(?:日期|时间)",
          "(?:浏览|阅读|点击|访问)(?:次数|量|数)?[:：]",
          "字[号体][:：]",
          "(?:打印|关闭)(?:本页|页面|窗口)?(?:$|[】\\]|])",
          "主题(?:词|分类)[:：]",
          "索引号",
          "(?:返回顶部|收藏本站|无障碍|网站地图|联系我们)(?:$|[】\\]|])");

  /** The same for lines that only stand below. */
  private static final Pattern BELOW =
      beginnings(
          "[上下]一[篇条页]",
          "相关(?:文章|链接|信息|阅读|稿件|解读)[:：】\\]]*$",
          "责任编辑",
          "扫一扫",
          "分享到",
          "版权所有",
          "(?:主办|承办)(?:单位)?[:：]",
          "技术支持[:：]",
          "网站标识码",
          ".{0,30}(?:ICP备|公网安备)\\d*");

  private static final Pattern METADATA = Pattern.compile("索引号|发布(?:日期|机构|时间)|公开日期");

  /** The last word of a public body's name: the first line of a title over two lines. */
  private static final Pattern BODY =
      Pattern.compile("^[^:：。，,>]{3,40}(?:局|委|会|办|室|府|中心|厅|部|院|校|所|站|处|队|社|行|司|道|乡|镇|区)$");

  private static final Pattern ENDS_OF_TITLE = Pattern.compile("\\s*[-_|—–]+\\s*");

  /** A shorter line is too little to be told as the title. */
  private static final int SHORTEST_TITLE = 6;

  /** A longer line is running text. */
  private static final int LONGEST_TITLE = 60;

  private static final Pattern REPORT = Pattern.compile("报告|年报");
  private static final Pattern YEARS = Pattern.compile("20\\d\\d年?度?.*(?:报告|年报)");

  private final String title;

  /**
   * The lines of one page.
   *
   * @param title what the page says that its article is called; null where it says nothing
   */
  PortalLines(String title) {
    this.title = title == null ? "" : squeeze(article(title));
  }

  /** Of a title with the names of site and column, the part that names the report. */
  private static String article(String title) {
    List<String> parts = List.of(ENDS_OF_TITLE.split(title.strip()));
    return parts.stream()
        .filter(part -> REPORT.matcher(part).find())
        .findFirst()
        .orElseGet(() -> parts.stream().max(Comparator.comparingInt(String::length)).orElse(""));
  }

  /** Whether a line is one that portals print above or below an article. */
  boolean around(String line) {
    return AROUND.matcher(squeeze(line)).find() || below(line);
  }

  /** Whether a line begins what portals print below an article. */
  boolean below(String line) {
    return BELOW.matcher(squeeze(line)).find();
  }

  /** Whether a line is the article's title, or a part of it. */
  boolean title(String line) {
    String printed = squeeze(line);
    boolean same = title.contains(printed) || printed.contains(title);
    return same
        && Math.min(title.length(), printed.length()) >= SHORTEST_TITLE
        && printed.length() <= LONGEST_TITLE
        && !around(line);
  }

  /** Whether a line calls itself a year's report, whatever the page says. */
  boolean report(String line) {
    String printed = squeeze(line);
    return printed.length() <= LONGEST_TITLE && YEARS.matcher(printed).find() && !around(line);
  }

  /** Whether a line above the title belongs to it. */
  boolean upperTitle(String line) {
    return !around(line) && (title(line) || BODY.matcher(line).matches());
  }

  /** Whether a table only says where and when the article was published. */
  boolean metadata(FlowTable table) {
    return table.rows().stream()
        .flatMap(List::stream)
        .flatMap(cell -> cell.content().stream())
        .anyMatch(
            block ->
                block instanceof FlowText text && METADATA.matcher(squeeze(text.text())).find());
  }

  private static Pattern beginnings(String... beginnings) {
    return Pattern.compile("^[【\\[(（|>›»·]*(?:" + String.join("|", beginnings) + ")");
  }

  private static String squeeze(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
  }
}
