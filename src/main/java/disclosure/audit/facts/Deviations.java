package disclosure.audit.facts;

import disclosure.audit.document.Table;
import disclosure.audit.facts.LabelAlignment.Match;
import disclosure.audit.form.FormTable;
import java.util.ArrayList;
import java.util.List;

/** Tells which matched labels are printed otherwise than the form and its accepted variants. */
final class Deviations {

  private final FormTable version;
  private final TableParts parts;

  Deviations(FormTable version, TableParts parts) {
    this.version = version;
    this.parts = parts;
  }

  List<LabelDeviation> of(List<Match> matches) {
    List<LabelDeviation> found = new ArrayList<>();
    for (Match match : matches) {
      ExpectedLabel label = match.label();
      if (label.kind() != ExpectedLabel.Kind.GROUP
          && !label.same(match.printed())
          && !cut(match)
          && !joined(match)) {
        found.add(
            new LabelDeviation(
                version.id(),
                label.id(),
                label.kind() == ExpectedLabel.Kind.COLUMN,
                label.words(),
                match.words(),
                match.first().place()));
      }
    }
    return found;
  }

  /** Whether the label stands whole in running text, with the words of another cell beside it. */
  private boolean joined(Match match) {
    return shape(match) == Table.Shape.SEQUENCE
        && match.label().accepted().stream()
            .anyMatch(accepted -> match.printed().body().contains(accepted.body()));
  }

  /** Whether a label of a row is only cut off by a page break, its rest lost or elsewhere. */
  private boolean cut(Match match) {
    ExpectedLabel label = match.label();
    if (label.kind() != ExpectedLabel.Kind.ROW) {
      return false;
    }
    boolean beginning =
        label.accepted().stream().anyMatch(accepted -> match.printed().beginningOf(accepted));
    TableToken last = match.tokens().get(match.tokens().size() - 1);
    return beginning && endsPart(last);
  }

  /** Whether nothing but its own row follows before a page break or the end of the table. */
  private boolean endsPart(TableToken token) {
    TableToken next =
        parts.tokens().stream()
            .filter(t -> t.block() > token.block() || t.row() > token.row())
            .findFirst()
            .orElse(null);
    return next == null
        || next.block() != token.block()
        || PageBreaks.between(token.cell().location(), next.cell().location());
  }

  Table.Shape shape(Match match) {
    return parts.shape(match.first().block());
  }
}
