package disclosure.audit.facts;

import disclosure.audit.facts.LabelAlignment.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows whose label is printed so differently that it was not recognised, as 合计 for 总计: between two
 * recognised rows, just as many rows of figures as the form has there must be those rows.
 */
final class RowsByPosition {

  private final List<ExpectedLabel> rows;
  private final TableParts parts;
  private final List<Match> matches;
  private final Set<TableToken> taken;

  RowsByPosition(List<ExpectedLabel> labels, TableParts parts, List<Match> matches) {
    this.rows = labels.stream().filter(l -> l.kind() == ExpectedLabel.Kind.ROW).toList();
    this.parts = parts;
    this.matches = matches;
    this.taken =
        matches.stream().flatMap(match -> match.tokens().stream()).collect(Collectors.toSet());
  }

  /** The matches with those by position, in the order of print. */
  List<Match> complete() {
    List<Match> all = new ArrayList<>(matches);
    List<ExpectedLabel> lost = new ArrayList<>();
    TableToken above = null;
    for (ExpectedLabel row : rows) {
      Match found = match(row);
      if (found == null) {
        lost.add(row);
        continue;
      }
      all.addAll(between(above, found.first(), lost));
      lost.clear();
      above = found.tokens().get(found.tokens().size() - 1);
    }
    if (above != null) {
      all.addAll(between(above, null, lost));
    }
    all.sort((a, b) -> TableMatcher.READING.compare(a.first(), b.first()));
    return all;
  }

  private Match match(ExpectedLabel row) {
    return matches.stream().filter(match -> match.label() == row).findFirst().orElse(null);
  }

  private List<Match> between(TableToken above, TableToken below, List<ExpectedLabel> lost) {
    if (lost.isEmpty() || above == null) {
      return List.of();
    }
    List<TableToken> labels = new ArrayList<>();
    for (TableToken token : parts.words()) {
      if (after(token, above) && (below == null || after(below, token)) && labelsFigures(token)) {
        labels.add(token);
      }
    }
    List<Match> found = new ArrayList<>();
    for (int i = 0; i < lost.size() && labels.size() == lost.size(); i++) {
      double similarity = lost.get(i).similarity(labels.get(i).label());
      found.add(new Match(lost.get(i), List.of(labels.get(i)), similarity));
    }
    return found;
  }

  /** Whether a lower row, and an unrecognised one that has figures right of this last label. */
  private boolean labelsFigures(TableToken token) {
    List<TableToken> row = parts.row(token.block(), token.row());
    boolean unknown = row.stream().noneMatch(taken::contains);
    List<TableToken> right =
        row.stream().filter(each -> each.cell().column() > token.cell().column()).toList();
    return unknown
        && right.stream().noneMatch(TableToken::words)
        && right.stream().anyMatch(each -> !each.cell().blank());
  }

  private static boolean after(TableToken token, TableToken other) {
    return token.block() > other.block()
        || (token.block() == other.block() && token.row() > other.row());
  }
}
