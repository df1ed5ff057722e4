package disclosure.audit.rules;

import disclosure.audit.facts.Figure;
import disclosure.audit.facts.FigureState;

/**
 * A cell of the form whose figure is no number. A fact of its own type, so that a rule over a
 * figure's value never meets a cell that has none.
 *
 * @param figure any but a number
 */
public record Gap(Figure figure) {

  /** The cell id. */
  public String cell() {
    return figure.cell();
  }

  /** The table of the cell id. */
  public String table() {
    return figure.table();
  }

  /** What is printed instead of a number. */
  public FigureState state() {
    return figure.state();
  }

  /** Whether nothing, or a sign for nothing, is printed. */
  public boolean empty() {
    return state() == FigureState.BLANK || state() == FigureState.PLACEHOLDER;
  }
}
