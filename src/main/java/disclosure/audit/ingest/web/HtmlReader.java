package disclosure.audit.ingest.web;

import disclosure.audit.document.Block;
import disclosure.audit.document.Document;
import disclosure.audit.document.Properties;
import disclosure.audit.document.SourceFormat;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.ReportReader;
import disclosure.audit.ingest.UnreadableReport;
import disclosure.audit.ingest.flow.BlockSequence;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads a saved web page: the report alone, without the portal's menus around it. */
public final class HtmlReader implements ReportReader {

  /** The first tag of a page, after a mark, comments or an XML declaration. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "^(?:\\s|\\u00EF\\u00BB\\u00BF|<\\?[^>]*>|<!--.*?-->)*<"
              + "(?:!doctype\\s+html|html|head|meta|title|link|style|script|body|div|span|table|p|h[1-6]"
              + "|article|section|main|center|font|ucapcontent)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern ROOT =
      Pattern.compile("<(?:html|body)[\\s>]", Pattern.CASE_INSENSITIVE);

  /** Where a page begins; a page's first tag stands within. */
  private static final int HEAD = 4096;

  @Override
  public boolean accepts(byte[] content) {
    int length = Math.min(content.length, HEAD);
    String head = new String(content, 0, length, StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")) {
      head = head.substring(2).replace("\0", "");
    }
    return WebArchive.is(content)
        || head.indexOf('\0') < 0 && (BEGINNING.matcher(head).find() || ROOT.matcher(head).find());
  }

  @Override
  public Document read(byte[] content, ReadingLimits limits) throws UnreadableReport {
    PageCharset page = PageCharset.of(WebArchive.is(content) ? WebArchive.page(content) : content);
    org.jsoup.nodes.Document html = Jsoup.parse(page.text());
    String title = title(html);
    PublicationDate published = new PublicationDate(html);
    HiddenParts.removeFrom(html);
    ReportPart report = ReportPart.of(html.body(), title);
    List<Block> blocks = BlockSequence.of(report.blocks());
    if (!NoReport.holdsOne(blocks)) {
      throw new UnreadableReport(NoReport.sentence(page.text()));
    }
    Properties properties = new Properties(title, published.with(report.around()));
    return new Document(SourceFormat.HTML, page.encoding(), 0, properties, blocks);
  }

  /**
   * What the page says that its article is called, or its own title; null where it says nothing.
   */
  private static String title(org.jsoup.nodes.Document html) {
    Element article = html.selectFirst("meta[name~=(?i)^ArticleTitle$]");
    String title = article == null ? html.title() : article.attr("content");
    return title.isBlank() ? null : title.strip();
  }
}
