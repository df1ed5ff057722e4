package disclosure.audit.generate;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * How a report is set.
 *
 * @param border how the tables are ruled
 * @param font a CSS font family
 * @param size size of the tables' type in points
 * @param padding blank between a cell's text and its lines, in points
 * @param spacing letter spacing inside tables, in points
 * @param widthPercent width of the tables in percent of the page
 * @param headRepeated whether a table's head is repeated on each page
 * @param rowsCut whether a page may end within a row
 * @param middle whether figures and labels stand in the middle of a row's height
 * @param leadIn number of paragraphs before the tables, which decides where pages end
 */
public record Style(
    Border border,
    String font,
    int size,
    int padding,
    double spacing,
    int widthPercent,
    boolean headRepeated,
    boolean rowsCut,
    boolean middle,
    int leadIn) {

  /** How tables are ruled. */
  public enum Border {
    /** One line between cells. */
    THIN("table{border-collapse:collapse}td{border:1px solid black}"),
    /** Each cell with a frame of its own, with a gap between. */
    SEPARATE("table{border-spacing:2px;border:1px solid black}td{border:1px solid gray}"),
    /** Two lines between cells. */
    DOUBLE("table{border-collapse:collapse}td{border:3px double black}"),
    /** A thick frame and hairlines. */
    THICK("table{border-collapse:collapse;border:3px solid black}td{border:0.5px solid black}"),
    /** Lines above and below each row only. */
    ROWS_ONLY(
        "table{border-collapse:collapse}"
            + "td{border-top:1px solid black;border-bottom:1px solid black}"),
    /** A frame around the table and nothing inside. */
    NO_INNER("table{border-collapse:collapse;border:1px solid black}td{border:0}"),
    /** No lines at all. */
    NONE("table{border-collapse:collapse}td{border:0}");

    private final String css;

    private String frame() {
      return rule("table{");
    }

    private String cell() {
      return rule("td{");
    }

    private String rule(String selector) {
      int start = css.indexOf(selector) + selector.length();
      return css.substring(start, css.indexOf('}', start));
    }

    Border(String css) {
      this.css = css;
    }

    /** Whether every cell has lines on all sides. */
    public boolean ruled() {
      return this == THIN || this == SEPARATE || this == DOUBLE || this == THICK;
    }
  }

  private static final List<String> FONTS =
      List.of("Noto Serif CJK SC", "Noto Sans CJK SC", "Liberation Serif,Noto Serif CJK SC");

  /** A style drawn by lot. */
  public static Style of(Border border, Random random) {
    return new Style(
        border,
        FONTS.get(random.nextInt(FONTS.size())),
        7 + random.nextInt(5),
        random.nextInt(6),
        random.nextInt(3) == 0 ? random.nextInt(1, 4) * 0.5 : 0,
        80 + random.nextInt(21),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextInt(4) > 0,
        2 + random.nextInt(9));
  }

  /**
   * A page in which each cell carries its style, since LibreOffice doesn't apply style sheets to
   * cells.
   */
  public String inline(String html) {
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    for (Element table : page.select("table")) {
      table.attr("width", widthPercent + "%").attr("cellspacing", "0");
      table.attr("style", "font-family:" + font + ";" + border.frame());
      for (Element cell : table.select("td")) {
        String align = cell.hasClass("f") ? ";text-align:center" : "";
        cell.attr("style", border.cell() + ";padding:" + padding + "pt" + align);
        cell.attr("valign", middle ? "middle" : "top");
        cell.html("<font style=\"" + type() + "\">" + cell.html() + "</font>");
      }
    }
    page.outputSettings().prettyPrint(false);
    return page.html();
  }

  private String type() {
    return "font-family:" + font + ";font-size:" + size + "pt;letter-spacing:" + spacing + "pt";
  }

  /** The style sheet. */
  public String css() {
    return "body{font-family:"
        + font
        + ";font-size:12pt;line-height:1.6}p{text-indent:2em;margin:0.3em 0}h1{text-align:center}"
        + border.css
        + "table{width:"
        + widthPercent
        + "%;margin:4pt auto;font-size:"
        + size
        + "pt;line-height:1.3;letter-spacing:"
        + spacing
        + "pt}td{padding:"
        + padding
        + "pt;vertical-align:"
        + (middle ? "middle" : "top")
        + (headRepeated ? "" : "}thead{display:table-row-group")
        + (rowsCut ? "" : "}tr{page-break-inside:avoid")
        + "}.f{text-align:center;word-break:break-all}.v{width:1.2em}";
  }
}
