package disclosure.audit.form;

import java.util.List;

/**
 * A row of a standard table. Where rows stand side by side (table 4), the group of columns.
 *
 * @param id as in {@code 3.3.1}
 * @param label the form's words, as in 1.属于国家秘密
 * @param groups labels of what it stands under, the outermost first, as in 三、本年度办理结果, (三)不予公开
 * @param columns ids of the columns that it has, in order
 * @param amount whether its figures are amounts of money rather than whole counts
 */
public record FormRow(
    String id, String label, List<String> groups, List<String> columns, boolean amount) {

  public FormRow {
    groups = List.copyOf(groups);
    columns = List.copyOf(columns);
  }
}
