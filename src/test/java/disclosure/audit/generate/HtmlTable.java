package disclosure.audit.generate;

/** Builds a table of a web page, row by row. */
final class HtmlTable {

  private final StringBuilder html = new StringBuilder("<table>");
  private boolean inHead;

  /** Begins the rows that stand at the table's head. */
  HtmlTable head() {
    html.append("<thead>");
    inHead = true;
    return this;
  }

  /** Ends the head. */
  HtmlTable body() {
    html.append(inHead ? "</thead><tbody>" : "<tbody>");
    inHead = false;
    return this;
  }

  HtmlTable row() {
    html.append("<tr>");
    return this;
  }

  /** A cell with words. */
  HtmlTable label(String text, int rowSpan, int columnSpan) {
    return cell(text, rowSpan, columnSpan, "");
  }

  /** A cell with words, one character a line. */
  HtmlTable upright(String text, int rowSpan) {
    return cell(String.join("<br>", text.split("")), rowSpan, 1, " class=v");
  }

  /** A cell with a figure, or blank. */
  HtmlTable figure(String text, int columnSpan) {
    return cell(text, 1, columnSpan, " class=f");
  }

  private HtmlTable cell(String text, int rowSpan, int columnSpan, String attributes) {
    html.append("<td").append(attributes);
    if (rowSpan > 1) {
      html.append(" rowspan=").append(rowSpan);
    }
    if (columnSpan > 1) {
      html.append(" colspan=").append(columnSpan);
    }
    html.append('>').append(text).append("</td>");
    return this;
  }

  String html() {
    return html + "</tbody></table>";
  }
}
