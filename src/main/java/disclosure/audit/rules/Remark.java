package disclosure.audit.rules;

/**
 * One place that breaks a rule of which a report has one finding only: all remarks of a rule are
 * said together.
 *
 * @param rule id of the rule
 * @param words what is wrong at this place, in Chinese; ids in {@code [[…]]} are named in the
 *     form's words
 * @param fact the evidence
 */
public record Remark(String rule, String words, Object fact) {}
