package disclosure.audit.rules;

import disclosure.audit.facts.Figure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All figures of a report by cell id: one fact, from which an equation takes its figures. Joining
 * each cell of each equation by itself would cost most of a session's time.
 *
 * @param figures by cell id
 */
public record Sheet(Map<String, Figure> figures) {

  /** The number of a cell; null if there is none. */
  public Figure number(String cell) {
    Figure figure = figures.get(cell);
    return figure != null && figure.number() ? figure : null;
  }

  /** The numbers that are no counts: negative, or with decimals. */
  public List<Figure> uncommon() {
    List<Figure> uncommon = new ArrayList<>();
    for (Figure figure : figures.values()) {
      if (figure.number()
          && (figure.value().signum() < 0 || figure.value().stripTrailingZeros().scale() > 0)) {
        uncommon.add(figure);
      }
    }
    return uncommon;
  }

  /** The numbers of cells, as far as there are any. */
  public List<Figure> numbers(Collection<String> cells) {
    return cells.stream().map(this::number).filter(Objects::nonNull).toList();
  }

  /** Those of some cells that the report has without a number. */
  public List<Gap> gaps(Collection<String> cells) {
    return cells.stream()
        .map(figures::get)
        .filter(figure -> figure != null && !figure.number())
        .map(Gap::new)
        .toList();
  }

  /** An equation with the figures that are numbers. */
  public Balance balance(Equation equation) {
    return Balance.of(equation, operands(equation));
  }

  /** The cells of this report that an equation takes, with their numbers. */
  public List<Operand> operands(Equation equation) {
    List<Operand> operands = new ArrayList<>(equation.size());
    for (Term term : equation.terms()) {
      Figure figure = term.earlier() ? null : number(term.cell());
      if (figure != null) {
        operands.add(new Operand(term, figure));
      }
    }
    return operands;
  }

  /** An equation with its cells that have no number. */
  public Shortfall shortfall(Balance balance) {
    return new Shortfall(balance, missing(balance.equation()));
  }

  /** The cells of this report that an equation takes, and that have no number. */
  public List<Shortfall.Missing> missing(Equation equation) {
    List<Shortfall.Missing> missing = new ArrayList<>();
    for (Term term : equation.terms()) {
      Figure figure = term.earlier() ? null : figures.get(term.cell());
      if (figure != null && !figure.number()) {
        missing.add(new Shortfall.Missing(term, new Gap(figure)));
      }
    }
    return missing;
  }
}
