package disclosure.audit.facts;

import disclosure.audit.form.FormBook;
import disclosure.audit.form.FormTable;
import java.util.Comparator;
import java.util.List;

/** Matches the tables of a report to the version of the form that they follow. */
final class TableMatcher {

  private final FormBook book;

  TableMatcher(FormBook book) {
    this.book = book;
  }

  /** Two versions fit the same if their labels are the same ones. */
  private static final double SAME_FIT = 1e-9;

  /**
   * Matches to every version of a standard table and keeps those that fit best: several only where
   * the forms don't differ in what is printed. The newest comes first.
   *
   * @param table as in {@code t3}
   * @param parts the tables that make it up
   */
  List<TableMatch> match(String table, TableParts parts) {
    List<TableMatch> all =
        book.versions(table).stream().map(version -> match(version, parts)).toList();
    double best = all.stream().mapToDouble(TableMatch::fit).max().orElseThrow();
    return all.stream().filter(match -> match.fit() > best - SAME_FIT).toList();
  }

  private TableMatch match(FormTable version, TableParts parts) {
    return version.sideBySide()
        ? new SideBySideMatch(version, book, parts).match()
        : new RowByRowMatch(version, book, parts).match();
  }

  /** Orders places as they are read. */
  static final Comparator<TableToken> READING =
      Comparator.comparingInt(TableToken::block)
          .thenComparingInt(TableToken::row)
          .thenComparingInt(token -> token.cell().column());

  /** How much a missing label of a row speaks against a version. */
  static double fit(LabelAlignment alignment, List<ExpectedLabel> labels) {
    long found =
        alignment.matches().stream()
            .filter(match -> match.label().kind() != ExpectedLabel.Kind.GROUP)
            .count();
    long due = labels.stream().filter(l -> l.kind() != ExpectedLabel.Kind.GROUP).count();
    return alignment.score() - (due - found);
  }
}
