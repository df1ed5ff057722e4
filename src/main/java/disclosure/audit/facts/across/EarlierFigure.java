package disclosure.audit.facts.across;

import disclosure.audit.facts.Figure;

/**
 * A figure of the same agency's report for the year before. A fact of its own type, so that no rule
 * takes it for one of this report.
 *
 * @param figure as in that report
 */
public record EarlierFigure(Figure figure) {

  /** The cell id. */
  public String cell() {
    return figure.cell();
  }

  /** Whether the value is known. */
  public boolean number() {
    return figure.number();
  }
}
