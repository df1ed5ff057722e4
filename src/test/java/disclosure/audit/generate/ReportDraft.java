package disclosure.audit.generate;

import disclosure.audit.form.FormTable;
import disclosure.audit.form.ReportForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A report before it is printed as text; tests put a defect into it. */
public final class ReportDraft {

  /** Report year. */
  public final int year;

  /** Name of the agency. */
  public final String agency;

  /** The place that the agency's name begins with. */
  public final String place;

  /** The official form whose tables are printed. */
  public ReportForm form;

  /** The shape of the tables. */
  public TextTable shape;

  /** The title line; null for none. */
  public String title;

  /** The date of publication as printed; null for none. */
  public String published;

  /** What is printed in each cell; rows without figures are not printed. */
  public final Map<String, String> figures = new LinkedHashMap<>();

  /** Headings by number of the section, in the order of print. */
  public final Map<Integer, String> headings = new LinkedHashMap<>();

  /** Paragraphs by number of the section. */
  public final Map<Integer, List<String>> paragraphs = new TreeMap<>();

  /** Ids of tables not printed. */
  public final List<String> withoutTables = new ArrayList<>();

  /** Labels printed otherwise: the table's id with the label of the form, and what is printed. */
  public final Map<String, String> labels = new LinkedHashMap<>();

  ReportDraft(ReportForm form, int year, String place, String agency) {
    this.form = form;
    this.year = year;
    this.place = place;
    this.agency = agency;
  }

  /** The figure of a cell that holds a whole number. */
  public int count(String cell) {
    return Integer.parseInt(figures.get(cell));
  }

  /** Prints another whole number in a cell. */
  public void set(String cell, int count) {
    figures.put(cell, String.valueOf(count));
  }

  /** The same report once more, to be altered. */
  ReportDraft copy() {
    ReportDraft copy = new ReportDraft(form, year, place, agency);
    copy.shape = shape;
    copy.title = title;
    copy.published = published;
    copy.figures.putAll(figures);
    copy.headings.putAll(headings);
    paragraphs.forEach((section, texts) -> copy.paragraphs.put(section, new ArrayList<>(texts)));
    copy.withoutTables.addAll(withoutTables);
    copy.labels.putAll(labels);
    return copy;
  }

  /** Leaves a section out, heading, text and table. */
  public void drop(int section) {
    headings.remove(section);
    paragraphs.remove(section);
    form.tables().stream().filter(t -> t.section() == section).forEach(this::drop);
  }

  private void drop(FormTable table) {
    withoutTables.add(table.id());
  }

  /** The report as text. */
  public String text() {
    StringBuilder text = new StringBuilder(title == null ? "" : title + "\n\n");
    text.append(published == null ? "" : "发布日期：" + published + "\n\n");
    for (Map.Entry<Integer, String> heading : headings.entrySet()) {
      text.append(heading.getValue()).append("\n\n");
      for (String paragraph : paragraphs.getOrDefault(heading.getKey(), List.of())) {
        text.append(paragraph).append("\n\n");
      }
      for (FormTable table : form.tables()) {
        if (table.section() == heading.getKey() && !withoutTables.contains(table.id())) {
          text.append(table(table)).append("\n");
        }
      }
    }
    return text.toString();
  }

  private String table(FormTable table) {
    String html = new FormHtml(figures, false).table(printedRows(table));
    for (Map.Entry<String, String> label : labels.entrySet()) {
      html =
          label.getKey().startsWith(table.id())
              ? html.replace(label.getKey().substring(table.id().length()), label.getValue())
              : html;
    }
    return shape.print(ExpectedTables.of(html).get(0));
  }

  private FormTable printedRows(FormTable table) {
    return new FormTable(
        table.form(),
        table.id(),
        table.title(),
        table.section(),
        table.sideBySide(),
        table.rows().stream()
            .filter(row -> figures.containsKey(table.cell(row.id(), row.columns().get(0))))
            .toList(),
        table.columns());
  }
}
