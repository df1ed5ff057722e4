/** Pages about the rule book: the handbook, and what a change of the rules changes. */
package disclosure.audit.report.book;
