package disclosure.audit.report;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Evidence;
import disclosure.audit.audit.Finding;
import disclosure.audit.form.FormTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All places of a finding in few words, as in 第3页 表三“(一)予以公开”行“自然人”、“总计”列；“(七)总计”行各列: the cells of
 * a row stand together, and page and table are said once.
 */
public final class Places {

  private final PlaceWords words;
  private final List<FormTable> tables;
  private final String whole;

  /**
   * Places of one report.
   *
   * @param whole where all places stand if only their number is said, as in {@code 见 audit.html}
   *     after 逐格
   */
  public Places(Audit audit, String whole) {
    this.whole = whole;
    this.words = PlaceWords.of(audit);
    this.tables = audit.tables();
  }

  /**
   * The places of a finding's evidence.
   *
   * @param most number of places that are named; where there are more, their number is said
   */
  public String of(Finding finding, int most) {
    Map<Place, Set<String>> places = new LinkedHashMap<>();
    for (Evidence evidence : finding.evidence()) {
      Set<String> columns = places.computeIfAbsent(place(evidence), p -> new LinkedHashSet<>());
      if (evidence.cell() != null) {
        columns.add(evidence.cell());
      }
    }
    List<String> parts = new ArrayList<>();
    Place before = new Place("", "", "");
    for (Map.Entry<Place, Set<String>> place : places.entrySet()) {
      parts.add(said(place.getKey(), place.getValue(), before));
      before = place.getKey();
    }
    parts.removeIf(String::isEmpty);
    return parts.size() <= most ? String.join("；", parts) : summed(finding, parts, most);
  }

  private String summed(Finding finding, List<String> parts, int most) {
    int number = finding.evidence().size();
    if (finding.subject() != null && finding.evidence().stream().allMatch(e -> e.cell() != null)) {
      String at = words.at(finding.evidence().get(0));
      String subject = words.subject(finding.subject());
      return at + "起 " + subject + "（涉及" + number + "个单元格，逐格" + whole + "）";
    }
    return String.join("；", parts.subList(0, most)) + "等，共" + number + "处（逐处" + whole + "）";
  }

  /** Page or line, then table and row id; these are empty where the evidence is no cell. */
  private record Place(String at, String table, String row) {}

  private Place place(Evidence evidence) {
    String at = words.at(evidence);
    String cell = evidence.cell();
    if (cell == null || cell.indexOf('/') == cell.lastIndexOf('/')) {
      return new Place(at, "", "");
    }
    String table = cell.substring(0, cell.indexOf('/'));
    return new Place(at, table, cell.substring(cell.indexOf('/') + 1, cell.lastIndexOf('/')));
  }

  private String said(Place place, Set<String> cells, Place before) {
    StringBuilder said = new StringBuilder();
    boolean samePage = place.at().equals(before.at());
    if (!samePage) {
      said.append(place.at()).append(place.table().isEmpty() ? "" : " ");
    }
    if (place.table().isEmpty()) {
      return said.toString();
    }
    FormTable table =
        tables.stream().filter(t -> t.id().equals(place.table())).findFirst().orElse(null);
    if (!samePage || !place.table().equals(before.table())) {
      said.append(table == null ? place.table() : table.title());
    }
    String first = cells.iterator().next();
    said.append("“").append(words.rowLabel(first)).append("”");
    said.append(table != null && table.sideBySide() ? "栏" : "行");
    return said.append(columns(table, place.row(), cells)).toString();
  }

  private String columns(FormTable table, String row, Set<String> cells) {
    boolean all =
        table != null
            && cells.size() > 1
            && table.rows().stream()
                .anyMatch(r -> r.id().equals(row) && r.columns().size() == cells.size());
    if (all) {
      return "各列";
    }
    List<String> labels = cells.stream().map(cell -> "“" + words.columnLabel(cell) + "”").toList();
    return String.join("、", labels) + "列";
  }
}
