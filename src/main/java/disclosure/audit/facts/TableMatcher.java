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

  /**
   * Matches to every version of a standard table and takes the one that fits best; the newest where
   * two fit the same.
   *
   * @param table as in {@code t3}
   * @param parts the tables that make it up
   */
  TableMatch match(String table, TableParts parts) {
    return book.versions(table).stream()
        .map(version -> match(version, parts))
        .reduce((best, next) -> next.fit() > best.fit() + 1e-9 ? next : best)
        .orElseThrow();
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
