/**
 * The rule book: tables, sentences and DRL of the rule folder, checked and compiled, and the
 * session that judges a report by it. The only place that knows Drools.
 */
package disclosure.audit.rules;
