package disclosure.audit.facts;

import disclosure.audit.document.Cell;
import disclosure.audit.document.Table;
import disclosure.audit.form.FormBook;
import disclosure.audit.form.FormTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the tables of a document that make up each standard table, by the labels they have. */
final class TableFinder {

  /** Fewer of the form's labels may stand in any table. */
  private static final int FEWEST_LABELS = 3;

  /** A table in the section it belongs to outweighs a few labels more elsewhere. */
  private static final int OWN_SECTION = 3;

  private final Map<String, Set<String>> known = new HashMap<>();
  private final FormBook book;

  TableFinder(FormBook book) {
    this.book = book;
    book.tableIds().forEach(id -> known.put(id, labels(id)));
  }

  /**
   * A table of the document.
   *
   * @param block its index in the document
   * @param section the section it stands in; 0 before the first
   * @param table the table
   * @param words its words as labels
   */
  record Placed(int block, int section, Table table, List<String> words) {

    static Placed of(int block, int section, Table table) {
      return new Placed(block, section, table, bodies(table));
    }
  }

  /** The tables that make up a standard table, in order; none if it is missing. */
  List<Placed> find(String id, List<Placed> tables) {
    List<Placed> own = tables.stream().filter(each -> id.equals(likest(each))).toList();
    Placed main = own.stream().max(Comparator.comparingInt(each -> weight(id, each))).orElse(null);
    if (main == null) {
      return List.of();
    }
    List<Placed> parts = new ArrayList<>(List.of(main));
    for (Placed each : own) {
      if (each != main && each.section() == main.section() && completes(id, each, parts)) {
        parts.add(each);
      }
    }
    parts.sort(Comparator.comparingInt(Placed::block));
    return parts;
  }

  /** Whether a table has enough of a standard table's labels. */
  boolean isLike(String id, Table table) {
    return hits(id, bodies(table)).size() >= FEWEST_LABELS;
  }

  /** Whether a part brings mostly labels that the others lack; a head may be printed anew. */
  private boolean completes(String id, Placed part, List<Placed> others) {
    Set<String> fresh = hits(id, part.words());
    Set<String> rows = new HashSet<>(fresh);
    rows.retainAll(rowLabels(id));
    if (!rows.isEmpty() || book.versions(id).get(0).sideBySide()) {
      fresh = rows;
    }
    int all = fresh.size();
    for (Placed other : others) {
      fresh.removeAll(hits(id, other.words()));
    }
    return all > 0 && fresh.size() * 2 > all;
  }

  private int weight(String id, Placed table) {
    boolean home = table.section() == book.versions(id).get(0).section();
    return hits(id, table.words()).size() + (home ? OWN_SECTION : 0);
  }

  private String likest(Placed table) {
    String best = null;
    int most = 0;
    for (String id : book.tableIds()) {
      int hits = hits(id, table.words()).size();
      boolean home = table.section() == book.versions(id).get(0).section();
      // The rest of a divided table may have few labels, but hardly any other words.
      boolean enough =
          hits >= FEWEST_LABELS || (home && hits > 0 && hits * 2 >= table.words().size());
      if (enough && hits > most) {
        best = id;
        most = hits;
      }
    }
    return best;
  }

  private Set<String> hits(String id, List<String> words) {
    Set<String> hits = new HashSet<>();
    Set<String> labels = known.get(id);
    for (String body : words) {
      if (labels.contains(body)) {
        hits.add(body);
      }
    }
    return hits;
  }

  private static List<String> bodies(Table table) {
    List<String> bodies = new ArrayList<>();
    for (Cell cell : table.cells()) {
      String string = cell.text().string();
      if (!cell.blank() && !PrintedValue.figureLike(string)) {
        bodies.add(LabelText.of(string).body());
      }
    }
    return bodies;
  }

  private Set<String> rowLabels(String id) {
    Set<String> labels = new HashSet<>();
    for (FormTable table : book.versions(id)) {
      table.rows().forEach(row -> labels.add(LabelText.of(row.label()).body()));
    }
    return labels;
  }

  private Set<String> labels(String id) {
    Set<String> labels = rowLabels(id);
    for (FormTable table : book.versions(id)) {
      table.columns().forEach(column -> labels.add(LabelText.of(column.label()).body()));
      table.rows().forEach(row -> row.groups().forEach(g -> labels.add(LabelText.of(g).body())));
      table.rows().forEach(row -> addVariants(id, row.id(), labels));
      table.columns().forEach(column -> addVariants(id, column.id(), labels));
    }
    labels.remove("");
    return labels;
  }

  private void addVariants(String id, String label, Set<String> labels) {
    book.variants(id, label).forEach(variant -> labels.add(LabelText.of(variant).body()));
  }
}
