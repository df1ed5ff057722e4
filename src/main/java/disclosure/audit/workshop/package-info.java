/**
 * Where policy staff work on the rule book: checking, listing and trying it, what an edit changes,
 * how a result came about, the handbook.
 */
package disclosure.audit.workshop;
