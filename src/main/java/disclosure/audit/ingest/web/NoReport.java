package disclosure.audit.ingest.web;

import disclosure.audit.document.Block;
import disclosure.audit.document.Heading;
import disclosure.audit.document.Paragraph;
import disclosure.audit.document.Table;
import disclosure.audit.document.Text;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Says why a page holds no report, and where it may be. */
final class NoReport {

  /** Every annual report on it says these words; a page that never does is something else. */
  private static final String SUBJECT = "信息公开";

  private NoReport() {}

  /** Whether what was found on a page may be a report. */
  static boolean holdsOne(List<Block> blocks) {
    return blocks.stream().anyMatch(NoReport::speaksOfIt);
  }

  private static boolean speaksOfIt(Block block) {
    if (block instanceof Heading heading) {
      return says(heading.text());
    }
    return block instanceof Paragraph paragraph
        ? says(paragraph.text())
        : block instanceof Table table
            && table.cells().stream().anyMatch(cell -> says(cell.text()));
  }

  private static boolean says(Text text) {
    return text.string().replaceAll("[\\s\\u00A0\\u3000]+", "").contains(SUBJECT);
  }

  /** One sentence for the inspector. */
  static String sentence(String page) {
    Document html = Jsoup.parse(page);
    List<String> attachments =
        html.select("a[href]").stream()
            .filter(NoReport::attachment)
            .map(NoReport::name)
            .distinct()
            .limit(3)
            .toList();
    if (!attachments.isEmpty()) {
      return "网页里没有报告正文，只有附件（%s）；请下载附件，对附件进行审核。".formatted(String.join("、", attachments));
    }
    if (html.selectFirst("frameset, iframe[src]") != null) {
      return "网页里没有报告正文，正文可能在网页的内嵌框架里；请单独打开正文页，重新保存后再审核。";
    }
    return "网页里没有找到报告正文；请在浏览器里等正文显示完整后重新保存网页，或者改用 PDF、Word 格式的报告。";
  }

  private static boolean attachment(Element link) {
    String address = link.attr("href").toLowerCase(Locale.ROOT);
    return address.matches(".*\\.(?:pdf|docx?|wps|ofd)(?:[?#].*)?");
  }

  private static String name(Element link) {
    String address = link.attr("href").replaceAll("[?#].*", "");
    String file = address.substring(address.lastIndexOf('/') + 1);
    return link.text().isBlank() ? file : link.text().strip();
  }
}
