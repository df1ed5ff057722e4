package disclosure.audit.rules;

/**
 * A cell that takes part in an equation: a fact, joined with the report's figures by its cell id.
 *
 * @param equation key of the equation
 * @param position from 0, in the order of writing
 * @param right whether it stands on the right side
 * @param plus whether it is added rather than taken off
 * @param cell cell id
 * @param sole whether it is all of its side
 * @param earlier whether the cell is that of last year's report
 */
public record Term(
    String equation,
    int position,
    boolean right,
    boolean plus,
    String cell,
    boolean sole,
    boolean earlier) {

  Term alone(boolean whether) {
    return new Term(equation, position, right, plus, cell, whether, earlier);
  }
}
