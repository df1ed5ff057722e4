package disclosure.audit.ingest.web;

import disclosure.audit.ingest.flow.FlowTable;
import java.util.regex.Pattern;

/** Tells a portal's own lines from a report's: where it came from, who saw it, what comes next. */
final class PortalLines {

  /** Beginnings of lines above and below an article, after brackets. */
  private static final Pattern AROUND =
      Pattern.compile(
          "^[\\s【\\[(（|>›»]*(?:(?:您|你)?(?:现在|当前|所在)(?:的|所在)?(?:的)?位置|首\\s*页\\s*[>›»\\-/]"
              + "|(?:信息|文章|稿件)?来\\s*源\\s*[:：]|作\\s*者\\s*[:：]|编\\s*辑\\s*[:：]|责任编辑|审\\s*核\\s*[:：]|发布(?:机构|人|者|单位|部门)\\s*[:：]"
              + "|(?:发布|公开|公布|发稿|更新|成文|生成|发文)\\s*(?:日\\s*期|时\\s*间)|(?:日\\s*期|时\\s*间)\\s*[:：]"
              + "|(?:浏览|阅读|点击|访问)\\s*(?:次数|量|数)?\\s*[:：]|字\\s*[号体]\\s*[:：]|(?:打\\s*印|关\\s*闭)(?:本页|窗口)?\\s*(?:$|[\\s】\\]|])"
              + "|分\\s*享|扫一扫|上一[篇条页]|下一[篇条页]|相关(?:文章|链接|信息|阅读|附件|稿件|解读)|版权所有|主办(?:单位)?\\s*[:：]|承办(?:单位)?\\s*[:：]"
              + "|技术支持|网站标识码|索\\s*引\\s*号|文\\s*号\\s*[:：]|主题(?:词|分类)\\s*[:：]|返回顶部|收\\s*藏|无障碍|网站地图|联系我们)");

  /** The same for lines that only stand below. */
  private static final Pattern BELOW =
      Pattern.compile(
          "ICP备|公网安备|网站标识码|版权所有|^[\\s【\\[]*(?:上一[篇条页]|下一[篇条页]|相关(?:文章|链接|信息|阅读|稿件|解读)|责任编辑|扫一扫|主办(?:单位)?\\s*[:：]|分享到)");

  private static final Pattern METADATA = Pattern.compile("索\\s*引\\s*号|发布(?:日期|机构|时间)|公开日期");

  /** The last word of a public body's name: the first line of a title over two lines. */
  private static final Pattern BODY =
      Pattern.compile("^[^:：。，,>]{3,40}(?:局|委|会|办|室|府|中心|厅|部|院|校|所|站|处|队|社|行|司|道|乡|镇|区)$");

  private static final Pattern ENDS_OF_TITLE = Pattern.compile("\\s*[-_|—–]+\\s*");

  /** A shorter line is too little to be told as the title. */
  private static final int SHORTEST_TITLE = 6;

  private final String title;

  /**
   * The lines of one page.
   *
   * @param title what the page says that its article is called; null where it says nothing
   */
  PortalLines(String title) {
    this.title = title == null ? "" : squeeze(ENDS_OF_TITLE.split(title)[0]);
  }

  /** Whether a line is one that portals print above or below an article. */
  boolean around(String line) {
    return AROUND.matcher(line).find() || BELOW.matcher(line).find();
  }

  /** Whether a line begins what portals print below an article. */
  boolean below(String line) {
    return BELOW.matcher(line).find();
  }

  /** Whether a line is the article's title, or a part of it. */
  boolean title(String line) {
    String printed = squeeze(line);
    boolean same = title.contains(printed) || printed.contains(title);
    return Math.min(title.length(), printed.length()) >= SHORTEST_TITLE && same;
  }

  /** Whether a line above the title belongs to it. */
  boolean upperTitle(String line) {
    return !around(line) && (title(line) || BODY.matcher(line).matches());
  }

  /** Whether a table only says where and when the article was published. */
  boolean metadata(FlowTable table) {
    return table.rows().stream()
        .flatMap(java.util.List::stream)
        .flatMap(cell -> cell.content().stream())
        .anyMatch(
            block ->
                block instanceof disclosure.audit.ingest.flow.FlowText text
                    && METADATA.matcher(text.text()).find());
  }

  private static String squeeze(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
  }
}
