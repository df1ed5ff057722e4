package disclosure.audit.form;

import java.util.List;

/**
 * A column of a standard table.
 *
 * @param id as in {@code natural}
 * @param label the form's words, as in 自然人
 * @param groups labels of the heads above it, the outermost first, as in 申请人情况, 法人或其他组织
 */
public record FormColumn(String id, String label, List<String> groups) {

  public FormColumn {
    groups = List.copyOf(groups);
  }
}
