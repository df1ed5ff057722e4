package disclosure.audit.form;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All forms, and the wordings of their labels that are accepted besides the form's own.
 *
 * @param forms in the order of the years
 * @param variants accepted wordings by {@code table/row} or {@code table/column}, as in {@code
 *     t2/normative}
 */
public record FormBook(List<ReportForm> forms, Map<String, List<String>> variants) {

  public FormBook {
    forms = List.copyOf(forms);
    variants = Map.copyOf(variants);
  }

  /** The form on which reports on a year are due; none for years before the first. */
  public Optional<ReportForm> forYear(int year) {
    return forms.stream().filter(form -> form.covers(year)).findFirst();
  }

  /**
   * The documents that prescribe the forms of some report years, the newest first; where there are
   * several, each with its years. Of all forms where the years have none.
   *
   * @param from first report year; null for no lower bound
   * @param to last report year; null for no upper bound
   */
  public String prescriptions(Integer from, Integer to) {
    List<ReportForm> due = forms.stream().filter(form -> form.overlaps(from, to)).toList();
    if (due.size() == 1) {
      return due.get(0).title();
    }
    return (due.isEmpty() ? forms : due)
        .stream()
            .sorted(Comparator.comparingInt(ReportForm::fromYear).reversed())
            .map(form -> form.title() + "（" + form.years() + "）")
            .collect(Collectors.joining("、"));
  }

  /** The form of an id. */
  public Optional<ReportForm> form(String id) {
    return forms.stream().filter(form -> form.id().equals(id)).findFirst();
  }

  /** The versions of a table, the newest form's first. */
  public List<FormTable> versions(String table) {
    return forms.stream()
        .sorted((a, b) -> Integer.compare(b.fromYear(), a.fromYear()))
        .flatMap(form -> form.tables().stream())
        .filter(candidate -> candidate.id().equals(table))
        .toList();
  }

  /** The ids of the cells of all forms, in order. */
  public Set<String> cells() {
    Set<String> cells = new LinkedHashSet<>();
    forms.forEach(form -> form.tables().forEach(table -> cells.addAll(table.cells())));
    return cells;
  }

  /** The ids of all tables in order, as in {@code t2}. */
  public List<String> tableIds() {
    return forms.stream()
        .flatMap(form -> form.tables().stream())
        .map(FormTable::id)
        .distinct()
        .sorted()
        .toList();
  }

  /** The accepted wordings of a row's or column's label. */
  public List<String> variants(String table, String label) {
    return variants.getOrDefault(table + "/" + label, List.of());
  }
}
