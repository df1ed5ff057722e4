/** Marks findings in the agency's own PDF file. Knows places and words, not audits. */
package disclosure.audit.report.pdf;
