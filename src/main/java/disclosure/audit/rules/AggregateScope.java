package disclosure.audit.rules;

/**
 * A cell whose figure must be the sum of the subordinates' where the roster says that figures add
 * up.
 *
 * @param rule id of the rule that it belongs to
 * @param cell cell id
 */
public record AggregateScope(String rule, String cell) {}
