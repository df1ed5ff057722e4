package disclosure.audit.audit;

/**
 * A rule applied to one subject.
 *
 * @param rule id of the rule
 * @param subject what it was applied to; null for the whole report
 * @param outcome what came of it
 * @param reason why it was not judged, or what a person must decide, in Chinese; null for passed
 *     and failed checks
 */
public record Check(String rule, String subject, Outcome outcome, String reason) {}
