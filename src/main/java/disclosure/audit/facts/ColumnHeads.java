package disclosure.audit.facts;

import disclosure.audit.facts.GridFigures.Range;
import disclosure.audit.facts.LabelAlignment.Match;
import disclosure.audit.form.FormBook;
import disclosure.audit.form.FormColumn;
import disclosure.audit.form.FormRow;
import disclosure.audit.form.FormTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The heads of a table's columns: aligned with the rows where each block of the table has heads of
 * its own (table 2), else those above the first row, in any order (table 3, whose heads stand on
 * several levels).
 *
 * @param byBlockAndRow grid columns of the form's columns, by table part and first row of a block
 *     of the form
 * @param found ids of the columns found
 * @param separate matches that are not part of the alignment
 */
record ColumnHeads(
    Map<String, Map<String, Range>> byBlockAndRow, List<String> found, List<Match> separate) {

  private static final double LIKE = 0.6;

  static ColumnHeads of(
      FormTable version, FormBook book, TableParts parts, LabelAlignment alignment) {
    return ExpectedLabel.ownHeads(version)
        ? aligned(version, alignment)
        : above(version, book, parts, alignment);
  }

  /**
   * The grid columns of a row's columns; without those whose head was not found. A part without
   * heads has those of a part before it, if it has as many columns.
   */
  Map<String, Range> ranges(int block, FormRow row, TableParts parts) {
    int columns = parts.tables().get(block).columns();
    for (int part = block; part >= 0; part--) {
      if (parts.tables().get(part).columns() != columns) {
        continue;
      }
      Map<String, Range> own = byBlockAndRow.get(part + "/" + key(row));
      Map<String, Range> all = own == null ? byBlockAndRow.get(part + "/") : own;
      if (all != null) {
        return all;
      }
    }
    return Map.of();
  }

  /** Whether a part of the table has heads of its own over a row. */
  boolean own(int block, FormRow row) {
    return byBlockAndRow.containsKey(block + "/" + key(row))
        || byBlockAndRow.containsKey(block + "/");
  }

  private static String key(FormRow row) {
    return String.join(" ", row.groups()) + row.columns();
  }

  private static ColumnHeads aligned(FormTable version, LabelAlignment alignment) {
    Map<String, Map<String, Range>> ranges = new HashMap<>();
    List<String> found = new ArrayList<>();
    for (Match match : alignment.matches()) {
      if (match.label().kind() == ExpectedLabel.Kind.COLUMN) {
        ranges
            .computeIfAbsent(
                match.first().block() + "/" + key(match.label().row()), k -> new LinkedHashMap<>())
            .put(match.label().id(), range(match.first()));
        found.add(match.label().id());
      }
    }
    return new ColumnHeads(ranges, found.stream().distinct().toList(), List.of());
  }

  private static ColumnHeads above(
      FormTable version, FormBook book, TableParts parts, LabelAlignment alignment) {
    Map<String, Map<String, Range>> ranges = new HashMap<>();
    List<Match> separate = new ArrayList<>();
    for (int block = 0; block < parts.tables().size(); block++) {
      Map<String, Range> own = new LinkedHashMap<>();
      for (FormColumn column : version.columns()) {
        Match head = head(version, column, book, headTokens(parts, block, alignment));
        if (head != null) {
          own.put(column.id(), range(head.first()));
          separate.add(head);
        }
      }
      boolean better = own.size() > mostBefore(ranges);
      if (better) {
        ranges.put(block + "/", own);
      }
    }
    List<String> found = separate.stream().map(match -> match.label().id()).distinct().toList();
    return new ColumnHeads(ranges, found, separate);
  }

  /** A repeated head counts only if it is read better than those before. */
  private static int mostBefore(Map<String, Map<String, Range>> ranges) {
    return ranges.values().stream().mapToInt(Map::size).max().orElse(0);
  }

  /** The words of a table part above its first row that the form knows. */
  private static List<TableToken> headTokens(
      TableParts parts, int block, LabelAlignment alignment) {
    int first =
        alignment.matches().stream()
            .filter(match -> match.first().block() == block)
            .filter(match -> match.label().kind() == ExpectedLabel.Kind.ROW)
            .mapToInt(match -> match.first().row())
            .min()
            .orElse(0);
    return parts.words().stream()
        .filter(token -> token.block() == block && token.row() < first)
        .toList();
  }

  private static Match head(
      FormTable version, FormColumn column, FormBook book, List<TableToken> tokens) {
    ExpectedLabel label = ExpectedLabel.column(version, column.id(), version.rows().get(0), book);
    Match best = null;
    for (TableToken token : tokens) {
      double similarity = label.similarity(token.label());
      if (similarity >= LIKE && (best == null || similarity > best.similarity())) {
        best = new Match(label, List.of(token), similarity);
      }
    }
    return best;
  }

  private static Range range(TableToken token) {
    return new Range(token.cell().column(), token.end());
  }
}
