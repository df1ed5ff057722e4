package disclosure.audit.table;

import java.util.List;

/**
 * The headings of a rule table.
 *
 * @param name of its CSV file without the ending, as in {@code equations}
 * @param title Chinese name, also accepted as the sheet's name, as in 勾稽关系
 * @param required headings that must be there
 * @param optional headings that may be left out; 备注 is always allowed and no audit reads it
 */
public record TableLayout(String name, String title, List<String> required, List<String> optional) {

  /** The heading of a column for remarks of staff. */
  static final String REMARK = "备注";

  public TableLayout {
    required = List.copyOf(required);
    optional = List.copyOf(optional);
  }

  /** The name of its sheet, as in {@code rows} for {@code forms/rows}. */
  String sheet() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** Whether the table may have the heading. */
  boolean allows(String heading) {
    return heading.equals(REMARK) || required.contains(heading) || optional.contains(heading);
  }

  /** The headings that are missing among those given. */
  List<String> missing(List<String> headings) {
    return required.stream().filter(heading -> !headings.contains(heading)).toList();
  }

  /** All headings, for messages. */
  String headings() {
    return String.join("、", required)
        + (optional.isEmpty() ? "" : "（可选：" + String.join("、", optional) + "）");
  }
}
