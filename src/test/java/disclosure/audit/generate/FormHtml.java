package disclosure.audit.generate;

import disclosure.audit.form.FormColumn;
import disclosure.audit.form.FormRow;
import disclosure.audit.form.FormTable;
import java.util.List;
import java.util.Map;

/** The standard tables as web pages print them. */
final class FormHtml {

  private final Map<String, String> figures;
  private final boolean upright;

  /**
   * Sets figures into tables.
   *
   * @param upright whether 三、本年度办理结果 is set one character a line
   */
  FormHtml(Map<String, String> figures, boolean upright) {
    this.figures = figures;
    this.upright = upright;
  }

  /** A table of the form. */
  String table(FormTable table) {
    return switch (table.id()) {
      case "t2" -> blocks(table);
      case "t3" -> requests(table);
      default -> disputes(table);
    };
  }

  private String blocks(FormTable table) {
    HtmlTable html = new HtmlTable().body();
    String block = "";
    List<String> columns = List.of();
    for (FormRow row : table.rows()) {
      boolean newBlock = !row.groups().get(0).equals(block);
      block = row.groups().get(0);
      if (newBlock) {
        html.row().label(block, 1, 4);
      }
      if (newBlock || !row.columns().equals(columns)) {
        heads(html, table, row);
      }
      columns = row.columns();
      html.row().label(row.label(), 1, 1);
      for (int i = 0; i < columns.size(); i++) {
        html.figure(figures.get(table.cell(row.id(), columns.get(i))), span(columns, i));
      }
    }
    return html.html();
  }

  private static void heads(HtmlTable html, FormTable table, FormRow row) {
    html.row().label("信息内容", 1, 1);
    for (int i = 0; i < row.columns().size(); i++) {
      html.label(table.column(row.columns().get(i)).label(), 1, span(row.columns(), i));
    }
  }

  /** Three columns share the width; the last of fewer takes what is left. */
  private static int span(List<String> columns, int index) {
    return index == columns.size() - 1 ? 4 - columns.size() : 1;
  }

  private String requests(FormTable table) {
    HtmlTable html = new HtmlTable().head();
    html.row().label("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3).label("申请人情况", 1, 7);
    html.row().label("自然人", 2, 1).label("法人或其他组织", 1, 5).label("总计", 2, 1);
    html.row();
    for (FormColumn column : table.columns()) {
      if (column.groups().size() > 1) {
        html.label(column.label(), 1, 1);
      }
    }
    html.body();
    FormRow before = null;
    for (FormRow row : table.rows()) {
      html.row();
      labels(html, table, row, before);
      row.columns().forEach(c -> html.figure(figures.get(table.cell(row.id(), c)), 1));
      before = row;
    }
    return html.html();
  }

  private void labels(HtmlTable html, FormTable table, FormRow row, FormRow before) {
    for (int i = 0; i < row.groups().size(); i++) {
      String group = row.groups().get(i);
      boolean same = before != null && before.groups().contains(group);
      int rows = (int) table.rows().stream().filter(r -> r.groups().contains(group)).count();
      if (!same && i == 0 && upright) {
        html.upright(group, rows);
      } else if (!same) {
        html.label(group, rows, 1);
      }
    }
    html.label(row.label(), 1, 3 - row.groups().size());
  }

  private String disputes(FormTable table) {
    HtmlTable html = new HtmlTable().body();
    html.row().label("行政复议", 1, 5).label("行政诉讼", 1, 10);
    html.row();
    List<FormColumn> columns = table.columns();
    columns.forEach(column -> html.label(column.label(), 2, 1));
    html.label("未经复议直接起诉", 1, 5).label("复议后起诉", 1, 5).row();
    for (int group = 0; group < 2; group++) {
      columns.forEach(column -> html.label(column.label(), 1, 1));
    }
    html.row();
    for (FormRow row : table.rows()) {
      row.columns().forEach(c -> html.figure(figures.get(table.cell(row.id(), c)), 1));
    }
    return html.html();
  }
}
