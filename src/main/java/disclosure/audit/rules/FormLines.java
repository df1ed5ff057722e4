package disclosure.audit.rules;

import disclosure.audit.form.FormTable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The tables of a form with their rows and columns by name, the names folded once. */
final class FormLines {

  private final List<FormTable> tables;
  private final Map<FormTable, Selector> rows = new IdentityHashMap<>();
  private final Map<FormTable, Selector> columns = new IdentityHashMap<>();

  FormLines(List<FormTable> tables) {
    this.tables = tables;
  }

  List<FormTable> tables() {
    return tables;
  }

  Selector rows(FormTable table) {
    return rows.computeIfAbsent(table, Selector::rows);
  }

  Selector columns(FormTable table) {
    return columns.computeIfAbsent(table, Selector::columns);
  }
}
